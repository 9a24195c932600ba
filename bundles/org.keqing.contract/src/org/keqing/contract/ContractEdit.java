package org.keqing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.internal.contract.Messages;
import org.keqing.model.RuleViolation;
import org.keqing.store.AggregateEdit;
import org.keqing.store.ConflictException;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;

/**
 * A contract that is being written. Change {@link #contract()}, then {@link #save()}. Used by one thread at a time; close it.
 *
 * @since 0.1
 */
public final class ContractEdit implements AggregateEdit {

    /** The fields that are agreed with the client and fixed by the approval. */
    public static final List<EAttribute> TERMS = List.of(ContractPackage.Literals.CONTRACT__NUMBER, ContractPackage.Literals.CONTRACT__CATEGORY,
            ContractPackage.Literals.CONTRACT__SUBJECT, ContractPackage.Literals.CONTRACT__START_DATE, ContractPackage.Literals.CONTRACT__END_DATE,
            ContractPackage.Literals.CONTRACT__AMOUNT, ContractPackage.Literals.CONTRACT__DEPOSIT, ContractPackage.Literals.CONTRACT__CURRENCY);

    private final StoreSession session;
    private final Contract contract;
    private final boolean isNew;
    private Contract stored;

    /**
     * Wraps a contract of a session; the session is closed with this object.
     *
     * @param session the session that holds the contract
     * @param contract the contract, loaded or added
     * @param isNew whether it was never stored
     */
    public ContractEdit(StoreSession session, Contract contract, boolean isNew) {
        this.session = session;
        this.contract = contract;
        this.isNew = isNew;
        this.stored = EcoreUtil.copy(contract);
    }

    /** The contract to be changed. */
    public Contract contract() {
        return contract;
    }

    @Override
    public Contract root() {
        return contract;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    /** Whether the terms may be changed, as the contract is stored. */
    public boolean termsOpen() {
        return ContractFlow.termsOpen(stored.getState());
    }

    /** The states that can be chosen: the stored one and those that may follow it. */
    public List<ContractState> states() {
        List<ContractState> states = new ArrayList<>(List.of(stored.getState()));
        states.addAll(ContractFlow.next(stored.getState()));
        return states;
    }

    @Override
    public List<RuleViolation> problems() {
        List<RuleViolation> found = new ArrayList<>(ContractRules.check(contract));
        if (!states().contains(contract.getState())) {
            found.add(new RuleViolation(contract, ContractPackage.Literals.CONTRACT__STATE, Messages.MsgStateNotNext));
        }
        if (!termsOpen()) {
            TERMS.stream().filter(term -> !Objects.equals(stored.eGet(term), contract.eGet(term)))
                    .forEach(term -> found.add(new RuleViolation(contract, term, Messages.MsgTermsFixed)));
        }
        return found;
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public void save() throws StoreException {
        List<RuleViolation> found = problems();
        if (!found.isEmpty()) {
            throw new IllegalStateException(NLS.bind(Messages.MsgNotSaved, found.getFirst().feature().getName(), found.getFirst().message()));
        }
        session.commit();
        stored = EcoreUtil.copy(contract);
    }

    @Override
    public void keepMine(ConflictException conflict) {
        conflict.conflicts().forEach(session::rebase);
    }

    @Override
    public void close() {
        session.close();
    }
}
