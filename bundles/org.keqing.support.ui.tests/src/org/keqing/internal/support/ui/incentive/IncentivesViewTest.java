package org.keqing.internal.support.ui.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.internal.support.DefaultPlanService;
import org.keqing.internal.support.incentive.DefaultIncentiveService;
import org.keqing.internal.support.ui.TestDesk;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.support.incentive.ClaimState;
import org.keqing.support.incentive.IncentiveClaim;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.testsupport.Trades;

/** Incentives with their widgets: promised, out of reach, claimed, refused to the claimant himself, approved, paid. */
class IncentivesViewTest {

    private final IncentiveService incentives = new DefaultIncentiveService();
    private TestDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk();
        LocalDate today = LocalDate.now();
        desk.store().write("test", tx -> tx.sql().execute("INSERT INTO support_plan (id, version, client_id, title, owner, state, start_date, due_date) VALUES (7, 1, ?, 'Grow', 'Li', 'planned', ?, ?)",
            desk.client(), today.withDayOfYear(1), today.withDayOfYear(1).plusYears(1).minusDays(1)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void show() {
        desk.show(new IncentivesView(), incentives, new DefaultPlanService());
    }

    private void trade(String ref, String amount) throws Exception {
        Trades.trade(desk.client()).ref(ref).on(LocalDate.now().toString()).product("Gold").quantity("1").amount(amount).cost("1").save(desk.store());
    }

    private IncentiveClaim claim() throws Exception {
        return incentives.claims(desk.store(), "clerk", desk.client(), 10).getFirst();
    }

    @Test
    void withoutAClientNothingCanBeDone() {
        desk.show(new IncentivesView(), StructuredSelection.EMPTY, incentives, new DefaultPlanService());
        desk.waitFor(Messages.MsgChooseClient);
        assertTrue(List.of(Messages.ActionDefine, Messages.ActionClaim, Messages.ActionApprove, Messages.ActionPay, Messages.ActionGive).stream().noneMatch(desk::can));
    }

    @Test
    void aPromiseIsMadeFromTheEmptyViewWhenItsStepsCanBeRead() throws Exception {
        List<String> refused = new ArrayList<>();
        show();
        desk.waitFor(Messages.MsgNoIncentive);
        desk.answer(Messages.ActionDefine, Map.of(Messages.LabelTitle, "Bonus", Messages.LabelSteps, "1000 for 2%"), refused, Map.of(Messages.LabelSteps, "1,000 = 2%\n2000 = 50"));
        desk.probe().find(desk.shell(), Button.class, each -> each.getText().equals(Messages.ActionDefine));
        desk.probe().press(desk.shell(), Messages.ActionDefine);
        NatTable table = desk.table(Messages.LabelTitle, Messages.ColumnEarned);
        desk.probe().waitFor("the promise", () -> desk.column(table, Messages.LabelTitle).equals(List.of("Bonus")));
        assertEquals(List.of("1000 for 2% is not of the form reach = reward, such as 100000 = 2% or 100000 = 1500."), refused);
        assertEquals(2, incentives.standings(desk.store(), "clerk", desk.client(), 10).getFirst().incentive().terms().steps().size());
        desk.waitFor("\u25CB reach 1,000: 2 % of the amount\n\u25CB reach 2,000: 50.00\n1,000 to the next step.");
        assertFalse(desk.can(Messages.ActionClaim), "nothing is granted before the target is met");
    }

    /** Nobody can be asked for the right to read its contract. */
    @Test
    void whatIsWrittenInAClosedContractIsCountedAndNotShown() throws Exception {
        for (int id : new int[] { 1, 2 }) {
            desk.store().write("test", tx -> tx.sql().execute("INSERT INTO incentive (id, client_id, title, contract_number, metric, from_date, to_date, step_count, defined_by, defined_at)"
                + " VALUES (?, ?, 'Closed', 'HT-1', 'AMOUNT', DATE('2026-01-01'), DATE('2026-12-31'), 1, 'wang', CURRENT_TIMESTAMP)", id, desk.client()));
        }
        show();
        desk.waitFor("2 incentives are written in contracts that you may not read, and not shown");
        assertEquals(List.of(), desk.column(desk.table(Messages.LabelTitle, Messages.ColumnEarned), Messages.LabelTitle));
    }

    @Test
    void aClaimIsApprovedBySomebodyElseAndPaid() throws Exception {
        List<String> refused = new ArrayList<>();
        trade("1", "1500");
        desk.answer(Messages.ActionDefine, Map.of(Messages.LabelTitle, "Bonus", Messages.LabelSteps, "1000 = 2%\n2000 = 50"));
        show();
        desk.probe().press(desk.shell(), Messages.ActionDefine);
        desk.waitFor("\u2713 reach 1,000: 2 % of the amount");
        desk.answer(Messages.ActionClaim, Map.of(Messages.LabelAmount, "30.01"), refused, Map.of(Messages.LabelAmount, "30"));
        desk.press(Messages.ActionClaim);
        NatTable claims = desk.table(Messages.ColumnClaimedBy);
        desk.probe().waitFor("the claim", () -> desk.column(claims, Messages.ColumnState).equals(List.of(Messages.LabelClaimed)));
        desk.click(claims, 0);
        desk.refused(Messages.ActionApprove, Map.of(Messages.LabelComment, "mine"), refused);
        desk.press(Messages.ActionApprove);
        desk.probe().waitFor("the refusal", () -> refused.size() == 2);
        assertEquals(List.of("Bonus: 30 is earned and 0 claimed; 30.01 cannot be granted.", "Nobody decides on a claim of his own (clerk)."), refused);
        assertEquals(ClaimState.CLAIMED, claim().state());
        assertFalse(desk.can(Messages.ActionPay), "not before it is approved");
        desk.user("chief");
        desk.answer(Messages.ActionApprove, Map.of(Messages.LabelComment, "well earned"));
        desk.press(Messages.ActionApprove);
        desk.probe().waitFor("the approval", () -> desk.column(claims, Messages.ColumnState).equals(List.of(Messages.LabelApproved)));
        desk.click(claims, 0);
        desk.answer(Messages.ActionPay, Map.of(Messages.LabelDay, "tomorrow"), refused, Map.of(Messages.LabelDay, LocalDate.now().toString(), Messages.LabelReference, "B-1"));
        desk.press(Messages.ActionPay);
        desk.probe().waitFor("the payment", () -> desk.column(claims, Messages.ColumnState).equals(List.of(Messages.LabelPaid)));
        assertEquals("Day: tomorrow is not a date such as 2026-11-22.", refused.getLast());
        assertEquals("chief well earned B-1 30.00", claim().decidedBy() + ' ' + claim().comment() + ' ' + claim().reference() + ' ' + claim().amount());
    }
}
