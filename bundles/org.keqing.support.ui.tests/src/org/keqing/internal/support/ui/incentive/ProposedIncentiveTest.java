package org.keqing.internal.support.ui.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.text.AgreedTerms;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TemplateFormat;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextService;
import org.keqing.contract.text.TextSource;
import org.keqing.contract.ui.OpenContract;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.internal.support.DefaultPlanService;
import org.keqing.internal.support.incentive.ContractBook;
import org.keqing.internal.support.incentive.DefaultIncentiveService;
import org.keqing.internal.support.ui.TestDesk;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.support.PlanService;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;
import org.keqing.testsupport.Trades;
import org.keqing.testsupport.UiProbe;
import org.keqing.ui.ClientRef;

/** A new incentive with its widgets, for a signed contract that says 2.5 % from 1,000 and at most 90, and the incentives on the contract's page. */
class ProposedIncentiveTest {

    private static final String AGREEMENT = """
            template: test.agreement
            version: 1
            name
              zh: 年度协议
              en: Agreement
            category
              zh: 协议
              en: Agreement
            variable goal: money, means target
              zh: 目标
              en: Target
            variable rate: number, means rate
              zh: 返利
              en: Rebate
            variable most: money, means cap
              zh: 封顶
              en: Cap
            clause 1
              zh: {goal?}{rate?}{most?}
              en: {goal?}{rate?}{most?}
            """;

    private final IncentiveService incentives = new DefaultIncentiveService(new ContractBook(new DefaultContractAccess(), AgreedTerms.of(List.of())));
    private final PlanService plans = new DefaultPlanService();
    private TestDesk desk;

