package org.keqing.internal.contract.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.ContractPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * A step of a contract's life: the day and why. A termination is a {@link TerminationModel}.
 *
 * @param number number of the contract
 */
record StepModel(ContractLife life, Store store, String user, long contractId, String number, LifeStep step, LocalDate today) implements EntryModel {

    @Override
    public String title() {
        return ContractWords.step(step);
    }

    @Override
    public String message() {
        return NLS.bind(Messages.MsgStep, number, ContractWords.state(step.to(), Locale.getDefault()));
    }

    @Override
    public List<Entry> entries() {
        return List.of(day(today), why(step));
    }

    /** On which day it is done. */
    static Entry day(LocalDate today) {
        return new Entry(Messages.LabelDay, ContractPackage.Literals.CONTRACT__SIGNED_ON, true, today, day -> notAhead((LocalDate) day, today));
    }

    /** Why it is done, or what is said to it. */
    static Entry why(LifeStep step) {
        return new Entry(step.needsReason() ? Messages.LabelReason : Messages.LabelComment, ContractPackage.Literals.CONTRACT__REMARK, step.needsReason(), null, text -> null);
    }

    @Override
    public void perform(List<Object> values) throws StoreException {
        life.perform(store, user, contractId, step, new StepDetails((LocalDate) values.getFirst(), (String) values.getLast(), null));
    }

    /** What happened lies not ahead. */
    static String notAhead(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? NLS.bind(Messages.MsgDayAhead, day) : null;
    }
}
