package org.keqing.internal.day.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.day.Day;
import org.keqing.day.DueItem;
import org.keqing.day.DueItem.Target;
import org.keqing.day.DueItem.Weight;
import org.keqing.testsupport.UiProbe;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ItemOpener;
import org.keqing.ui.Palette;

/** The day is Friday, 2026-11-20. */
class DayTreeTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Display display = new Display();
    private final List<DueItem> opened = new ArrayList<>();
    private final List<DueItem> selected = new ArrayList<>();
    private Shell shell;
    private DayTree tree;

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.ENGLISH);
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        tree = new DayTree(shell, opened::add, selected::add);
        shell.setSize(900, 400);
        shell.open();
    }

    @AfterEach
    void close() {
        display.dispose();
    }

    private static DueItem item(String what, LocalDate day) {
        return new DueItem("Contracts", what, new DueItem.Client(7, "K-1", "Hengda"), day, "li", Weight.NORMAL, new Target("contract", 3, what));
    }

    private static DayModel model(DueItem... items) {
        return new DayModel(new Day(FRIDAY, List.of(items), 0), true);
    }

    private Tree widget() {
        return UiProbe.all(shell, Tree.class).getFirst();
    }

    private static DayModel week() {
        return model(item("late", FRIDAY.minusDays(2)), item("later", FRIDAY.plusDays(20)), item("now", FRIDAY), item("sunday", FRIDAY.plusDays(2)));
    }

    @Test
    void groupsHaveCountsAndWhatIsLaterIsFolded() {
        tree.show(week());
        assertEquals(List.of("Overdue   1", "Today   1", "This week   1", "Later   1"), Arrays.stream(widget().getItems()).map(TreeItem::getText).toList());
        assertEquals(List.of(true, true, true, false), Arrays.stream(widget().getItems()).map(TreeItem::getExpanded).toList());
        TreeItem late = widget().getItem(0).getItem(0);
        assertEquals(List.of("late", "Hengda", "2026-11-18 · 2 days late", "li", "Contracts"), List.of(late.getText(0), late.getText(1), late.getText(2), late.getText(3), late.getText(4)));
    }

    @Test
    void whatWasFoldedStaysFoldedWhenTheDayIsReadAgain() {
        tree.show(week());
        widget().getItem(0).setExpanded(false);
        widget().getItem(3).setExpanded(true);
        tree.show(week());
        assertEquals(List.of(false, true, true, true), Arrays.stream(widget().getItems()).map(TreeItem::getExpanded).toList());
    }

    @Test
    void whatWasSelectedAndScrolledStaysWhenTheRestIsRead() {
        tree.show(late(50));
        choose(widget().getItem(0).getItem(40));
        wait(100);
        String top = widget().getTopItem().getText();
        assertTrue(top.startsWith("late"), "scrolled away from the beginning");
        selected.clear();
        tree.show(late(400));
        wait(100);
        assertEquals("Overdue   400", widget().getItem(0).getText());
        assertEquals(List.of("late 040"), Arrays.stream(widget().getSelection()).map(TreeItem::getText).toList());
        assertEquals(top, widget().getTopItem().getText());
        assertTrue(selected.stream().allMatch(each -> each.what().equals("late 040")), selected.toString());
    }

    private static DayModel late(int items) {
        return model(IntStream.range(0, items).mapToObj(i -> item(String.format("late %03d", i), FRIDAY.minusDays(3))).toArray(DueItem[]::new));
    }

    @Test
    void itLooksLikeTheTables() {
        tree.show(week());
        wait(100);
        assertEquals(Palette.LIGHT.background(), widget().getBackground().getRGB());
        assertEquals(Palette.LIGHT.muted(), widget().getHeaderForeground().getRGB());
        assertTrue(widget().getItem(0).getBounds().height >= 28, "rows are as high as those of tables");
        Image shot = new Image(display, widget().getBounds().width, widget().getBounds().height);
        GC gc = new GC(widget());
        gc.copyArea(shot, 0, 0);
        gc.dispose();
        Rectangle first = widget().getItem(0).getBounds(4);
        ImageData seen = shot.getImageData();
        shot.dispose();
        Rectangle due = widget().getItem(0).getItem(0).getBounds(2);
        assertTrue(IntStream.range(due.x, due.x + due.width).anyMatch(x -> IntStream.range(due.y, due.y + due.height).anyMatch(y -> red(seen.palette.getRGB(seen.getPixel(x, y))))),
            "what is late stands in the colour of danger");
        assertEquals(Palette.LIGHT.selection(), seen.palette.getRGB(seen.getPixel(first.x + first.width - 4, first.y + 4)), "the group is selected");
    }

    private static boolean red(RGB colour) {
        return colour.red > colour.green + 60 && colour.red > colour.blue + 60;
    }

    @Test
    void anItemIsSelectedAndOpenedAndAGroupFolds() {
        tree.show(week());
        TreeItem now = widget().getItem(1).getItem(0);
        choose(now);
        assertEquals(List.of("now"), selected.stream().map(DueItem::what).toList());
        enter(now);
        assertEquals(List.of("now"), opened.stream().map(DueItem::what).toList());
        choose(widget().getItem(0));
        enter(widget().getItem(0));
        assertFalse(widget().getItem(0).getExpanded());
        assertEquals(1, opened.size());
    }

    private void choose(TreeItem item) {
        widget().setSelection(item);
        notify(SWT.Selection, item);
    }

    private void enter(TreeItem item) {
        notify(SWT.DefaultSelection, item);
    }

    private void notify(int type, TreeItem item) {
        Event event = new Event();
        event.item = item;
        widget().notifyListeners(type, event);
        wait(50);
    }

    private void wait(int milliseconds) {
        for (long end = System.nanoTime() + milliseconds * 1_000_000L; System.nanoTime() < end;) {
            display.readAndDispatch();
        }
    }

    @Test
    void anItemWithoutADayIsForAnyTime() {
        assertEquals("any time", model().due(item("sheet", null)));
        assertEquals("2026-11-19 · 1 day late", model().due(item("a", FRIDAY.minusDays(1))));
        assertEquals("2026-11-30", model().due(item("a", FRIDAY.plusDays(10))));
        assertTrue(model().isEmpty());
        assertEquals(30, ChronoUnit.DAYS.between(FRIDAY, DayModel.request("li", true, FRIDAY).until()));
    }

    @Test
    void aDayThatIsNotCompleteSaysSo() {
        assertTrue(new DayModel(new Day(FRIDAY, List.of(), 1), true).note().contains("not complete"));
        assertEquals("", model().note());
    }

    @Test
    void anItemIsOpenedByItsKindAndElseItsClient() throws Exception {
        List<String> calls = new ArrayList<>();
        Openers both = new Openers(List.of(opener("client", calls), opener("contract", calls)));
        assertTrue(both.open(null, item("HT-1", FRIDAY)));
        Openers onlyClients = new Openers(List.of(opener("client", calls)));
        assertTrue(onlyClients.open(null, item("HT-1", FRIDAY)));
        assertEquals(List.of("contract 3 HT-1 Hengda", "client 7 Hengda Hengda"), calls);
        DueItem round = new DueItem("Evaluation", "grades", null, null, null, Weight.NORMAL, new Target("round", 1, "2026"));
        assertFalse(onlyClients.open(null, round));
    }

    private static ItemOpener opener(String kind, List<String> calls) {
        return new ItemOpener() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void open(IWorkbenchPage page, long id, String name, ClientRef client) {
                calls.add(kind + ' ' + id + ' ' + name + ' ' + client.name());
            }
        };
    }
}
