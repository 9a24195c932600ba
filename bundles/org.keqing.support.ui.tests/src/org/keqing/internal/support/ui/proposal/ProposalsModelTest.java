package org.keqing.internal.support.ui.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keqing.support.policy.LocalText;
import org.keqing.support.policy.Measure;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.policy.VisitLevel;
import org.keqing.support.proposal.Decision;
import org.keqing.support.proposal.ProposalChange;
import org.keqing.support.proposal.ProposalRow;
import org.keqing.tiering.Problem;

class ProposalsModelTest {

    private static final MeasureCatalogue NONE = new MeasureCatalogue() {
        @Override
        public List<Measure> measures() {
            return List.of();
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    };

    private static ProposalRow row(long id, String cost, Decision decision) {
        TierPolicy to = new TierPolicy("high", LocalText.of("First.", "优先。"), List.of(new TierPolicy.Entitlement("vip", LocalText.of("VIP line", "VIP line"))), List.of(),
            Map.of(VisitLevel.MANAGER, 12), null, null, List.of(), List.of(), new BigDecimal(cost));
        return new ProposalRow(id, "C" + id, "Client", null, null, "low", "high", PolicyDiff.between(null, to), decision, 0, Set.of());
    }

    @Test
    void onlyOpenProposalsAreDecidedAndTheirCostIsSummedExactly() {
        List<ProposalRow> rows = List.of(row(1, "0.10", Decision.OPEN), row(2, "0.20", Decision.REFUSED), row(3, "1000.00", Decision.OPEN));
        assertEquals(List.of(1L, 3L), ProposalsModel.open(rows));
        assertEquals(new BigDecimal("1000.30"), ProposalsModel.cost(rows));
        assertTrue(ProposalsModel.selected(rows).contains("+1,000.30"));
        assertEquals("", ProposalsModel.selected(rows.subList(0, 1)));
    }

    @Test
    void everyDecisionHasItsOwnWord() {
        assertEquals(Decision.values().length, List.of(Decision.values()).stream().map(ProposalsModel::word).distinct().count());
    }

    @Test
    void aChangeNeedsAReasonAndADayThatThereIs() {
        ChangeModel model = new ChangeModel(row(1, "5", Decision.OPEN), NONE);
        assertNotNull(model.problem());
        model.reason("Too much at once");
        assertNull(model.problem());
        model.due("2026-02-30");
        assertTrue(model.problem().contains("2026-02-30"));
        model.due("2026-12-31");
        model.take(model.lines().get(0), false);
        model.take(model.lines().get(1), false);
        model.take(model.lines().get(1), true);
        model.owner(" ");
        assertEquals(new ProposalChange(Set.of("entitlement:vip"), null, LocalDate.of(2026, 12, 31), "Too much at once"), model.change());
        assertTrue(model.word(model.lines().get(0)).contains("VIP line"));
        assertEquals(Optional.empty(), NONE.measure("x"));
    }
}
