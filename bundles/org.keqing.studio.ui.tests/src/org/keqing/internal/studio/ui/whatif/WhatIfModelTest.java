package org.keqing.internal.studio.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.internal.studio.ui.whatif.WhatIfModel.Weight;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

class WhatIfModelTest {

    private final Scheme scheme = TestSchemes.weighted();
    private final WhatIfModel model = new WhatIfModel(scheme);

    @Test
    void weightsMakeAHundredWhateverIsTurned() {
        model.weight("amount", new BigDecimal("55"));
        assertEquals(List.of("40 -> 55.00", "60 -> 45.00"),
            model.weights(Locale.ENGLISH).stream().map(weight -> weight.before().toPlainString() + " -> " + weight.now().toPlainString()).toList());
        assertEquals(0, new BigDecimal("100").compareTo(model.sum()));
        assertTrue(model.weights(Locale.ENGLISH).stream().allMatch(Weight::isChanged));
        assertEquals(new BigDecimal("40"), scheme.getCriteria().getFirst().getWeight());
        assertTrue(model.isChanged());
        model.reset();
        assertFalse(model.isChanged());
    }

    @Test
    void onlyAScoreHasWeights() {
        assertEquals(List.of(), new WhatIfModel(TestSchemes.rank()).weights(Locale.ENGLISH));
    }

    @Test
    void cutsAddUp() {
        model.cut("tiers", 0, new BigDecimal("70"));
        model.cut("tiers", 1, new BigDecimal("69"));
        assertEquals(List.of("70", "69"), model.scales(Locale.ENGLISH).getFirst().cuts().stream().map(BigDecimal::toPlainString).toList());
        assertEquals(List.of("80", "60"), model.scalesBefore(Locale.ENGLISH).getFirst().cuts().stream().map(BigDecimal::toPlainString).toList());
    }

    /** The case has 500 and qualified: 0.4 × 60 + 0.6 × 60 = 60, exactly the limit; at 60.5 it is small. */
    @Test
    void casesAreWrittenAnewAsTheyComeOut() {
        assertEquals(List.of(), model.failures());
        model.cut("tiers", 1, new BigDecimal("60.5"));
        assertEquals(1, model.failures().size());
        Scheme adjusted = model.withCasesAsTheyComeOut();
        assertEquals("small", adjusted.getTests().getFirst().getClients().getFirst().getTier());
        assertEquals(List.of(), Schemes.test(adjusted));
        assertEquals("main", scheme.getTests().getFirst().getClients().getFirst().getTier());
    }
}
