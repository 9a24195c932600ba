package org.keqing.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Condition;

/**
 * Which contracts a register shows. What is null does not restrict.
 *
 * @param state    where they stand
 * @param category their category
 * @param keeper   who keeps them
 * @param expiry   when they end
 * @param text     occurs in number, subject, name or code of the client
 * @since 0.1
 */
public record ContractFilter(ContractState state, String category, String keeper, Expiry expiry, String text) {

    /** Every contract. */
    public static final ContractFilter ALL = new ContractFilter(null, null, null, null, null);

    /** What is searched for the text. */
    public static final List<EStructuralFeature> SEARCHED = List.of(ContractPackage.Literals.CONTRACT__NUMBER, ContractPackage.Literals.CONTRACT__SUBJECT, ClientPackage.Literals.CLIENT__NAME,
            ClientPackage.Literals.CLIENT__CODE);

    /**
     * When a contract in force ends.
     *
     * @param from days from today at least, null when it may be over
     * @param to   days from today at most
     */
    public record Expiry(Integer from, int to) {

        /** {@return what should have been ended} */
        public static Expiry over() {
            return new Expiry(null, -1);
        }

        /**
         * @param days days ahead
         * @return what ends within these days, today included
         */
        public static Expiry within(int days) {
            return new Expiry(0, days);
        }
    }

    /**
     * The condition of a list.
     *
     * @param today the day from which expiry is counted
     */
    public Condition condition(LocalDate today) {
        List<Condition> parts = new ArrayList<>();
        if (state != null) {
            parts.add(Condition.eq(ContractPackage.Literals.CONTRACT__STATE, state));
        }
        if (category != null) {
            parts.add(Condition.eq(ContractPackage.Literals.CONTRACT__CATEGORY, category));
        }
        if (keeper != null) {
            parts.add(Condition.eq(ContractPackage.Literals.CONTRACT__KEEPER, keeper));
        }
        if (expiry != null) {
            parts.add(Condition.eq(ContractPackage.Literals.CONTRACT__STATE, ContractState.IN_FORCE));
            parts.add(Condition.compare(ContractPackage.Literals.CONTRACT__END_DATE, Condition.Op.LE, today.plusDays(expiry.to())));
            if (expiry.from() != null) {
                parts.add(Condition.compare(ContractPackage.Literals.CONTRACT__END_DATE, Condition.Op.GE, today.plusDays(expiry.from())));
            }
        }
        if (text != null && !text.isBlank()) {
            String part = text.strip();
            parts.add(Condition.or(SEARCHED.stream().map(feature -> Condition.contains(feature, part)).toArray(Condition[]::new)));
        }
        return parts.isEmpty() ? Condition.ALL : Condition.and(parts.toArray(Condition[]::new));
    }
}
