package org.keqing.internal.support.ui.profit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.internal.support.profit.DefaultProfitService;
import org.keqing.internal.support.ui.TestDesk;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.store.StoreException;
import org.keqing.support.profit.AdviceKind;
import org.keqing.support.profit.DuesCounted;
import org.keqing.support.profit.MarginRate;
import org.keqing.support.profit.ProfitService;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.Trades;

/** A client's own profit with its widgets: 850 bought this month, 1,000 estimated at 15 %; told, and with other margins. */
class ProfitViewTest {

    private final ProfitService profits = new DefaultProfitService();
    private TestDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk(Clients.client("A").name("Dawn").nature("retail"));
        Trades.trade(desk.client()).ref("1").on(YearMonth.now().atDay(1).toString()).product("Gold").quantity("1").amount("850").save(desk.store());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private NatTable show() {
        desk.show(new ProfitView(), profits);
        NatTable sum = desk.table(Messages.ColumnNow);
        desk.probe().waitFor("the estimate", () -> now(sum).equals(List.of("1000.00", "-850.00", "0", "0", "150.00")));
        return sum;
    }

    private List<String> now(NatTable sum) {
        return desk.column(sum, Messages.ColumnNow).stream().map(each -> new BigDecimal(each).signum() == 0 ? "0" : new BigDecimal(each).setScale(2).toPlainString()).toList();
    }

    @Test
    void whatTheClientToldTakesThePlaceOfTheEstimate() {
        List<String> refused = new ArrayList<>();
        NatTable sum = show();
        desk.answer(Messages.ActionEnterFigure, Map.of(Messages.LabelMonth, "May", Messages.LabelAmount, "900"), refused, Map.of(Messages.LabelMonth, YearMonth.now().toString()));
        desk.press(Messages.ActionEnterFigure);
        desk.probe().waitFor("what was told", () -> now(sum).equals(List.of("900.00", "-850.00", "0", "0", "50.00")));
        assertEquals(List.of("Month: May is not a month such as 2026-11."), refused);
    }

    @Test
    void anotherLastMonthIsTakenWhenItIsOne() {
        NatTable sum = show();
        Text until = desk.probe().find(desk.shell(), Text.class, each -> each.getText().equals(YearMonth.now().toString()));
        desk.probe().ui(() -> {
            until.setText("soon");
            until.notifyListeners(SWT.DefaultSelection, new Event());
            return true;
        });
        assertEquals(YearMonth.now().toString(), desk.probe().ui(until::getText));
        desk.probe().ui(() -> {
            until.setText(YearMonth.now().minusMonths(1).toString());
            until.notifyListeners(SWT.DefaultSelection, new Event());
            return true;
        });
        desk.probe().waitFor("a month without purchases", () -> now(sum).equals(List.of("0", "0", "0", "0", "0")));
        desk.waitFor("nothing can be said of the profit");
    }

    @Test
    void limitsAndMarginsAreSetTogetherWhenTheyAreRight() throws Exception {
        List<String> refused = new ArrayList<>();
        NatTable sum = show();
        desk.probe().answer(Messages.TitleProfitSettings, window -> {
            desk.probe().answer(Messages.TitleNewMargin, form -> {
                TestDesk.press(form, Messages.TitleNewMargin);
                refused.add(TestDesk.problem(form));
                TestDesk.fill(form, Map.of(Messages.LabelNature, "retail", Messages.LabelMarginPercent, "100"));
                TestDesk.press(form, Messages.TitleNewMargin);
                refused.add(TestDesk.problem(form));
                TestDesk.fill(form, Map.of(Messages.LabelMarginPercent, "32"));
            }, Messages.TitleNewMargin);
            TestDesk.press(window, Messages.ActionAddEntry);
            wrong(window, refused);
            TestDesk.fill(window, Map.of(Messages.LabelLimitRent, "12.5", Messages.LabelDues, Messages.LabelDuesNone));
        }, Messages.ActionSave);
        desk.press(Messages.ActionProfitSettings);
        desk.probe().waitFor("the new estimate", () -> now(sum).equals(List.of("1250.00", "-850.00", "0", "0", "400.00")));
        assertEquals(List.of(Messages.MsgMarginNeedsOne, "Margin in percent: 100 is not possible: 0 to below 100, at most two decimals.",
            "Rent and fees are more of the sales than: 101 is not possible: 0 to 100, at most two decimals."), refused);
        assertEquals(0, new BigDecimal("0.125").compareTo(profits.limits(desk.store()).get(AdviceKind.RENT_SHARE)));
        assertEquals(DuesCounted.NONE, profits.dues(desk.store()));
        assertEquals(List.of("", "retail"), profits.margins(desk.store()).stream().map(MarginRate::nature).toList());
    }

    private static void wrong(Shell window, List<String> refused) {
        TestDesk.fill(window, Map.of(Messages.LabelLimitRent, "101"));
        TestDesk.press(window, Messages.ActionSave);
        refused.add(TestDesk.problem(window));
    }

    @Test
    void theMarginOfAnyStaysAndOthersAreRemoved() throws Exception {
        profits.setMargin(desk.store(), "test", new MarginRate("Gold", "", new BigDecimal("0.2")));
        ProfitSettingsModel model = ProfitSettingsModel.read(profits, desk.store());
        assertEquals(List.of("retail"), profits.natures(desk.store()));
        MarginRate any = model.all().getFirst();
        MarginRate gold = model.all().getLast();
        assertTrue(!model.removable(any) && model.removable(gold));
        assertEquals("any Gold", ProfitSettingsModel.orAny(gold.nature()) + ' ' + ProfitSettingsModel.orAny(gold.product()));
        model.remove(gold);
        model.limit(AdviceKind.PURCHASES_FALL, "x");
        assertThrows(StoreException.class, () -> model.save(profits, desk.store(), "chief"));
        assertEquals(2, profits.margins(desk.store()).size(), "nothing is kept while something is wrong");
        model.limit(AdviceKind.PURCHASES_FALL, "5 %");
        model.save(profits, desk.store(), "chief");
        assertEquals(1, profits.margins(desk.store()).size());
        assertEquals(0, new BigDecimal("0.05").compareTo(profits.limits(desk.store()).get(AdviceKind.PURCHASES_FALL)));
    }
}
