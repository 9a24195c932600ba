package org.keqing.internal.studio.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.PastTiers;
import org.keqing.evaluation.StableOutcome;
import org.keqing.internal.studio.ui.TestClients;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.tiering.Standings.Past;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.TieringFactory;

/** Scores 100, 60, 44 and 52, the fifth not assessed; two rounds in a row must ask for a change. */
class StableOutcomeTest {

    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private final Scheme scheme = TestSchemes.weighted();

    private static List<Past> was(String tier, String asked) {
        return List.of(new Past(BEFORE, asked, tier));
    }

    /** What comes of the limit of main at 50 instead of 60. */
    private StableOutcome lowered(List<Past> third, List<Past> fourth) {
        scheme.setStability(TieringFactory.eINSTANCE.createStability());
        scheme.getStability().setRounds(2);
        TestClients clients = TestClients.amounts("1000", "500", "50", "3000", null).loyal(10, 6, 6, 2, -1);
        WhatIfData data = new WhatIfData(TieringEngine.create(), scheme, clients.population(),
            new PastTiers(LocalDate.of(2025, 12, 31), List.of(was("important", "important"), was("main", "main"), third, fourth, List.of())));
        assertTrue(data.isStable());
        WhatIfModel model = new WhatIfModel(scheme);
        model.cut("tiers", 1, new BigDecimal("50"));
        return data.stable(data.evaluate(model.variant(), () -> false), () -> false);
    }

    @Test
    void whoAsksForTheFirstTimeIsHeld() {
        // the third was main and is small by its score: held both ways; the fourth would rise to main
        assertEquals(new StableOutcome(0, 0, 0, 2, List.of(1, 2, 1)), lowered(was("main", "main"), was("small", "small")));
    }

    @Test
    void whoAskedBeforeRises() {
        assertEquals(new StableOutcome(1, 1, 0, 1, List.of(1, 3, 0)), lowered(was("main", "main"), was("small", "main")));
    }

    @Test
    void whoHadNoTierTakesTheNewOneAtOnce() {
        assertEquals(new StableOutcome(1, 1, 0, 0, List.of(1, 2, 1)), lowered(was("small", "small"), List.of()));
    }

    @Test
    void withoutRulesNothingIsDecided() {
        assertFalse(new WhatIfData(TieringEngine.create(), scheme, TestClients.amounts("1").loyal(10).population()).isStable());
    }

    @Test
    void itCanBeCancelled() {
        scheme.setStability(TieringFactory.eINSTANCE.createStability());
        int many = 5000;
        String[] amounts = new String[many];
        long[] loyalty = new long[many];
        for (int i = 0; i < many; i++) {
            amounts[i] = "1000";
            loyalty[i] = 10;
        }
        WhatIfData data = new WhatIfData(TieringEngine.create(), scheme, TestClients.amounts(amounts).loyal(loyalty).population(),
            new PastTiers(BEFORE, Collections.nCopies(many, List.of())));
        var outcome = data.evaluate(scheme, () -> false);
        assertThrows(CancellationException.class, () -> data.stable(outcome, () -> true));
    }
}
