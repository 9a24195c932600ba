package org.keqing.internal.contract.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalLong;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.model.Labels;

/** How contracts are put into words. Knows no widgets. */
final class ContractWords {

    /** Days before the end from which on the list warns. */
    static final int LEAD_DAYS = 30;

    private ContractWords() {
    }

    /** The word for a state. */
    static String state(ContractState state, Locale locale) {
        return Labels.of(ContractPackage.Literals.CONTRACT_STATE.getEEnumLiteral(state.getValue()), locale);
    }

    /** The state of a contract, with the days left when it ends soon. */
    static String state(ContractSummary contract, LocalDate today, Locale locale) {
        String word = state(contract.state(), locale);
        OptionalLong left = contract.daysLeft(today);
        if (left.isEmpty() || !contract.expires(today, LEAD_DAYS)) {
            return word;
        }
        return left.getAsLong() < 0 ? NLS.bind(Messages.LabelExpired, word) : NLS.bind(Messages.LabelExpires, word, left.getAsLong());
    }

    /** The days left as a number for a column, {@code null} when there are none. */
    static Long daysLeft(ContractSummary contract, LocalDate today) {
        OptionalLong left = contract.daysLeft(today);
        return left.isPresent() ? left.getAsLong() : null;
    }
}
