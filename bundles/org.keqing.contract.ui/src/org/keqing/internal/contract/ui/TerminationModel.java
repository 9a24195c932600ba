package org.keqing.internal.contract.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractSuccession;
import org.keqing.contract.ContractSuccession.Ending;
import org.keqing.contract.ContractSuccession.EndingDue;
import org.keqing.contract.ContractSuccession.Settlement;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.ContractPackage;
import org.keqing.model.Labels;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.form.FieldText;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/**
 * A termination: the last day, what is settled, which is proposed for it, and why; what becomes of the dues.
 *
 * @param number     number of the contract
 * @param settlement what a termination today would settle
 */
record TerminationModel(ContractLife life, ContractSuccession succession, Store store, String user, long contractId, String number, LocalDate today, Settlement settlement)
    implements OutcomeModel<EndingDue> {

    private static final int SETTLEMENT = 1;

    /** Reads what is proposed for today; runs on a worker thread. */
    static TerminationModel read(ContractLife life, ContractSuccession succession, Store store, String user, long contractId, String number, LocalDate today) throws StoreException {
        return new TerminationModel(life, succession, store, user, contractId, number, today, succession.settlement(store, user, contractId, today));
    }

    @Override
    public String title() {
        return ContractWords.step(LifeStep.TERMINATE);
    }

    @Override
    public String message() {
        return message(today, settlement);
    }

    private String message(LocalDate last, Settlement settled) {
        return NLS.bind(Messages.MsgTerminate, number) + "\n" //$NON-NLS-1$
            + NLS.bind(Messages.MsgSettlement, new Object[] { last, money(settled.owed()), money(settled.paid()), money(settled.deposit()) });
    }

    @Override
    public List<Entry> entries() {
        return List.of(StepModel.day(today),
            new Entry(Labels.of(ContractPackage.Literals.CONTRACT__SETTLEMENT, Locale.getDefault()), ContractPackage.Literals.CONTRACT__SETTLEMENT, false, settlement.balance(), amount -> null),
            StepModel.why(LifeStep.TERMINATE));
    }

    @Override
    public int proposed() {
        return SETTLEMENT;
    }

    @Override
    public Proposal propose(Object last) throws StoreException {
        Settlement settled = succession.settlement(store, user, contractId, (LocalDate) last);
        return new Proposal(message((LocalDate) last, settled), settled.balance());
    }

    @Override
    public String outcomeTitle() {
        return Messages.TitleEndingDues;
    }

    @Override
    public String outcomeMessage() {
        return NLS.bind(Messages.MsgEndingDues, number);
    }

    @Override
    public List<TableColumn<EndingDue>> columns() {
        return List.of(
            new TableColumn<>("fate", Messages.ColumnFate, 128, ColumnKind.TEXT, TerminationModel::fate), //$NON-NLS-1$
            new TableColumn<>("kind", Messages.ColumnKind, 80, ColumnKind.TEXT, due -> DueRow.kindWord(due.due().kind())), //$NON-NLS-1$
            new TableColumn<>("from", Messages.ColumnFrom, 96, ColumnKind.DATE, due -> due.due().period().from()), //$NON-NLS-1$
            new TableColumn<>("to", Messages.ColumnTo, 96, ColumnKind.DATE, due -> due.due().period().to()), //$NON-NLS-1$
            new TableColumn<>("amount", Messages.ColumnAmount, 104, ColumnKind.DECIMAL, due -> due.due().amount()), //$NON-NLS-1$
            new TableColumn<>("then", Messages.ColumnThen, 104, ColumnKind.DECIMAL, EndingDue::amount), //$NON-NLS-1$
            new TableColumn<>("paid", Messages.LabelPaid, 104, ColumnKind.DECIMAL, due -> due.due().paid())); //$NON-NLS-1$
    }

    /** What becomes of a due, in a word. */
    static String fate(EndingDue due) {
        if (due.takenBack()) {
            return Messages.LabelTakenBack;
        }
        if (isPeriod(due) && due.ahead().signum() > 0) {
            return Messages.LabelPaidAhead;
        }
        return due.off().signum() > 0 ? Messages.LabelCut : Messages.LabelStaysOpen;
    }

    private static boolean isPeriod(EndingDue due) {
        return due.due().kind() == PlannedDue.Kind.PERIOD;
    }

    /** What changes first, then what is open; what is paid and stays as it is is left out. */
    @Override
    public Outcome<EndingDue> outcome(List<Object> values) throws StoreException {
        Ending ending = succession.ending(store, user, contractId, (LocalDate) values.getFirst());
        List<EndingDue> dues = ending.dues().stream().filter(due -> due.off().signum() != 0 || due.open().signum() > 0 || isPeriod(due) && due.ahead().signum() > 0)
            .sorted(Comparator.comparing(due -> due.off().signum() == 0)).toList();
        List<EndingDue> periods = dues.stream().filter(TerminationModel::isPeriod).toList();
        return new Outcome<>(List.of(
            List.of("", Messages.PageDues, Messages.ColumnAmount), //$NON-NLS-1$
            fact(Messages.LabelTakenBack, dues.stream().filter(EndingDue::takenBack).toList(), EndingDue::off),
            fact(Messages.LabelCut, dues.stream().filter(due -> !due.takenBack()).toList(), EndingDue::off),
            fact(Messages.LabelStaysOpen, periods, EndingDue::open),
            fact(Messages.LabelPaidAhead, periods, EndingDue::ahead),
            List.of(Messages.LabelDepositPaid, "", money(ending.settlement().deposit())), //$NON-NLS-1$
            List.of(Labels.of(ContractPackage.Literals.CONTRACT__SETTLEMENT, Locale.getDefault()), "", values.get(SETTLEMENT) == null ? "\u2013" : money((BigDecimal) values.get(SETTLEMENT)))), //$NON-NLS-1$ //$NON-NLS-2$
            dues);
    }

    /** Of how many dues how much. */
    private static List<String> fact(String name, List<EndingDue> dues, Function<EndingDue, BigDecimal> amount) {
        List<BigDecimal> amounts = dues.stream().map(amount).filter(each -> each.signum() > 0).toList();
        return List.of(name, String.valueOf(amounts.size()), money(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private static String money(BigDecimal amount) {
        return FieldText.format(ContractPackage.Literals.CONTRACT__SETTLEMENT, amount);
    }

    @Override
    public void perform(List<Object> values) throws StoreException {
        life.perform(store, user, contractId, LifeStep.TERMINATE, new StepDetails((LocalDate) values.getFirst(), (String) values.getLast(), (BigDecimal) values.get(SETTLEMENT)));
    }
}
