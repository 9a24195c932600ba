package org.keqing.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table with its widgets: arranged, fitted to its room, filtered by what is typed. */
class DataTableTest {

    private static final List<TableColumn<List<String>>> COLUMNS = List.of(column("code", 90, 0), column("name", 232, 1), column("region", 120, 2));

    private Display display;
    private Shell shell;
    private ListRows<List<String>> rows;
    private DataTable<List<String>> table;

    @BeforeEach
    void open() {
        display = Display.getDefault();
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        rows = new ListRows<>(COLUMNS);
        table = new DataTable<>(shell, COLUMNS, rows);
        rows.set(List.of(List.of("B", "Beta", "Jinan"), List.of("A", "Alpha", "Nantes")));
        shell.setSize(700, 300);
        shell.open();
        wait(200);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void columnsAndSortComeBackAsTheyWere() {
        TableState wanted = new TableState(List.of("region", "code", "name"), Set.of("name"), Map.of("code", 77), List.of(new SortKey("code", true)));
        table.restore(wanted);
        assertEquals(List.of("region", "code"), ids());
        assertEquals(wanted, table.state());
        assertEquals("A", table.value(1, 0));
        table.restore(TableState.of(COLUMNS));
        assertEquals(List.of("code", "name", "region"), ids());
        assertEquals(TableState.of(COLUMNS), table.state());
    }

    @Test
    void theNameTakesTheRoomThatTheOthersLeave() {
        table.stretch("name");
        int room = table.control().getClientArea().width;
        assertEquals(room, table.control().getWidth());
        shell.setSize(380, 300);
        wait(200);
        assertEquals(table.control().getClientArea().width, table.control().getWidth(), "no column is cut");
        assertEquals(Map.of(), table.state().widths(), "fitted widths are not those of the user");
    }

    @Test
    void aHeadingIsNotCutWhereTheRoomIsShort() {
        List<TableColumn<List<String>>> columns = List.of(new TableColumn<>("name", "Name", 200, ColumnKind.TEXT, List::getFirst),
            new TableColumn<>("few", "Comparable", 64, ColumnKind.INTEGER, List::size), new TableColumn<>("long", "Their heading", 80, ColumnKind.TEXT, List::getFirst));
        ListRows<List<String>> source = new ListRows<>(columns);
        DataTable<List<String>> narrow = new DataTable<>(shell, columns, source);
        narrow.stretch("name");
        narrow.wholeHeaders();
        source.set(List.of(List.of("A")));
        shell.setSize(900, 300);
        shell.layout();
        waitUntil(() -> narrow.control().getColumnWidthByPosition(1) >= width("Comparable") + 16 && narrow.control().getColumnWidthByPosition(2) >= width("Their heading") + 16);
        shell.setSize(560, 300);
        shell.layout();
        wait(300);
        for (int i = 0; i < columns.size(); i++) {
            assertTrue(narrow.control().getColumnWidthByPosition(i) >= width(columns.get(i).label()) + 16, columns.get(i).label());
        }
    }

    private int width(String text) {
        GC gc = new GC(shell);
        gc.setFont(JFaceResources.getDefaultFont());
        int width = gc.textExtent(text).x;
        gc.dispose();
        return width;
    }

    @Test
    void whatIsTypedIsAppliedAfterAPauseAndEscapeClearsIt() {
        table.showFilterRow(true);
        wait(100);
        table.control().doCommand(new EditCellCommand(table.control(), table.control().getConfigRegistry(), table.control().getCellByPosition(2, 1)));
        wait(100);
        Text text = (Text) table.control().getActiveCellEditor().getEditorControl();
        text.setText("nant");
        assertEquals(2, table.rowCount(), "not before the pause");
        wait(800);
        assertEquals(1, table.rowCount());
        assertEquals(Map.of("region", "nant"), table.filters());
        assertFalse(text.isDisposed(), "one can type on");
        Event escape = new Event();
        escape.keyCode = SWT.ESC;
        escape.character = SWT.ESC;
        text.notifyListeners(SWT.KeyDown, escape);
        assertEquals(2, table.rowCount());
        assertTrue(table.filters().isEmpty());
    }

    @Test
    void numbersAreNeverCutTheColumnsOfWordsMakeRoom() {
        List<TableColumn<Integer>> columns = List.of(new TableColumn<>("name", "name", 300, ColumnKind.TEXT, row -> "a name"),
            new TableColumn<>("amount", "amount", 70, ColumnKind.DECIMAL, row -> new BigDecimal("149394728.73").multiply(BigDecimal.valueOf(row))));
        ListRows<Integer> numbers = new ListRows<>(columns);
        DataTable<Integer> amounts = new DataTable<>(shell, columns, numbers);
        amounts.stretch("name");
        numbers.set(List.of(0, 1));
        shell.layout();
        waitUntil(() -> amounts.control().getColumnWidthByPosition(1) > 80);
        int amount = amounts.control().getColumnWidthByPosition(1);
        assertTrue(amount > 80, "the column is " + amount + " wide");
        assertEquals(amounts.control().getClientArea().width, amounts.control().getWidth());
        assertEquals(Map.of(), amounts.state().widths(), "the user gave no width");
    }

    @Test
    void codesAreNotCutWhereColumnsOfWordsCanMakeRoom() {
        List<TableColumn<String>> columns = List.of(new TableColumn<>("number", "Number", 120, ColumnKind.CODE, row -> row),
            new TableColumn<>("state", "State", 160, ColumnKind.TEXT, row -> "Signed"), new TableColumn<>("subject", "Subject", 200, ColumnKind.TEXT, row -> "Scale models"));
        ListRows<String> contracts = new ListRows<>(columns);
        DataTable<String> register = new DataTable<>(shell, columns, contracts);
        register.stretch("subject");
        contracts.set(List.of("HT-2026-0119"));
        shell.setSize(400, 300);
        register.control().setSize(340, 200);
        waitUntil(() -> register.control().getColumnWidthByPosition(0) >= width("HT-2026-0119") + 16);
        assertEquals(80, register.control().getColumnWidthByPosition(1), "words are cut first");
    }

    @Test
    void aFilterOfUnknownColumnsIsLeftOut() {
        table.filter(Map.of("region", "jin", "gone", "x", "name", " "));
        assertEquals(Map.of("region", "jin"), table.filters());
        assertTrue(table.filterRowShown());
        assertEquals(1, table.rowCount());
    }

    @Test
    void allSelectedRowsAreToldUpToALimit() {
        int all = table.rowCount();
        assertTrue(all > 1, "several rows");
        table.selectAll();
        assertEquals(all, table.selection().size());
        assertEquals(table.selection().subList(0, 1), table.selection(1));
        table.select(1);
        assertEquals(1, table.selection(2).size());
    }

    private List<String> ids() {
        return table.visibleColumns().stream().map(TableColumn::id).toList();
    }

    @Test
    void whatIsSelectedAndScrolledStaysWhenMoreRowsCome() {
        List<String> told = new ArrayList<>();
        rows.set(people(100, 140));
        table.select(35);
        table.onSelect(row -> told.add(row.map(List::getFirst).orElse("")));
        int top = top();
        assertTrue(top > 20, "scrolled to what is selected");
        table.replace(() -> rows.set(people(98, 400)), List::getFirst);
        assertEquals(List.of("135"), table.selection().stream().map(List::getFirst).toList());
        assertEquals(37, rows.indexOf(table.selected().orElseThrow()));
        assertEquals(top, top());
        assertEquals(List.of("135"), told, "told once, of no other row");
    }

    @Test
    void severalSelectedRowsStaySelectedWhatIsGoneIsNot() {
        rows.set(people(0, 10));
        table.selectAll();
        table.replace(() -> rows.set(people(4, 30)), List::getFirst);
        assertEquals(List.of("4", "5", "6", "7", "8", "9"), table.selection().stream().map(List::getFirst).toList());
        table.replace(() -> rows.set(people(40, 66)), List::getFirst);
        assertEquals(List.of(), table.selection(), "the rows at the same places are others");
    }

    private static List<List<String>> people(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> List.of(String.valueOf(i), "name " + i, "region")).toList();
    }

    /** The row that stands at the top. */
    private int top() {
        return table.control().getRowIndexByPosition(1);
    }

    private void wait(int milliseconds) {
        long end = System.currentTimeMillis() + milliseconds;
        while (System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                sleep();
            }
        }
    }

    /** Waits as long as a busy machine may take to paint. */
    private void waitUntil(BooleanSupplier reached) {
        for (long end = System.currentTimeMillis() + 10_000; System.currentTimeMillis() < end && !reached.getAsBoolean();) {
            wait(20);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TableColumn<List<String>> column(String id, int width, int index) {
        return new TableColumn<>(id, id, width, ColumnKind.TEXT, row -> row.get(index));
    }
}
