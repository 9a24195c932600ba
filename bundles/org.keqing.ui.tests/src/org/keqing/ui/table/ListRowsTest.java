package org.keqing.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqing.internal.ui.table.CellText;

class ListRowsTest {

    private record Plan(String name, BigDecimal budget) {
    }

    private final List<TableColumn<Plan>> columns = List.of(new TableColumn<>("name", "Name", 100, ColumnKind.TEXT, Plan::name),
        new TableColumn<>("budget", "Budget", 100, ColumnKind.DECIMAL, Plan::budget));
    private final ListRows<Plan> rows = new ListRows<>(columns);

    @Test
    void sortsNumbersAsNumbersAndPutsMissingOnesLast() {
        rows.set(List.of(plan("a", "9"), plan("b", null), plan("c", "10")));
        rows.sort(List.of(new SortKey("budget", true)));
        assertEquals(List.of("a", "c", "b"), names());
        rows.sort(List.of(new SortKey("budget", false)));
        assertEquals(List.of("c", "a", "b"), names());
    }

    @Test
    void aSecondKeyDecidesBetweenEqualRows() {
        rows.set(List.of(plan("b", "1"), plan("a", "1"), plan("c", "0")));
        rows.sort(List.of(new SortKey("budget", false), new SortKey("name", true)));
        assertEquals(List.of("a", "b", "c"), names());
    }

    @Test
    void filtersByWhatIsShown() {
        rows.set(List.of(plan("Training", "1234567"), plan("Fittings", "12")));
        rows.filter(Map.of("budget", "234,5"));
        assertEquals(List.of("Training"), names());
        assertEquals(2, rows.total());
        rows.filter(Map.of("name", "FITT"));
        assertEquals(List.of("Fittings"), names());
    }

    @Test
    void copiesNumbersWithoutSeparatorsAndKeepsOneLinePerRow() {
        String text = CellText.tsv(columns, List.of(plan("one\ttwo\nthree", "1234567.50")));
        assertEquals("Name\tBudget\none two three\t1234567.50\n", text);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            names.add(rows.row(i).orElseThrow().name());
        }
        return names;
    }

    private static Plan plan(String name, String budget) {
        return new Plan(name, budget == null ? null : new BigDecimal(budget));
    }
}
