package org.keqing.internal.contract.ui.text;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.keqing.contract.text.TemplateProblem;
import org.keqing.model.Plurals;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.ui.AreaDialog;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** Edits a company's version of a template as a text, with what is wrong beside it; shows one that stays as it is. */
final class TemplateDialog extends AreaDialog {

    private static final int PAUSE = 300;

    private final TemplateModel model;
    private final Store store;
    private final String user;
    private StyledText text;
    private org.eclipse.swt.widgets.List list;
    private Label state;
    private List<TemplateProblem> problems = List.of();
    private int checking;

    TemplateDialog(Shell parent, TemplateModel model, Store store, String user) {
        super(parent, Messages.TitleTemplate);
        this.model = model;
        this.store = store;
        this.user = user;
        setShellStyle(getShellStyle() | SWT.MAX);
    }

    @Override
    protected void createContent(Composite area) {
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(1_000, 520).applyTo(sash);
        text = new StyledText(sash, SWT.V_SCROLL | SWT.WRAP | SWT.MULTI);
        text.setMargins(12, 12, 12, 12);
        text.setLineSpacing(2);
        text.setWrapIndent(40);
        text.setText(model.source());
        text.setEditable(model.open());
        text.getAccessible().addAccessibleListener(new Named(Messages.TitleTemplate));
        Palette.selfColoured(text);
        Palette.follow(text, palette -> {
            text.setBackground(Palette.color(palette.background()));
            text.setForeground(Palette.color(palette.text()));
        });
        text.addLineStyleListener(TemplateDialog::style);
        text.addListener(SWT.Modify, e -> changed());
        createSide(sash);
        sash.setWeights(7, 3);
        setTitle(SourceForm.name(model.before()));
        setMessage(model.open() ? Messages.MsgTemplate : Messages.MsgTemplateFixed);
    }

    /** Heads stand out from the words below them. */
    private static void style(LineStyleEvent event) {
        if (!event.lineText.isEmpty() && !Character.isWhitespace(event.lineText.charAt(0))) {
            event.styles = new StyleRange[] { new StyleRange(event.lineOffset, event.lineText.length(), null, null, SWT.BOLD) };
        }
    }

    private void createSide(Composite parent) {
        Composite side = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(side);
        if (model.open()) {
            Button insert = VariableMenu.create(side, VariableMenu.groups(model.before().variables(), store.entities().extensions(ClientPackage.Literals.CLIENT)), variable -> {
                text.insert(variable);
                text.setSelection(text.getCaretOffset() + variable.length());
                text.setFocus();
            });
            GridDataFactory.fillDefaults().applyTo(insert);
        }
        state = new Label(side, SWT.WRAP);
        state.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        list = new org.eclipse.swt.widgets.List(side, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        list.getAccessible().addAccessibleListener(new Named(Messages.LabelProblems));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        list.addListener(SWT.Selection, e -> reveal(problems.get(list.getSelectionIndex())));
    }

    private void reveal(TemplateProblem problem) {
        text.setSelection(text.getOffsetAtLine(Math.min(model.line(problem), text.getLineCount() - 1)));
        text.showSelection();
        text.setFocus();
    }

    @Override
    protected boolean hasChanges() {
        return model.changed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (model.open()) {
            createButton(parent, IDialogConstants.OK_ID, Messages.ActionSave, true);
        }
        createButton(parent, IDialogConstants.CANCEL_ID, model.open() ? Messages.ActionCancel : Messages.ActionClose, !model.open());
        check();
    }

    /** Checks a moment after the last key. */
    private void changed() {
        model.set(text.getText());
        int now = ++checking;
        text.getDisplay().timerExec(PAUSE, () -> {
            if (now == checking && !text.isDisposed()) {
                check();
            }
        });
    }

    private void check() {
        problems = model.problems();
        list.setItems(problems.stream().map(TemplateModel::words).toArray(String[]::new));
        state.setText(problems.isEmpty() ? Messages.MsgTemplateRight : Plurals.bind(Messages.MsgTemplateWrong, problems.size()));
        state.getParent().layout();
        setErrorMessage(problems.isEmpty() ? null : LabelText.literal(TemplateModel.words(problems.getFirst())));
        Button save = getButton(IDialogConstants.OK_ID);
        if (save != null) {
            save.setEnabled(problems.isEmpty());
        }
    }

    @Override
    protected void okPressed() {
        model.set(text.getText());
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Jobs.run(Messages.ActionSave, text, progress -> {
            model.save(user);
            return model;
        }, done -> super.okPressed(), failure -> {
            check();
            setErrorMessage(LabelText.literal(Failures.message(failure)));
        });
    }
}
