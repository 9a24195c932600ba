package org.keqing.internal.support.ui.incentive;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.keqing.internal.support.ui.form.Messages;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.PlanService;
import org.keqing.support.incentive.ClaimState;
import org.keqing.support.incentive.IncentiveClaim;
import org.keqing.support.incentive.IncentiveProposal;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.support.incentive.IncentiveStanding;

/**
 * The incentives that are bound to a contract. Knows no widgets.
 *
 * @param rows  one for each
 * @param asked what is asked for a new one
 * @param bound whether one can be bound to it: both have signed it
 */
record ContractIncentives(List<Row> rows, NewIncentive asked, boolean bound) {

    private static final int LIMIT = 10_000;
    private static final Set<ClaimState> GRANTED = EnumSet.of(ClaimState.APPROVED, ClaimState.PAID);

    /**
     * An incentive.
     *
     * @param claims its claims, the newest first
     */
    record Row(IncentiveStanding standing, List<IncentiveClaim> claims) {

        long id() {
            return standing.incentive().id();
        }

        String title() {
            return standing.incentive().terms().title();
        }

        /** The step ahead, or the last one when it is reached. */
        String target() {
            return IncentiveModel.step(standing.incentive().terms().next(standing.reached()).orElse(standing.incentive().terms().steps().getLast()));
        }

        /** Approved or paid. */
        BigDecimal granted() {
            return claims.stream().filter(each -> GRANTED.contains(each.state())).map(IncentiveClaim::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Its claims with their states. */
        String claimed() {
            return claims.stream().map(each -> IncentiveModel.word(each.state()) + ' ' + IncentiveModel.money(each.amount())).collect(Collectors.joining(Messages.SeparatorClaims));
        }

        /** Its steps, and what the contract says otherwise. */
        String words(Optional<IncentiveProposal> said) {
            return Stream.concat(Stream.of(IncentiveModel.steps(standing)), said.stream().flatMap(each -> each.difference(standing.incentive().terms()).stream())).collect(Collectors.joining("\n")); //$NON-NLS-1$
        }
    }

    /** Reads those of a contract. */
    static ContractIncentives read(IncentiveService incentives, PlanService plans, Store store, String user, long clientId, String number) throws StoreException {
        List<IncentiveClaim> claims = incentives.claims(store, user, clientId, LIMIT);
        List<Row> rows = incentives.standings(store, user, clientId, LIMIT).stream().filter(each -> number.equals(each.incentive().terms().bond().contractNumber()))
            .map(each -> new Row(each, claims.stream().filter(claim -> claim.incentiveId() == each.incentive().id()).toList())).toList();
        List<String> contracts = incentives.contracts(store, user, clientId);
        return new ContractIncentives(rows, new NewIncentive(plans.plansOf(store, clientId), contracts), contracts.contains(number));
    }

    /** One line for all of them. */
    String summary() {
        if (!rows.isEmpty()) {
            BigDecimal granted = rows.stream().map(Row::granted).reduce(BigDecimal.ZERO, BigDecimal::add);
            return Plurals.bind(Messages.MsgOfContract, rows.size(), IncentiveModel.money(granted));
        }
        return bound ? Messages.MsgNothingOfContract : Messages.MsgContractNotSigned;
    }
}
