package org.keqing.internal.contract.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractSuccession.Links;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.Rhythm;
import org.keqing.model.Labels;
import org.keqing.model.Plurals;

/** How contracts are put into words. Knows no widgets. */
final class ContractWords {

    /** Days before the end from which on the list warns. */
    static final int LEAD_DAYS = 30;

    private static final List<ContractState> WAY = List.of(ContractState.DRAFT, ContractState.REVIEW, ContractState.APPROVED, ContractState.SIGNED, ContractState.IN_FORCE);

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
        return left.getAsLong() < 0 ? NLS.bind(Messages.LabelExpired, word) : Plurals.bind(Messages.LabelExpires, word, left.getAsLong());
    }

    /** The days left as a number for a column, {@code null} when there are none. */
    static Long daysLeft(ContractSummary contract, LocalDate today) {
        OptionalLong left = contract.daysLeft(today);
        return left.isPresent() ? left.getAsLong() : null;
    }

    /** What a step does, as the button says it. */
    static String step(LifeStep step) {
        return switch (step) {
            case SUBMIT -> Messages.StepSubmit;
            case PASS_LEGAL -> Messages.StepPassLegal;
            case PASS_FINANCE -> Messages.StepPassFinance;
            case SEND_BACK -> Messages.StepSendBack;
            case APPROVE -> Messages.StepApprove;
            case SIGN -> Messages.StepSign;
            case ENTER_FORCE -> Messages.StepEnterForce;
            case RENEW -> Messages.StepRenew;
            case END -> Messages.StepEnd;
            case TERMINATE -> Messages.StepTerminate;
            case ARCHIVE -> Messages.StepArchive;
            case TAKE_OVER -> Messages.StepTakeOver;
        };
    }

    /** What a contract follows and what follows it, empty when nothing does or it is not known. */
    static String links(Links links) {
        List<String> words = new ArrayList<>();
        if (links != null) {
            add(words, Messages.LabelRenews, links.renews());
            add(words, Messages.LabelAmends, links.amends());
            add(words, Messages.LabelRenewedBy, links.renewedBy());
            add(words, Messages.LabelAmendedBy, links.amendedBy());
        }
        return String.join(" \u00B7 ", words); //$NON-NLS-1$
    }

    private static void add(List<String> words, String sentence, String number) {
        if (number != null) {
            words.add(NLS.bind(sentence, number));
        }
    }

    /** The word for a rhythm. */
    static String rhythm(Rhythm rhythm) {
        return Labels.of(ContractPackage.Literals.RHYTHM.getEEnumLiteral(rhythm.getValue()), Locale.getDefault());
    }

    /** The states on the way of a contract, the last one as it ended. */
    static List<String> line(ContractState state, Locale locale) {
        List<String> words = new ArrayList<>(WAY.stream().map(each -> state(each, locale)).toList());
        words.add(place(state) < WAY.size() ? Messages.LabelEnd : state(state, locale));
        return words;
    }

    /** The place of a state on that way. */
    static int place(ContractState state) {
        return WAY.contains(state) ? WAY.indexOf(state) : WAY.size();
    }
}
