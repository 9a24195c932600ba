package org.keqing.internal.support.ui.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Scope;
import org.keqing.internal.support.policy.PolicyFiles;
import org.keqing.internal.support.role.DefaultSupportRoles;
import org.keqing.internal.support.ui.Messages;
import org.keqing.internal.support.ui.TestDesk;
import org.keqing.support.policy.LocalText;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.policy.PolicySet;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.proposal.Decided;
import org.keqing.support.proposal.Decision;
import org.keqing.support.proposal.ProposalChange;
import org.keqing.support.proposal.ProposalService;
import org.keqing.support.proposal.RoundProposals;
import org.keqing.support.result.Metric;
import org.keqing.support.role.SupportRole;
import org.keqing.testsupport.UiProbe;

/** Proposals with their widgets: three clients rose from low to high, the last one is decided. What is asked of the service is written down and decides. */
class ProposalsViewTest {

    private static final Round ROUND = new Round(5, "2026H1", "test.two", 1, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), RoundState.CONFIRMED, Scope.ALL, Committee.NOBODY, 3, 0, "x",
        Instant.EPOCH, "x", Instant.EPOCH);

    private final List<Object> asked = new ArrayList<>();
    private final byte[] decisions = { 0, 0, (byte) Decision.ACCEPTED.ordinal() };
    private final Map<Long, Set<String>> leftOut = new HashMap<>();
    private TestDesk desk;
    private boolean rounds = true;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private RoundProposals proposals() {
        TierPolicy low = new TierPolicy("low", LocalText.of("Kept.", "维持。"), List.of(), List.of(), Map.of(), null, null, List.of(), List.of(), BigDecimal.ZERO);
        TierPolicy high = new TierPolicy("high", LocalText.of("First.", "优先。"), List.of(new TierPolicy.Entitlement("vip", LocalText.of("VIP line", "专线"))),
            List.of(new TierPolicy.Duty("check", LocalText.of("Check dues", "检查"), 20, 2)), Map.of(), null, null, List.of(), List.of(), new BigDecimal("100.00"));
        return new RoundProposals(ROUND, new PolicySet("test.two", 1, List.of(low, high)), List.of(new RoundProposals.Move("low", "high", PolicyDiff.between(low, high))),
            new RoundProposals.ColumnSet(new long[] { 1, 2, 3 }, new String[] { "A", "B", "C" }, new String[] { "Dawn", "Dusk", "Noon" }, new String[3], new String[3], new int[3], decisions.clone(),
                new long[] { 0, 0, 77 }),
            0, leftOut, true);
    }

    private ProposalService service() {
        return (ProposalService) Proxy.newProxyInstance(ProposalService.class.getClassLoader(), new Class<?>[] { ProposalService.class }, (self, method, arguments) -> switch (method.getName()) {
            case "rounds" -> rounds ? List.of(ROUND) : List.of();
            case "proposals", "first" -> proposals();
            case "accept", "refuse" -> {
                List<?> clients = List.copyOf((Collection<?>) arguments[3]);
                asked.add(method.getName() + clients + arguments[4]);
                clients.forEach(client -> decisions[(int) (long) (Long) client - 1] = (byte) (method.getName().equals("accept") ? Decision.ACCEPTED : Decision.REFUSED).ordinal());
                yield method.getName().equals("refuse") ? (Object) clients.size() : new Decided(clients.size(), 2, Map.of(Metric.AMOUNT, 1), Map.of());
            }
            case "change" -> {
                asked.add(arguments[4]);
                leftOut.put((Long) arguments[3], ((ProposalChange) arguments[4]).leftOut());
                decisions[(int) (long) (Long) arguments[3] - 1] = (byte) Decision.CHANGED.ordinal();
                yield new Decided(1, 0, Map.of(), Map.of());
            }
            default -> null;
        });
    }

    private NatTable show() {
        desk.show(new ProposalsView(), service(), new PolicyFiles());
        NatTable table = desk.table(Messages.ColumnDecision);
        desk.probe().waitFor("the proposals", () -> desk.column(table, Messages.ColumnCode).equals(List.of("A", "B", "C")));
        return table;
    }

    private void shows(NatTable table, Decision... wanted) {
        desk.probe().waitFor("the decisions", () -> desk.column(table, Messages.ColumnDecision).equals(List.of(wanted).stream().map(ProposalsModel::word).toList()));
    }

    @Test
    void withoutARoundTheViewSaysWhatMakesOne() {
        rounds = false;
        desk.show(new ProposalsView(), service(), new PolicyFiles());
        desk.waitFor(Messages.TitleProposals);
        assertTrue(List.of(Messages.ActionAccept, Messages.ActionRefuse, Messages.ActionChange, Messages.ActionAcceptAll).stream().noneMatch(desk::can));
    }

    @Test
    void theFirstIsAcceptedAndTheSumFollows() {
        NatTable table = show();
        desk.waitFor("2 open \u00B7 1 accepted \u00B7 0 refused\ncost per year: open +200.00, accepted +100.00");
        assertEquals("VIP line", desk.column(desk.table(Messages.ColumnIs), Messages.ColumnIs).getFirst());
        desk.press(Messages.ActionAccept);
        shows(table, Decision.ACCEPTED, Decision.OPEN, Decision.ACCEPTED);
        desk.waitFor("1 open \u00B7 2 accepted \u00B7 0 refused\ncost per year: open +100.00, accepted +200.00");
        desk.waitFor("2 goals made.\n1 goal was not made: there is no figure for \"Trade amount\".");
        assertEquals(List.of("accept[1]null"), asked);
        assertFalse(desk.can(Messages.ActionAccept), "it is decided");
    }

    @Test
    void aRefusalNeedsAReason() {
        List<Boolean> possible = new ArrayList<>();
        NatTable table = show();
        desk.click(table, 1);
        desk.probe().answer(Messages.ActionRefuse, window -> {
            possible.add(ok(window).isEnabled());
            UiProbe.all(window, Text.class).getFirst().setText("not yet");
            possible.add(ok(window).isEnabled());
        }, "OK");
        desk.press(Messages.ActionRefuse);
        shows(table, Decision.OPEN, Decision.REFUSED, Decision.ACCEPTED);
        assertEquals(List.of(false, true), possible);
        assertEquals(List.of("refuse[2]not yet"), asked);
    }

    private static Button ok(Shell window) {
        return UiProbe.all(window, Button.class).stream().filter(each -> each.getText().equals("OK")).findFirst().orElseThrow();
    }

    @Test
    void aChangedOneLeavesOutWhatIsUnticked() {
        List<Boolean> possible = new ArrayList<>();
        NatTable table = show();
        desk.probe().answer(Messages.TitleChange, window -> {
            Button accept = UiProbe.all(window, Button.class).stream().filter(each -> each.getText().equals(Messages.ActionAccept)).findFirst().orElseThrow();
            possible.add(accept.isEnabled());
            Table lines = UiProbe.all(window, Table.class).getFirst();
            lines.getItem(0).setChecked(false);
            Event tick = new Event();
            tick.detail = SWT.CHECK;
            tick.item = lines.getItem(0);
            lines.notifyListeners(SWT.Selection, tick);
            TestDesk.fill(window, Map.of(Messages.LabelReason, "step by step", Messages.LabelDue, "2026-13-01"));
            possible.add(accept.isEnabled());
            TestDesk.fill(window, Map.of(Messages.LabelDue, "2026-12-31", Messages.LabelOwner, "Li"));
            possible.add(accept.isEnabled());
        }, Messages.ActionAccept);
        desk.press(Messages.ActionChange);
        shows(table, Decision.CHANGED, Decision.OPEN, Decision.ACCEPTED);
        assertEquals(List.of(false, false, true), possible);
        assertEquals(List.of(new ProposalChange(Set.of("entitlement:vip"), "Li", LocalDate.of(2026, 12, 31), "step by step")), asked);
        NatTable lines = desk.table(Messages.ColumnLeftOut);
        assertEquals(List.of("VIP line", "Check dues (2 a year)"), desk.column(lines, Messages.ColumnIs));
        desk.probe().waitFor("the line that was left out", () -> desk.column(lines, Messages.ColumnLeftOut).equals(List.of("true", "false")));
        desk.click(table, 2);
        desk.probe().waitFor("nothing left out of the next one", () -> desk.column(lines, Messages.ColumnLeftOut).equals(List.of("false", "false")));
    }

    @Test
    void allOpenOnesAreAcceptedTogether() {
        NatTable table = show();
        desk.press(Messages.ActionAcceptAll);
        shows(table, Decision.ACCEPTED, Decision.ACCEPTED, Decision.ACCEPTED);
        assertEquals(List.of("accept[1, 2]null"), asked);
        assertFalse(desk.can(Messages.ActionAcceptAll));
    }

    @Test
    void whoIsNotThePolicyManagerReadsAndIsToldWhoDecides() throws Exception {
        new DefaultSupportRoles().assign(desk.store(), "wang", SupportRole.POLICY_MANAGER, Set.of("wang"));
        NatTable table = show();
        desk.probe().waitFor("the refusal", () -> !desk.can(Messages.ActionAccept));
        desk.click(table, 1);
        assertTrue(List.of(Messages.ActionAccept, Messages.ActionRefuse, Messages.ActionChange, Messages.ActionAcceptAll).stream().noneMatch(desk::can));
    }
}
