package org.keqing.internal.studio.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the first and the last day of a period. */
public final class PeriodDialog extends TitleAreaDialog {

    private final LocalDate proposedFrom;
    private final LocalDate proposedTo;
    private Text from;
    private Text to;
    private PopulationChoice chosen;

    private PeriodDialog(Shell shell, LocalDate from, LocalDate to) {
        super(shell);
        proposedFrom = from;
        proposedTo = to;
        setHelpAvailable(false);
    }

    /** Asks; empty when cancelled. */
    public static Optional<PopulationChoice> ask(Shell shell, LocalDate from, LocalDate to) {
        PeriodDialog dialog = new PeriodDialog(shell, from, to);
        return dialog.open() == IDialogConstants.OK_ID ? Optional.of(dialog.chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TitlePeriod);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(12, 8).applyTo(area);
        from = day(area, Messages.LabelFirstDay, proposedFrom);
        to = day(area, Messages.LabelLastDay, proposedTo);
        setTitle(Messages.TitlePeriod);
        setMessage(Messages.MsgPeriod);
        return area;
    }

    private Text day(Composite parent, String label, LocalDate day) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        text.setText(day.toString());
        text.addModifyListener(e -> check());
        GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void check() {
        if (from != null && to != null) {
            setErrorMessage(read().isEmpty() ? Messages.MsgPeriodWrong : null);
            getButton(IDialogConstants.OK_ID).setEnabled(read().isPresent());
        }
    }

    private Optional<PopulationChoice> read() {
        try {
            LocalDate first = LocalDate.parse(from.getText().strip());
            LocalDate last = LocalDate.parse(to.getText().strip());
            return first.isAfter(last) ? Optional.empty() : Optional.of(PopulationChoice.period(first, last));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        chosen = read().orElseThrow();
        super.okPressed();
    }
}
