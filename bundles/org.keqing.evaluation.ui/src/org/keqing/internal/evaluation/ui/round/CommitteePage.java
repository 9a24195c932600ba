package org.keqing.internal.evaluation.ui.round;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.evaluation.ui.Messages;

/** Who scores, and what the sheets of each role count. */
final class CommitteePage extends WizardPage {

    private final NewRoundModel model;
    private final List<Text> texts = new ArrayList<>();
    private Button found;
    private Button typed;

    CommitteePage(NewRoundModel model) {
        super("committee", Messages.TitleCommittee, null);
        this.model = model;
        setDescription(Messages.MsgCommittee);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 16).spacing(8, 8).applyTo(body);
        found = radio(body, Messages.LabelCommitteeFound, true);
        typed = radio(body, Messages.LabelCommitteeNamed, false);
        new Label(body, SWT.NONE);
        new Label(body, SWT.NONE).setText(Messages.LabelPersons);
        new Label(body, SWT.NONE).setText(Messages.LabelRoleWeight);
        List<Text> weights = new ArrayList<>();
        Runnable weigh = () -> model.weights(weights.get(0).getText(), weights.get(1).getText(), weights.get(2).getText());
        persons(body, Messages.RoleHead, 1, model::head);
        weights.add(weight(body, weigh));
        persons(body, Messages.LabelDeputies, 2, model::deputies);
        weights.add(weight(body, weigh));
        persons(body, Messages.LabelMembers, 4, model::members);
        weights.add(weight(body, weigh));
        setControl(body);
        check();
    }

    private Button radio(Composite parent, String label, boolean selected) {
        Button radio = new Button(parent, SWT.RADIO);
        radio.setText(label);
        radio.setSelection(selected);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(radio);
        radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            model.named(typed.getSelection());
            check();
        }));
        return radio;
    }

    private void persons(Composite parent, String role, int lines, Consumer<String> target) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(role);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | (lines > 1 ? SWT.V_SCROLL : SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, lines > 2).hint(260, lines * text.getLineHeight()).applyTo(text);
        text.addModifyListener(e -> {
            target.accept(text.getText());
            check();
        });
        texts.add(text);
    }

    private Text weight(Composite parent, Runnable weigh) {
        Text text = new Text(parent, SWT.BORDER | SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(48, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(text);
        text.setText("1");
        text.addModifyListener(e -> {
            weigh.run();
            check();
        });
        texts.add(text);
        return text;
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            check();
        }
        super.setVisible(visible);
    }

    private void check() {
        boolean needed = model.needsCommittee();
        found.setEnabled(needed);
        typed.setEnabled(needed);
        texts.forEach(text -> text.setEnabled(needed && model.isNamed()));
        setMessage(needed ? null : Messages.MsgNoCommitteeNeeded, needed ? NONE : INFORMATION);
        setErrorMessage(model.problemOfCommittee());
        setPageComplete(model.problemOfCommittee() == null);
    }
}
