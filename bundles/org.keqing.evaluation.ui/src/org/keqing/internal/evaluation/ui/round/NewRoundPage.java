package org.keqing.internal.evaluation.ui.round;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.evaluation.ui.Messages;

/** Name, scheme, period and clients of a new round. */
final class NewRoundPage extends WizardPage {

    private final NewRoundModel model;
    private Label description;

    NewRoundPage(NewRoundModel model) {
        super("round", Messages.TitleNewRound, null);
        this.model = model;
        setDescription(Messages.MsgNewRound);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 8).applyTo(body);
        field(body, Messages.LabelName, model.name(), model::name);
        new Label(body, SWT.NONE).setText(Messages.LabelScheme);
        Combo scheme = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scheme);
        scheme.setItems(model.schemeNames(Locale.getDefault()).toArray(String[]::new));
        scheme.select(model.scheme());
        scheme.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            model.scheme(scheme.getSelectionIndex());
            check();
        }));
        new Label(body, SWT.NONE);
        description = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, 80).applyTo(description);
        field(body, Messages.LabelPeriodFrom, model.from(), model::from);
        field(body, Messages.LabelAsOf, model.asOf(), model::asOf);
        field(body, Messages.LabelRegions, "", model::regions).setMessage(Messages.LabelAllRegions);
        setControl(body);
        check();
    }

    private Text field(Composite parent, String name, String value, Consumer<String> target) {
        new Label(parent, SWT.NONE).setText(name);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.setText(value);
        text.addFocusListener(FocusListener.focusGainedAdapter(e -> text.selectAll()));
        text.addModifyListener(e -> {
            target.accept(text.getText());
            check();
        });
        return text;
    }

    private void check() {
        description.setText(model.schemeDescription(Locale.getDefault()));
        setErrorMessage(model.problemOfRound());
        setPageComplete(model.problemOfRound() == null);
    }
}
