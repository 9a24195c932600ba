package org.keqing.internal.evaluation.ui.designation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.evaluation.Designation;
import org.keqing.internal.evaluation.ui.AskDialog;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.ui.ClientRef;

/** Asks for the last day of a designation. */
public final class EndDesignationDialog extends AskDialog {

    private final ClientRef client;
    private final Designation designation;
    private LocalDate lastDay;
    private String problem;

    /** @param today proposes the last day */
    public EndDesignationDialog(Shell shell, ClientRef client, Designation designation, LocalDate today) {
        super(shell, Messages.TitleEndDesignation, Messages.ButtonEndDesignation, Messages.MsgEndDesignation);
        this.client = client;
        this.designation = designation;
        this.lastDay = today.isBefore(designation.from()) ? designation.from() : today;
    }

    /** {@return the day chosen} */
    public LocalDate lastDay() {
        return lastDay;
    }

    @Override
    protected String headline() {
        return NLS.bind(Messages.TitleEndDesignationOf, client.label());
    }

    @Override
    protected String problem() {
        return problem;
    }

    @Override
    protected void createFields(Composite parent) {
        GridLayoutFactory.createFrom((GridLayout) parent.getLayout()).numColumns(2).applyTo(parent);
        new Label(parent, SWT.NONE).setText(Messages.LabelLastDay);
        Text day = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(day);
        day.setText(lastDay.toString());
        day.addModifyListener(e -> {
            problem = problem(day.getText(), designation);
            lastDay = problem == null ? LocalDate.parse(day.getText().strip()) : lastDay;
            check();
        });
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
}
