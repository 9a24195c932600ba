package org.keqing.internal.studio.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.Scheme;

class SchemeDifferenceTest {

    private final Scheme one = TestSchemes.weighted();
    private final Scheme other = TestSchemes.weighted();
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

    private static List<String> texts(Scheme one, Scheme other) {
        return SchemeDifference.of(one, other).stream().map(each -> each.element() + " | " + each.what() + " | " + each.before() + " | " + each.after()).toList();
    }

    @Test
    void theVersionIsNoDifference() {
        other.setVersion(9);
        other.getCriteria().getFirst().setWeight(new BigDecimal("40.00"));
        assertEquals(List.of(), texts(one, other), "nor are zeros behind a number");
    }

    @Test
    void valuesByElement() {
        other.getCriteria().getFirst().setWeight(new BigDecimal("45"));
        other.getCriteria().getFirst().getBands().get(1).setLower(new BigDecimal("150"));
        other.getTiers().getFirst().getNames().getFirst().setText("Key client");
        assertEquals(List.of(
            "criterion amount | weight | 40 | 45",
            "criterion amount / band qualified | lower | 100 | 150",
            "tier important | name en | Important client | Key client"), texts(one, other));
    }

    @Test
    void whatOnlyOneHas() {
        other.getTests().clear();
        other.getCriteria().get(1).setId("bond");
        assertEquals(List.of(
            "criterion loyalty |  | id loyalty, weight 60 | null",
            "criterion bond |  | null | id bond, weight 60",
            "test case sixty |  | id sixty | null"), texts(one, other));
    }

    @Test
    void elementsMayStandInAnotherOrder() {
        other.getTiers().move(0, 2);
        assertEquals(List.of(), texts(one, other));
    }

    @Test
    void cellsByTheirClasses() {
        MatrixScheme first = (MatrixScheme) TestSchemes.matrix();
        MatrixScheme second = (MatrixScheme) TestSchemes.matrix();
        second.getCells().get(1).setTier("star");
        assertEquals(List.of("cell large rear | tier | rest | star"), texts(first, second));
    }

    @Test
    void kindsThatDiffer() {
        assertEquals(" | kind | RankScheme | MatrixScheme", texts(TestSchemes.rank(), TestSchemes.matrix()).getFirst());
    }
}
