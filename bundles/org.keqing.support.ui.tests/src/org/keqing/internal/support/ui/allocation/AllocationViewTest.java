package org.keqing.internal.support.ui.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.internal.support.allocation.DefaultAllocationService;
import org.keqing.internal.support.ui.TestDesk;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationRun;
import org.keqing.support.allocation.AllocationService;
import org.keqing.support.allocation.AllocationState;
import org.keqing.support.allocation.SupplySource;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.UiProbe;
import org.keqing.testsupport.Trades;

/** Allocation with its widgets: shared out, looked at per client, a class changed, frozen, published. Two large outlets (ceiling 10, weight 3), one small (2, weight 1). */
class AllocationViewTest {

    private final AllocationService allocations = new DefaultAllocationService(List.of(new Sizes()));
    private TestDesk desk;

    /** Classes by the name of the client. */
    private static final class Sizes implements SupplySource {

        @Override
        public String id() {
            return "test.sizes";
        }

        @Override
        public String name(Locale locale) {
            return "Sizes";
        }

        @Override
        public String unit(Locale locale) {
            return "cases";
        }

        @Override
        public List<AllocationClass> classes(Store store) {
            return List.of(new AllocationClass("large", null, "Large", "大", BigDecimal.valueOf(3), BigDecimal.TEN), new AllocationClass("small", null, "Small", "小", BigDecimal.ONE, BigDecimal.TWO));
        }

        @Override
        public Map<Long, String> clients(Store store) throws StoreException {
            return store.read(tx -> {
                Map<Long, String> found = new HashMap<>();
                tx.sql().fetch("SELECT id, name FROM client").forEach(row -> found.put(row.get(0, Long.class), row.get(1, String.class)));
                return found;
            });
        }
    }

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk(Clients.client("A").name("large"));
        Clients.client("B").name("large").save(desk.store());
        Clients.client("C").name("small").save(desk.store());
        Trades.trade(desk.client()).ref("1").on(LocalDate.now().minusMonths(1).toString()).product("Gold").quantity("30").save(desk.store());
        desk.show(new AllocationView(), allocations);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<AllocationRun> runs() throws Exception {
        return allocations.runs(desk.store());
    }

    /** 14 by 3 : 3 : 1 are exactly 6, 6, 2. */
    private void shareOut(List<String> refused) {
        desk.waitFor(Messages.TitleNoRuns);
        desk.answer(Messages.ActionNewRun, Map.of(Messages.LabelProduct, "Gold", Messages.LabelSupply, "many"), refused, Map.of(Messages.LabelSupply, "14"));
        desk.probe().press(desk.shell(), Messages.ActionNewRun);
        desk.waitFor("14 of 14 units shared among 3 clients, 0 left.");
    }

    @Test
    void aProductThatNobodyBoughtIsAskedAbout() throws Exception {
        List<String> refused = new ArrayList<>();
        desk.waitFor(Messages.TitleNoRuns);
        desk.probe().answer(Messages.ActionNewRun, window -> {
            TestDesk.fill(window, Map.of(Messages.LabelProduct, "Glod", Messages.LabelSupply, "14"));
            TestDesk.press(window, Messages.ActionNewRun);
            refused.add(TestDesk.problem(window));
            UiProbe.all(window, Button.class).stream().filter(each -> each.getText().equals(Messages.LabelNewProduct)).findFirst().orElseThrow().setSelection(true);
        }, Messages.ActionNewRun);
        desk.probe().press(desk.shell(), Messages.ActionNewRun);
        desk.waitFor("14 of 14 units shared among 3 clients, 0 left.");
        assertEquals(List.of("Nobody ever bought Glod, and nobody has any on hand. Is the name right? If it is a new product, say so: \"A new product, which nobody bought yet\"."), refused);
        assertEquals("Glod", runs().getFirst().request().product());
    }

    @Test
    void theFirstRunIsSharedOutFromTheEmptyView() throws Exception {
        List<String> refused = new ArrayList<>();
        shareOut(refused);
        assertEquals(List.of(Messages.LabelSupply + ": many is not a number."), refused);
        NatTable lines = desk.table(Messages.ColumnUnits);
        assertEquals(List.of("A", "B", "C"), desk.column(lines, Messages.ColumnCode));
        assertEquals(List.of("6", "6", "2"), desk.column(lines, Messages.ColumnUnits));
        assertTrue(desk.says(Messages.MsgChooseLine));
        desk.click(lines, 2);
        desk.probe().waitFor("the explanation", () -> !desk.says(Messages.MsgChooseLine));
        String explained = String.join("\n", allocations.explain(runs().getFirst(), allocations.lines(desk.store(), runs().getFirst().id()).get(2)));
        desk.probe().find(desk.shell(), Label.class, label -> label.getText().equals(explained));
    }

