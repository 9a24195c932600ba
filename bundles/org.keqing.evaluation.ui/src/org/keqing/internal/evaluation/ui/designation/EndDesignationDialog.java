package org.keqing.internal.evaluation.ui.designation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.evaluation.Designation;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.ui.ClientRef;

/** Asks for the last day of a designation. */
public final class EndDesignationDialog extends TitleAreaDialog {

    private final ClientRef client;
    private final Designation designation;
    private LocalDate lastDay;

    /** @param today proposes the last day */
    public EndDesignationDialog(Shell shell, ClientRef client, Designation designation, LocalDate today) {
        super(shell);
        this.client = client;
        this.designation = designation;
        this.lastDay = today.isBefore(designation.from()) ? designation.from() : today;
        setHelpAvailable(false);
    }

    /** {@return the day chosen} */
    public LocalDate lastDay() {
        return lastDay;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TitleEndDesignation);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.TitleEndDesignationOf, client.label()));
        setMessage(Messages.MsgEndDesignation);
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 8).applyTo(body);
        new Label(body, SWT.NONE).setText(Messages.LabelLastDay);
        Text day = new Text(body, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(day);
        day.setText(lastDay.toString());
        day.addModifyListener(e -> check(day.getText()));
        return area;
    }

    private void check(String text) {
        String problem = problem(text, designation);
        setMessage(problem == null ? Messages.MsgEndDesignation : problem, problem == null ? IMessageProvider.NONE : IMessageProvider.WARNING);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
        if (problem == null) {
            lastDay = LocalDate.parse(text.strip());
        }
    }

    /** {@return what is wrong with a last day, null when nothing is} */
    static String problem(String text, Designation designation) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            return day.isBefore(designation.from()) ? NLS.bind(Messages.MsgEndBeforeBegin, designation.from()) : null;
        } catch (DateTimeParseException e) {
            return NLS.bind(Messages.MsgNoDate, text);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.ButtonEndDesignation, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ButtonCancel, false);
    }
}
