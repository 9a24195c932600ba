package org.keqing.internal.pack.market.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.keqing.pack.market.screening.Disposition;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.TieringFactory;

@DisplayName("What is done with the tenants of each tier")
class DispositionsModelTest {

    private final Tier best = tier("best", 1);
    private final Tier worst = tier("worst", 2);
    private final Scheme scheme = scheme("market.test");
    private final DispositionsModel model = new DispositionsModel(List.of(scheme), Map.of("market.test", Map.of("worst", Disposition.ELIMINATE)));

    private Scheme scheme(String id) {
        MatrixScheme made = TieringFactory.eINSTANCE.createMatrixScheme();
        made.setId(id);
        made.getTiers().addAll(List.of(worst, best));
        return made;
    }

    private static Tier tier(String id, int order) {
        Tier made = TieringFactory.eINSTANCE.createTier();
        made.setId(id);
        made.setOrder(order);
        return made;
    }

    @Test
    void aTierThatNobodySpokeOfIsKept() {
        assertEquals(Disposition.KEEP, model.get(scheme, best));
        assertEquals(Disposition.ELIMINATE, model.get(scheme, worst));
        assertEquals(List.of(), model.changes());
    }

    @Test
    void onlyWhatDiffersIsStored() {
        model.set(scheme, worst, Disposition.HEDGE);
        model.set(scheme, best, Disposition.CULTIVATE);
        model.set(scheme, worst, Disposition.ELIMINATE);
        assertEquals(List.of(new DispositionsModel.Change("market.test", "best", Disposition.CULTIVATE)), model.changes());
        assertEquals(List.of(), model.anew().changes(), "who cancels finds what is stored the next time");
    }

    @Test
    void aSchemeOfWhichNobodyMayGoIsKnown() {
        assertTrue(model.anyMayGo(scheme));
        model.set(scheme, worst, Disposition.HEDGE);
        assertFalse(model.anyMayGo(scheme));
    }

    @Test
    void theSchemeOfTheCampaignIsShownFirst() {
        DispositionsModel two = new DispositionsModel(List.of(scheme("market.a"), scheme("market.b")), Map.of());
        assertEquals(List.of(1, 0, 0), List.of(two.indexOf("market.b"), two.indexOf("market.gone"), two.indexOf(null)));
    }
}