    /** With a ceiling of 3 the large ones get 3 each, the small one its 2: 6 are left. */
    @Test
    void aClassIsChangedInADraftOnly() throws Exception {
        List<String> refused = new ArrayList<>();
        shareOut(new ArrayList<>());
        NatTable classes = desk.table(Messages.ColumnPart);
        desk.answer(Messages.ActionEditClass, Map.of(Messages.LabelWeight, "-1"), refused, Map.of(Messages.LabelWeight, "3", Messages.LabelCeiling, "3"));
        open(classes);
        desk.waitFor("8 of 14 units shared among 3 clients, 6 left. 3 at their ceiling");
        assertEquals(1, refused.size());
        assertTrue(refused.getFirst().contains("-1"), refused.getFirst());
        desk.press(Messages.ActionFreeze);
        desk.probe().waitFor("the freezing", () -> !desk.can(Messages.ActionEditTerms));
        assertEquals(AllocationState.FROZEN, runs().getFirst().state());
        open(classes);
        desk.press(Messages.ActionThaw);
        desk.probe().waitFor("the draft", () -> desk.can(Messages.ActionEditTerms));
        assertEquals(AllocationState.DRAFT, runs().getFirst().state());
        assertEquals(8, runs().getFirst().shared());
    }

    /** Every choice shows a beginning first; what is changed of the chosen one is read whole at once, and what is selected stays so. */
    @Test
    void anotherRunBeginsWithItsFirstClients() throws Exception {
        desk.close();
        desk = new TestDesk(Clients.client("A").name("large"));
        Clients.client("B").name("small").save(desk.store());
        for (int month = 1; month <= 2; month++) {
            allocations.create(desk.store(), "clerk", new AllocationRequest(YearMonth.of(2026, month), "Gold", 5L * month, "test.sizes", AllocationRule.STANDARD), Progress.NONE);
        }
        List<Integer> limits = Collections.synchronizedList(new ArrayList<>());
        desk.show(new AllocationView(), Proxy.newProxyInstance(AllocationService.class.getClassLoader(), new Class<?>[] { AllocationService.class }, (self, method, arguments) -> {
            if (method.getName().equals("lines")) {
                limits.add((Integer) arguments[3]);
            }
            return method.invoke(allocations, arguments);
        }));
        desk.waitFor("10 of 10 units");
        desk.probe().waitFor("the whole first run", () -> limits.equals(List.of(200, Integer.MAX_VALUE)));
        desk.click(desk.table(Messages.ColumnUnits), 1);
        desk.click(desk.table(Messages.ColumnPublishedBy), 1);
        desk.waitFor("5 of 5 units");
        desk.probe().waitFor("the whole second run", () -> limits.equals(List.of(200, Integer.MAX_VALUE, 200, Integer.MAX_VALUE)));
        desk.press(Messages.ActionFreeze);
        desk.probe().waitFor("the freezing", () -> !desk.can(Messages.ActionEditTerms));
        assertEquals(List.of(200, Integer.MAX_VALUE, 200, Integer.MAX_VALUE, Integer.MAX_VALUE), limits);
        assertFalse(desk.says(Messages.MsgChooseLine), "the same client is explained");
    }

    private void open(NatTable table) {
        desk.click(table, 0);
        desk.probe().later(() -> {
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            enter.character = SWT.CR;
            table.notifyListeners(SWT.KeyDown, enter);
        });
    }

    @Test
    void whatIsPublishedStaysAsItIs() throws Exception {
        shareOut(new ArrayList<>());
        assertFalse(desk.can(Messages.ActionPublish), "first it is frozen");
        desk.press(Messages.ActionFreeze);
        desk.probe().answer(Messages.ActionPublish, window -> { }, "Cancel");
        desk.press(Messages.ActionPublish);
        desk.probe().answer(Messages.ActionPublish, window -> { }, "OK");
        desk.press(Messages.ActionPublish);
        desk.probe().waitFor("the publishing", () -> !desk.can(Messages.ActionThaw));
        assertEquals("clerk", runs().getFirst().publishedBy());
        assertEquals(List.of(Messages.LabelPublished), desk.column(desk.table(Messages.ColumnPublishedBy), Messages.ColumnState));
        assertFalse(desk.can(Messages.ActionDelete));
        assertFalse(desk.can(Messages.ActionEditTerms));
    }
}
