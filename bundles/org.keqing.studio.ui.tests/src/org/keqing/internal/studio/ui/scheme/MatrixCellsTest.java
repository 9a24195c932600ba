package org.keqing.internal.studio.ui.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.DimensionClass;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.TieringFactory;

/** Cells go along with dimensions and classes. The matrix to begin with: large front = star, all others = rest. */
class MatrixCellsTest {

    private MatrixScheme scheme;
    private Dimension sales;
    private Dimension place;

    @BeforeEach
    void matrix() {
        scheme = (MatrixScheme) TestSchemes.matrix();
        sales = scheme.getDimensions().get(0);
        place = scheme.getDimensions().get(1);
    }

    private String cells() {
        TreeMap<String, String> cells = new TreeMap<>();
        scheme.getCells().forEach(cell -> cells.put(cell.getClasses(), cell.getTier()));
        return cells.toString();
    }

    private List<String> errors() {
        return Schemes.validate(scheme, Locale.ENGLISH).stream().filter(Problem::isError).map(Problem::toString).toList();
    }

    private static Dimension third() {
        Dimension third = TieringFactory.eINSTANCE.createDimension();
        third.setId("credit");
        third.setInput("amount");
        for (String id : List.of("good", "bad")) {
            DimensionClass each = TieringFactory.eINSTANCE.createDimensionClass();
            each.setId(id);
            third.getClasses().add(each);
        }
        third.getClasses().getFirst().setLower(BigDecimal.ONE);
        third.getClasses().getLast().setUpper(BigDecimal.ONE);
        return third;
    }

    @Test
    void aNewDimensionLeavesTheTiersAsTheyAre() {
        MatrixCells.dimensions(scheme).add(third());
        assertEquals("{large front bad=star, large front good=star, large rear bad=rest, large rear good=rest,"
            + " small front bad=rest, small front good=rest, small rear bad=rest, small rear good=rest}", cells());
        assertEquals(List.of(), errors());
    }

    @Test
    void ofTheCellsThatFallTogetherTheFirstStays() {
        Dimension third = third();
        MatrixCells.dimensions(scheme).add(third);
        MatrixCells.set(scheme, "small rear bad", "star");
        MatrixCells.dimensions(scheme).remove(third);
        assertEquals("{large front=star, large rear=rest, small front=rest, small rear=rest}", cells());
        MatrixCells.dimensions(scheme).remove(sales);
        assertEquals("{front=star, rear=rest}", cells());
    }

    @Test
    void cellsFollowTheOrderOfTheDimensions() {
        MatrixCells.dimensions(scheme).move(1, 0);
        assertEquals(List.of(place, sales), scheme.getDimensions());
        assertEquals("{front large=star, front small=rest, rear large=rest, rear small=rest}", cells());
        assertEquals(List.of(), errors());
    }

    @Test
    void aNewClassAsksForTiersAndAGoneOneTakesItsCellsAlong() {
        DimensionClass huge = TieringFactory.eINSTANCE.createDimensionClass();
        huge.setId("huge");
        huge.setLower(BigDecimal.valueOf(1000));
        sales.getClasses().getFirst().setLowerInclusive(true);
        MatrixCells.classes(scheme, sales).add(huge);
        assertEquals(2, errors().stream().filter(error -> error.contains("huge")).count(), errors().toString());
        MatrixCells.set(scheme, "huge front", "star");
        MatrixCells.classes(scheme, sales).remove(sales.getClasses().getFirst());
        assertEquals("{huge front=star, small front=rest, small rear=rest}", cells());
    }

    @Test
    void aClassIsRenamedInItsDimensionOnly() {
        place.getClasses().getLast().setId("small");
        scheme.getCells().forEach(cell -> cell.setClasses(cell.getClasses().replace("rear", "small")));
        MatrixCells.rename(scheme, place, place.getClasses().getLast(), "back");
        assertEquals("{large back=rest, large front=star, small back=rest, small front=rest}", cells());
        assertEquals(List.of(), errors());
    }

    @Test
    void aCellThatDoesNotFitIsLeftToTheValidation() {
        scheme.getCells().getFirst().setClasses("large");
        MatrixCells.dimensions(scheme).move(0, 1);
        assertEquals("{front small=rest, large=star, rear large=rest, rear small=rest}", cells());
    }
}
