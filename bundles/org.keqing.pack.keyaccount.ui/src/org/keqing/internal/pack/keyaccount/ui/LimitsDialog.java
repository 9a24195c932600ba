package org.keqing.internal.pack.keyaccount.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.pack.keyaccount.traits.ReadingLimits;

/** Asks for the limits from which a figure is worth a word. */
final class LimitsDialog extends TitleAreaDialog {

    private final List<String> first;
    private final List<Text> texts = new ArrayList<>();
    private ReadingLimits limits;

    LimitsDialog(Shell parent, ReadingLimits limits) {
        super(parent);
        this.limits = limits;
        this.first = LimitTexts.of(limits);
    }

    /** The limits as typed. */
    ReadingLimits limits() {
        return limits;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.ActionLimits);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(16, 8).applyTo(area);
        setTitle(Messages.ActionLimits);
        setMessage(Messages.MsgLimits);
        for (int i = 0; i < first.size(); i++) {
            new Label(area, SWT.NONE).setText(LimitTexts.labels().get(i));
            Text text = new Text(area, SWT.BORDER | SWT.RIGHT);
            text.setText(first.get(i));
            GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).applyTo(text);
            texts.add(text);
        }
        texts.forEach(text -> text.addModifyListener(e -> check()));
        return area;
    }

    private List<String> typed() {
        return texts.stream().map(Text::getText).toList();
    }

    private void check() {
        String problem = LimitTexts.problem(typed());
        setMessage(problem == null ? Messages.MsgLimits : problem, problem == null ? IMessageProvider.NONE : IMessageProvider.ERROR);
        getButton(OK).setEnabled(problem == null);
    }

    @Override
    protected void okPressed() {
        limits = LimitTexts.parse(typed());
        super.okPressed();
    }
}
