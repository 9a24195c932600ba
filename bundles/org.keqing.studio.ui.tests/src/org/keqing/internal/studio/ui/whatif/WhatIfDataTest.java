package org.keqing.internal.studio.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.ClientName;
import org.keqing.evaluation.Population;
import org.keqing.internal.studio.ui.TestClients;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.internal.studio.ui.whatif.WhatIfData.Outcome;
import org.keqing.internal.studio.ui.whatif.WhatIfData.TierChange;
import org.keqing.tiering.Result;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

/**
 * Five clients by hand (amount 40 %, loyalty 60 %): 1: 1000 and 10 → 100, important; 2: 500 and 6 → 60, main; 3: 50 and 6 → 8 + 36 = 44, small;
 * 4: 3000 and 2 → 40 + 12 = 52, small; 5: nothing known.
 */
class WhatIfDataTest {

    private final Scheme scheme = TestSchemes.weighted();
    private final TestClients clients = TestClients.amounts("1000", "500", "50", "3000", null).loyal(10, 6, 6, 2, -1);
    private final WhatIfData data = new WhatIfData(TieringEngine.create(), scheme, clients.population());

    private static List<String> figures(Outcome outcome) {
        return outcome.tiers().stream().map(WhatIfDataTest::figure).toList();
    }

    private static String figure(TierChange tier) {
        return "%s %d %d %+d %.4f %.4f".formatted(tier.tier(), tier.before(), tier.after(), tier.change(), tier.valueBefore(), tier.valueAfter());
    }

    /** Amounts: 4550 in all; important 1000, main 500, small 3050. */
    @Test
    void asItIs() {
        Outcome outcome = data.evaluate(scheme, () -> false);
        assertEquals(List.of("important 1 1 +0 0.2198 0.2198", "main 1 1 +0 0.1099 0.1099", "small 2 2 +0 0.6703 0.6703"), figures(outcome));
        assertEquals(0, outcome.comparison().moved());
        assertArrayEquals(new double[] { 100, 60, 44, 52 }, outcome.scores());
    }

    /** The limit of main at 50: client 4 rises, with 3000 of 4550. */
    @Test
    void aLowerLimit() {
        WhatIfModel model = new WhatIfModel(scheme);
        model.cut("tiers", 1, new BigDecimal("50"));
        Outcome outcome = data.evaluate(model.variant(), () -> false);
        assertEquals(List.of("important 1 1 +0 0.2198 0.2198", "main 1 2 +1 0.1099 0.7692", "small 2 1 -1 0.6703 0.0110"), figures(outcome));
        assertEquals(1, outcome.comparison().up());
        assertArrayEquals(new int[] { 3 }, MoverRow.moved(outcome.comparison()));
        assertArrayEquals(new long[] { 4 }, data.ids(outcome.comparison().rows(2, 1)));
        MoverRow row = MoverRow.of(outcome.comparison(), new int[] { 3 }, List.of(new ClientName(4, "D", "Delta")), scheme.getId(), scheme.getId(), data::amount).getFirst();
        assertEquals("small", row.before().id());
        assertEquals("main", row.after().id());
        assertEquals(0, new BigDecimal("3000").compareTo(row.amount()));
        assertEquals(0, new BigDecimal("52").compareTo(row.scoreAfter()));
    }

    /** Amount 80 %: 1: 100; 2: 60; 3: 0.8 × 20 + 0.2 × 60 = 28; 4: 80 + 4 = 84, important. */
    @Test
    void anotherWeight() {
        WhatIfModel model = new WhatIfModel(scheme);
        model.weight("amount", new BigDecimal("80"));
        Outcome outcome = data.evaluate(model.variant(), () -> false);
        assertArrayEquals(new double[] { 100, 60, 28, 84 }, outcome.scores());
        assertEquals(1, outcome.comparison().count(2, 0));
        assertEquals(1, outcome.comparison().count(Result.NOT_ASSESSED, Result.NOT_ASSESSED));
        assertEquals(List.of("important 1", "main 1", "small 1", "null 1"), WhatIfExport.cells(outcome.comparison(), scheme.getId(), scheme.getId()).stream()
            .filter(cell -> cell.from().id() == null || !cell.from().id().equals("small") || cell.to().id().equals("small")).map(cell -> cell.from().id() + ' ' + cell.count()).toList());
    }

    @Test
    void withoutAValueOfItsOwnTheTradeCounts() {
        Scheme matrix = TestSchemes.matrix();
        Outcome outcome = new WhatIfData(TieringEngine.create(), matrix, clients.population()).evaluate(matrix, () -> false);
        // above 100: 1, 2, 4; the front two of five: 4 and 1 with 4000 of 4550
        assertEquals("star 2 2 +0 0.8791 0.8791", figure(outcome.tiers().getFirst()));
        WhatIfData none = new WhatIfData(TieringEngine.create(), matrix, new Population(clients, null));
        assertNull(none.evaluate(matrix, () -> false).tiers().getFirst().valueBefore());
    }

    @Test
    void numbersBehindTheScales() {
        assertArrayEquals(new double[] { 1000, 500, 50, 3000 }, data.numbers().get("criterion amount"));
        assertArrayEquals(new double[] { 100, 60, 44, 52 }, data.numbers().get("tiers"));
    }
}
