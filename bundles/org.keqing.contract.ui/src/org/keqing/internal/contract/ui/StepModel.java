package org.keqing.internal.contract.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractSuccession;
import org.keqing.contract.ContractSuccession.Settlement;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.ContractPackage;
import org.keqing.model.Labels;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.form.FieldText;

/**
 * A step of a contract's life: the day, why, and what a termination settles.
 *
 * @param number     number of the contract
 * @param succession says what a termination settles, null when nothing is settled
 * @param settlement what a termination today would settle, null when it is not known
 */
record StepModel(ContractLife life, Store store, String user, long contractId, String number, LifeStep step, LocalDate today, ContractSuccession succession, Settlement settlement)
    implements EntryModel {

    /** A step that settles nothing. */
    StepModel(ContractLife life, Store store, String user, long contractId, String number, LifeStep step, LocalDate today) {
        this(life, store, user, contractId, number, step, today, null, null);
    }

    @Override
    public String title() {
        return ContractWords.step(step);
    }

    @Override
    public String message() {
        return message(today, settlement);
    }

    private String message(LocalDate last, Settlement settled) {
        String sentence = NLS.bind(step == LifeStep.TERMINATE ? Messages.MsgTerminate : Messages.MsgStep, number, ContractWords.state(step.to(), Locale.getDefault()));
        return settled == null ? sentence : sentence + "\n" + NLS.bind(Messages.MsgSettlement, //$NON-NLS-1$
            new Object[] { last, money(settled.owed()), money(settled.paid()), money(settled.deposit()) });
    }

    @Override
    public int proposed() {
        return succession == null ? -1 : 1;
    }

    @Override
    public Proposal propose(Object last) throws StoreException {
        Settlement settled = succession.settlement(store, user, contractId, (LocalDate) last);
        return new Proposal(message((LocalDate) last, settled), settled.balance());
    }

    private static String money(BigDecimal amount) {
        return FieldText.format(ContractPackage.Literals.CONTRACT__SETTLEMENT, amount);
    }

    @Override
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Messages.LabelDay, ContractPackage.Literals.CONTRACT__SIGNED_ON, true, today, day -> notAhead((LocalDate) day, today)));
        if (step == LifeStep.TERMINATE) {
            entries.add(new Entry(Labels.of(ContractPackage.Literals.CONTRACT__SETTLEMENT, Locale.getDefault()), ContractPackage.Literals.CONTRACT__SETTLEMENT, false, settlement == null ? null : settlement.balance(),
                amount -> null));
        }
        entries.add(new Entry(step.needsReason() ? Messages.LabelReason : Messages.LabelComment, ContractPackage.Literals.CONTRACT__REMARK, step.needsReason(), null, text -> null));
        return entries;
    }

    @Override
    public void perform(List<Object> values) throws StoreException {
        BigDecimal settlement = step == LifeStep.TERMINATE ? (BigDecimal) values.get(1) : null;
        life.perform(store, user, contractId, step, new StepDetails((LocalDate) values.getFirst(), (String) values.getLast(), settlement));
    }

    /** What happened lies not ahead. */
    static String notAhead(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? NLS.bind(Messages.MsgDayAhead, day) : null;
    }
}
