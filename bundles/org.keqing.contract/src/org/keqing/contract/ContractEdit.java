package org.keqing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.internal.contract.Messages;
import org.keqing.model.base.Identified;
import org.keqing.model.RuleViolation;
import org.keqing.store.AggregateEdit;
import org.keqing.store.ConflictException;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;

/**
 * A contract that is being written; a new one is a draft. Change {@link #contract()}, then {@link #save()}; its state is changed by the steps of
 * {@link org.keqing.contract.life.ContractLife} alone. Used by one thread at a time; close it.
 *
 * @since 0.1
 */
public final class ContractEdit implements AggregateEdit {

    /** The fields that are agreed with the client and fixed when the contract is handed in for review. */
    public static final List<EAttribute> TERMS = List.of(ContractPackage.Literals.CONTRACT__NUMBER, ContractPackage.Literals.CONTRACT__CATEGORY,
            ContractPackage.Literals.CONTRACT__SUBJECT, ContractPackage.Literals.CONTRACT__START_DATE, ContractPackage.Literals.CONTRACT__END_DATE,
            ContractPackage.Literals.CONTRACT__AMOUNT, ContractPackage.Literals.CONTRACT__DEPOSIT, ContractPackage.Literals.CONTRACT__CURRENCY);

    /**
     * What is agreed of the dues besides, fixed with them; the first is the rhythm.
     *
     * @since 0.1
     */
    public static final List<EAttribute> DUE_TERMS = List.of(ContractPackage.Literals.CONTRACT__RHYTHM, ContractPackage.Literals.CONTRACT__DUE_DAYS,
            ContractPackage.Literals.CONTRACT__SEASON_MONTHS, ContractPackage.Literals.CONTRACT__COUNTED_FROM_START, ContractPackage.Literals.CONTRACT__IN_ARREARS);

    private static final List<EReference> DUE_LISTS = List.of(ContractPackage.Literals.CONTRACT__STEPS, ContractPackage.Literals.CONTRACT__FREE_PERIODS);

    /**
     * With whom the contract is made and what it follows, fixed with the terms.
     *
     * @since 0.1
     */
    public static final List<EReference> PARTIES = List.of(ContractPackage.Literals.CONTRACT__CLIENT, ContractPackage.Literals.CONTRACT__RENEWS, ContractPackage.Literals.CONTRACT__AMENDS);

    /** What only a step of the contract's life writes. */
    private static final List<EAttribute> LIFE = List.of(ContractPackage.Literals.CONTRACT__STATE, ContractPackage.Literals.CONTRACT__SIGNED_ON,
            ContractPackage.Literals.CONTRACT__ENDED_ON, ContractPackage.Literals.CONTRACT__SETTLEMENT);

    /**
     * What is filled in just before a contract is stored.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Completion {

        /** Nothing is filled in. */
        Completion NONE = contract -> {
            // as it is
        };

        /**
         * Fills in what the contract lacks.
         *
         * @throws StoreException when the database fails
         */
        void complete(Contract contract) throws StoreException;
    }

    private final StoreSession session;
    private final Completion completion;
    private final Predicate<String> keeperOpen;
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
        this(session, contract, isNew, Completion.NONE);
    }

    /**
     * The same, with what is filled in before the contract is stored.
     *
     * @param session    the session that holds the contract
     * @param contract   the contract, loaded or added
     * @param isNew      whether it was never stored
     * @param completion called by {@link #save()} when nothing is wrong
     * @since 0.1
     */
    public ContractEdit(StoreSession session, Contract contract, boolean isNew, Completion completion) {
        this(session, contract, isNew, completion, category -> true);
    }

    /**
     * The same for a person who may not name another keeper everywhere. A new contract has the keeper of its category, if that has one, whatever is written here.
     *
     * @param keeperOpen in which categories the person may give a stored contract another keeper
     * @since 0.1
     */
    public ContractEdit(StoreSession session, Contract contract, boolean isNew, Completion completion, Predicate<String> keeperOpen) {
        this.keeperOpen = keeperOpen;
        this.completion = completion;
        this.session = session;
        this.contract = contract;
        this.isNew = isNew;
        this.stored = EcoreUtil.copy(contract);
        if (isNew) {
            LIFE.forEach(stored::eUnset);
        }
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

    /**
     * Whether who edits may name another keeper.
     *
     * @since 0.1
     */
    public boolean keeperOpen() {
        return isNew || keeperOpen.test(stored.getCategory());
    }

    @Override
    public List<RuleViolation> problems() {
        List<RuleViolation> found = new ArrayList<>(ContractRules.check(contract));
        LIFE.stream().filter(this::changed).forEach(feature -> found.add(new RuleViolation(contract, feature, Messages.MsgStateBySteps)));
        if (!keeperOpen() && changed(ContractPackage.Literals.CONTRACT__KEEPER)) {
            found.add(new RuleViolation(contract, ContractPackage.Literals.CONTRACT__KEEPER, Messages.MsgKeeperStays));
        }
        if (!termsOpen()) {
            Stream.concat(Stream.of(TERMS, DUE_TERMS, PARTIES).flatMap(List::stream).filter(this::changed), DUE_LISTS.stream().filter(this::listChanged))
                    .forEach(term -> found.add(new RuleViolation(contract, term, Messages.MsgTermsFixed)));
        }
        return found;
    }

    private boolean changed(EStructuralFeature feature) {
        return !Objects.equals(value(stored, feature), value(contract, feature));
    }

    /** A reference by the id of what it names: a copy and a conflict's other version hold objects of their own. */
    private static Object value(Contract of, EStructuralFeature feature) {
        return of.eGet(feature) instanceof Identified named ? named.getId() : of.eGet(feature);
    }

    private boolean listChanged(EReference feature) {
        return !EcoreUtil.equals(lines(stored, feature), lines(contract, feature));
    }

    private static List<EObject> lines(Contract of, EReference feature) {
        return of.eContents().stream().filter(line -> line.eContainmentFeature() == feature).toList();
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
        completion.complete(contract);
        session.commit();
        stored = EcoreUtil.copy(contract);
    }

    /** Keeps what was written here; the state stays as somebody else led it on. */
    @Override
    public void keepMine(ConflictException conflict) {
        for (ConflictException.Conflict each : conflict.conflicts()) {
            session.rebase(each);
            if (each.mine() == contract && !each.deleted()) {
                LIFE.forEach(feature -> contract.eSet(feature, each.theirs().eGet(feature)));
                stored = EcoreUtil.copy((Contract) each.theirs());
            }
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
