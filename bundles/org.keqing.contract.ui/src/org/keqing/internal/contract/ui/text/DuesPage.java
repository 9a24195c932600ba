package org.keqing.internal.contract.ui.text;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.contract.dues.DueSchedule;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.model.ContractPackage;
import org.keqing.model.Plurals;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.form.FieldText;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** Which dues follow from the terms; the same for each client. */
final class DuesPage extends WizardPage {

    private final NewContractsModel model;
    private Tables.ListTable<PlannedDue> list;
    private Label sum;

    DuesPage(NewContractsModel model) {
        super("dues", Messages.TitleDues, null); //$NON-NLS-1$
        this.model = model;
        setDescription(Messages.MsgDues);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(area);
        sum = Palette.muted(new Label(area, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sum);
        list = Tables.list(area, List.of(new TableColumn<>("kind", Messages.ColumnFor, 120, ColumnKind.TEXT, due -> due.kind() == PlannedDue.Kind.DEPOSIT ? Messages.LabelDeposit : Messages.LabelPeriod), //$NON-NLS-1$
            new TableColumn<>("from", Messages.ColumnFrom, 104, ColumnKind.DATE, due -> due.period().from()), //$NON-NLS-1$
            new TableColumn<>("to", Messages.ColumnTo, 104, ColumnKind.DATE, due -> due.period().to()), //$NON-NLS-1$
            new TableColumn<>("due", Messages.ColumnDue, 104, ColumnKind.DATE, PlannedDue::dueDate), //$NON-NLS-1$
            new TableColumn<>("amount", Messages.ColumnAmount, 128, ColumnKind.DECIMAL, PlannedDue::amount))); //$NON-NLS-1$
        list.table().stretch("kind"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.table().control());
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && model.problemOfClients() == null && model.problemOfTerms() == null) {
            Jobs.read(Messages.TitleDues, sum, progress -> model.preview(model.clients().getFirst()), this::show, failure -> setErrorMessage(Failures.message(failure)));
        }
    }

    private void show(NewContractsModel.Preview preview) {
        setErrorMessage(preview.problem());
        list.rows().set(preview.dues());
        sum.setText(words(preview.dues()));
        setPageComplete(preview.problem() == null);
    }

    /** The dues in a sentence: how many periods, their sum, and the deposit. */
    static String words(List<PlannedDue> dues) {
        if (dues.isEmpty()) {
            return Messages.MsgNoDues;
        }
        List<PlannedDue> deposits = dues.stream().filter(due -> due.kind() == PlannedDue.Kind.DEPOSIT).toList();
        BigDecimal deposit = deposits.stream().map(PlannedDue::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Plurals.bind(deposits.isEmpty() ? Messages.LabelDues : Messages.LabelDuesAndDeposit, new Object[] { dues.size() - deposits.size(), money(DueSchedule.total(dues)), money(deposit) });
    }

    private static String money(BigDecimal amount) {
        return FieldText.format(ContractPackage.Literals.CONTRACT__AMOUNT, amount);
    }
}
