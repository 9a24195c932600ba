package org.keqing.internal.studio.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.internal.studio.ui.TestClients;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.internal.studio.ui.compare.ComparePair.Figure;
import org.keqing.tiering.TieringEngine;

/**
 * Ten clients with amounts 100, 90 … 10. By rank: the first two a, the next three b, five c. By score (loyalty 10 for the first, 6 for the next five, none for the rest;
 * every amount is failed but the first): 1: 0.4 × 60 + 60 = 84 important; 2 to 6: 8 + 36 = 44 small; 7 to 10: the amount alone, 20, small.
 */
class ComparePairTest {

    private Locale before;

    @BeforeEach
    void english() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    @Test
    void agreement() {
        TestClients clients = TestClients.amounts("100", "90", "80", "70", "60", "50", "40", "30", "20", "10").loyal(10, 6, 6, 6, 6, 6, -1, -1, -1, -1);
        ComparePair pair = ComparePair.of(TieringEngine.create(), TestSchemes.rank(), clients.population(), TestSchemes.weighted(), clients.population());

        // a/important: 1; a/small: 1; b/small: 3; c/small: 5
        assertEquals(List.of("10", "10", "6", "60.0 %", "0", "4"), pair.figures().stream().map(Figure::value).limit(6).toList());
        // pairs in the same order 8 (the first against b and c), reversed 0; untied by rank 2*3+2*5+3*5 = 31, by score 1*9 = 9: 8 / sqrt(31 * 9) = 0.479
        assertEquals("0.479", pair.figures().getLast().value());
        assertEquals(List.of("a important 2 1 1", "b main 3 0 0", "c small 5 9 5"),
            pair.places().stream().map(place -> "%s %s %d %d %d".formatted(place.first(), place.second(), place.countFirst(), place.countSecond(), place.both())).toList());
        assertEquals(190 / 550.0, pair.places().getFirst().valueFirst(), 1e-9);
        assertEquals(100 / 550.0, pair.places().getFirst().valueSecond(), 1e-9);
    }
}
