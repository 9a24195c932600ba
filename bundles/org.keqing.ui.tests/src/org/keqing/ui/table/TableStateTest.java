package org.keqing.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is remembered of a table outlives columns that come and go. */
class TableStateTest {

    private static final TableState STATE = new TableState(List.of("tier", "code", "Stall.area", "name"), Set.of("code"), Map.of("name", 300),
        List.of(new SortKey("tier", false), new SortKey("name", true)));

    @Test
    void aStateIsWrittenInThreeLinesAndReadBack() {
        assertEquals("order=tier,-code,Stall.area,name\nwidths=name:300\nsort=tier-,name+\n", STATE.toText());
        assertEquals(Optional.of(STATE), TableState.parse(STATE.toText()));
    }

    @Test
    void aTableBeginsWithItsOwnColumns() {
        TableState first = TableState.of(List.of(new TableColumn<String>("a", "A", 80, ColumnKind.TEXT, s -> s), new TableColumn<String>("b", "B", 80, ColumnKind.TEXT, s -> s, false)));
        assertEquals(List.of("a"), first.shown());
        assertEquals(List.of("a", "b"), first.order());
        assertEquals(List.of(), first.sort());
    }

    @Test
    void otherTextIsNoState() {
        assertEquals(Optional.empty(), TableState.parse(""));
        assertEquals(Optional.empty(), TableState.parse(".columnWidth=3\ncolumns=tier code"));
    }

    @Test
    void aWidthThatIsNoNumberIsLeftOut() {
        assertEquals(Map.of("code", 90), TableState.parse("order=code,name\nwidths=code:90,name:wide,:,7\n").orElseThrow().widths());
    }

    @Test
    void goneColumnsAreLeftOutAndNewOnesStandHiddenAtTheEnd() {
        TableState now = STATE.over(List.of("score", "tier", "code", "Stall.area"));
        assertEquals(List.of("tier", "code", "Stall.area", "score"), now.order());
        assertEquals(List.of("tier", "Stall.area"), now.shown());
        assertEquals(Map.of(), now.widths());
        assertEquals(List.of(new SortKey("tier", false)), now.sort());
    }

    @Test
    void widthsDoNotMakeAnotherList() {
        assertTrue(STATE.showsSameAs(new TableState(STATE.order(), STATE.hidden(), Map.of(), STATE.sort())));
        assertFalse(STATE.showsSameAs(new TableState(STATE.order(), Set.of(), STATE.widths(), STATE.sort())));
        assertFalse(STATE.showsSameAs(new TableState(STATE.order(), STATE.hidden(), STATE.widths(), List.of())));
    }
}
