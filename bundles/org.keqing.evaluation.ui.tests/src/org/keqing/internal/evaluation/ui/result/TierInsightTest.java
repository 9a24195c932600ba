package org.keqing.internal.evaluation.ui.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.TierStanding;
import org.keqing.ui.ClientInsight.TierStep;
import org.keqing.ui.Tier;

class TierInsightTest {

    @Test
    void standingsBecomeStepsTheOldestFirst() {
        LocalDate june = LocalDate.of(2026, 6, 30);
        LocalDate december = LocalDate.of(2025, 12, 31);
        List<TierStep> steps = TierInsight.steps(List.of(
            new TierStanding(1, "s", 1, "important", new BigDecimal("82"), true, june, null, "2026H1", false),
            new TierStanding(1, "s", 1, "main", new BigDecimal("70"), false, december, june, "2025H2", false)), each -> each.score().intValue() == 70);
        assertEquals(List.of(new TierStep(december, new Tier("s", "main", false), new BigDecimal("70"), "2025H2", true),
            new TierStep(june, new Tier("s", "important", true), new BigDecimal("82"), "2026H1", false)), steps);
    }
}