    @BeforeEach
    void aContract() throws Exception {
        desk = new TestDesk();
        contract(7, "HT-1");
        desk.store().write("test", tx -> tx.sql().execute("UPDATE contract SET state = 'signed', signed_on = DATE('2025-12-20') WHERE id = 7"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void contract(long id, String number) throws Exception {
        desk.store().write("test", tx -> {
            tx.changed(ContractPackage.Literals.CONTRACT);
            return tx.sql().execute("INSERT INTO contract (id, version, contract_number, client_id, category, subject, state, start_date, end_date, currency) VALUES (?, 1, ?, ?, 'x', 'Paper', 'draft',"
                + " DATE('2026-01-01'), DATE('2026-12-31'), 'CNY')", id, number, desk.client());
        });
        ContractTemplate template = TemplateFormat.read(AGREEMENT, "agreement");
        TextService.create().write(desk.store(), "clerk", id, TextSource.of(template, TextLanguage.EN, Map.of("goal", "1000.00", "rate", "2.5", "most", "90")));
    }

    private static String text(Shell form, String label) {
        List<Object> all = new ArrayList<>(UiProbe.all(form, org.eclipse.swt.widgets.Control.class));
        Object found = all.stream().filter(each -> each instanceof Label each2 && each2.getText().equals(label)).findFirst().orElseThrow();
        Object field = all.stream().skip(all.indexOf(found) + 1L).filter(each -> each instanceof Text || each instanceof Combo).findFirst().orElseThrow();
        return field instanceof Text text ? text.getText() : ((Combo) field).getText();
    }

    /** Waits in a form that is open on this thread until words are said in it. */
    private static boolean says(Shell form, String words) {
        long end = System.currentTimeMillis() + 20_000;
        while (System.currentTimeMillis() < end) {
            if (UiProbe.all(form, Label.class).stream().anyMatch(label -> label.getText().contains(words))) {
                return true;
            }
            if (!form.getDisplay().readAndDispatch()) {
                form.getDisplay().sleep();
            }
        }
        return false;
    }

    private IncentiveTerms defined() throws Exception {
        return incentives.standings(desk.store(), "clerk", desk.client(), 9).getFirst().incentive().terms();
    }

    @Test
    void choosingAContractProposesWhatItSaysAndSaysWhatIsOtherwise() throws Exception {
        List<String> seen = new ArrayList<>();
        desk.show(new IncentivesView(), incentives, plans);
        desk.waitFor(Messages.MsgNoIncentive);
        desk.probe().answer(Messages.ActionDefine, form -> {
            TestDesk.fill(form, Map.of(Messages.LabelTitle, "Mine"));
            TestDesk.fill(form, Map.of(Messages.LabelContractNumber, "HT-1"));
            TestDesk.fill(form, Map.of(Messages.LabelSteps, "1000 = 2%"));
            seen.add("difference " + says(form, "The contract says: 2.5 % from 1,000."));
            for (String label : List.of(Messages.LabelTitle, Messages.LabelFrom, Messages.LabelTo, Messages.LabelCap)) {
                seen.add(text(form, label));
            }
        }, Messages.ActionDefine);
        desk.press(Messages.ActionDefine);
        NatTable table = desk.table(Messages.LabelTitle, Messages.ColumnEarned);
        desk.probe().waitFor("the promise", () -> desk.column(table, Messages.LabelTitle).equals(List.of("Mine")));
        assertEquals(List.of("difference true", "Mine", "2026-01-01", "2026-12-31", "90"), seen, "what was entered stays, the rest is proposed");
        assertEquals(new IncentiveTerms("Mine", Bond.ofContract("HT-1"), Metric.AMOUNT, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
            List.of(new IncentiveStep(new BigDecimal("1000.0000"), RewardKind.PERCENT, new BigDecimal("2.0000"))), new BigDecimal("90.00")), defined());
    }

    private IncentivesOfContract page(long id, String number) {
        IncentivesOfContract page = new IncentivesOfContract();
        desk.show(new PageView(page, () -> new OpenContract(id, number, new ClientRef(desk.client(), "A", "Dawn"), desk.store(), "clerk")), incentives, plans);
        return page;
    }

    private int readings() throws Exception {
        return desk.store().read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM contract_access WHERE detail = 'agreed terms'").get(0, Integer.class));
    }

    @Test
    void thePageOfAContractListsItsIncentives() throws Exception {
        incentives.define(desk.store(), "clerk", desk.client(), new IncentiveTerms("Own", Bond.ofContract("HT-1"), Metric.AMOUNT, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
            List.of(new IncentiveStep(new BigDecimal("1000"), RewardKind.PERCENT, new BigDecimal("3"))), new BigDecimal("90")));
        Trades.trade(desk.client()).ref("1").on("2026-03-01").product("Gold").quantity("1").amount("1500").cost("1").save(desk.store());
        long id = incentives.standings(desk.store(), "clerk", desk.client(), 9).getFirst().incentive().id();
        incentives.claim(desk.store(), "clerk", id, new BigDecimal("5"));
        long granted = incentives.claim(desk.store(), "clerk", id, new BigDecimal("40"));
        incentives.approve(desk.store(), "chief", granted, null);
        page(7, "HT-1");
        desk.waitFor("1 incentive, 40.00 granted");
        desk.waitFor("The contract says: 2.5 % from 1,000.");
        NatTable table = desk.table(Messages.ColumnTarget, Messages.ColumnGranted);
        assertEquals(List.of("Own"), desk.column(table, Messages.LabelTitle));
        assertEquals(List.of("reach 1,000: 3 % of the amount"), desk.column(table, Messages.ColumnTarget));
        assertEquals(List.of("Approved 40.00; Claimed 5.00"), desk.column(table, Messages.HeadClaims));
        assertEquals(1, readings());
    }

    @Test
    void aNewOneIsProposedFromItsText() throws Exception {
        page(7, "HT-1");
        desk.waitFor(Messages.MsgNothingOfContract);
        assertEquals(0, readings(), "nothing is read before it is needed");
        desk.probe().answer(Messages.ActionDefine, form -> {
            long end = System.currentTimeMillis() + 20_000;
            while (!text(form, Messages.LabelCap).equals("90") && System.currentTimeMillis() < end) {
                if (!form.getDisplay().readAndDispatch()) {
                    form.getDisplay().sleep();
                }
            }
        }, Messages.ActionDefine);
        desk.probe().press(desk.shell(), Messages.ActionDefine);
        desk.waitFor("1 incentive, 0.00 granted");
        assertEquals("Agreement 2.5 90", defined().title() + ' ' + defined().steps().getFirst().reward().stripTrailingZeros() + ' ' + defined().cap().stripTrailingZeros().toPlainString());
        assertFalse(desk.says("The contract says"));
    }

    @Test
    void nothingIsBoundToAContractThatIsNotSigned() throws Exception {
        contract(8, "HT-2");
        page(8, "HT-2");
        desk.waitFor(Messages.MsgContractNotSigned);
        assertFalse(desk.probe().ui(() -> UiProbe.all(desk.shell(), Button.class).stream().filter(each -> each.getText().equals(Messages.ActionDefine)).findFirst().orElseThrow().isEnabled()));
    }
}
