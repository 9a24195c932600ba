package org.keqing.internal.support.ui.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.keqing.internal.support.policy.PolicyFiles;
import org.keqing.internal.support.ui.Messages;
import org.keqing.support.policy.LocalText;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.Policies;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.policy.PolicySet;
import org.keqing.support.policy.PolicyVersion;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.policy.VisitLevel;
import org.keqing.testsupport.UiProbe;

class PolicyModelTest {

    private static PolicyModel model() {
        TierPolicy high = new TierPolicy("high", LocalText.of("First.", "优先。"), List.of(new TierPolicy.Entitlement("vip", LocalText.of("VIP", "专线"))),
            List.of(new TierPolicy.Duty("check", LocalText.of("Check", "检查"), 20, 2)), Map.of(VisitLevel.MANAGER, 12), null, null, List.of(), List.of(), new BigDecimal("100.00"));
        PolicySet set = new PolicySet("test.two", 1, List.of(high));
        return new PolicyModel(new PolicyVersion(set, false, null, null, false), null, set);
    }

    @Test
    void untouchedItIsLikeThePackAndWhatIsChangedIsADifference() {
        PolicyModel model = model();
        assertFalse(model.isDirty());
        assertEquals(0, model.differences());
        List<String[]> lines = new ArrayList<>(model.duties());
        lines.add(new String[] { "talk", "Talk", "沟通", "30", "4" });
        model.duties(lines);
        assertTrue(model.cost("1,250.50"));
        model.visits(VisitLevel.MANAGER, 0);
        assertTrue(model.isDirty());
        assertEquals(3, model.differences());
        assertEquals(List.of("duty:talk", "visits:manager"), model.difference().lines().stream().map(PolicyDiff.Line::key).toList());
        assertEquals(new BigDecimal("1150.50"), model.difference().costChange());
        MeasureCatalogue none = new PolicyFiles();
        assertEquals(List.of(Messages.LabelYearlyCost + " 100.00 1,250.50"), model.differences(none, Locale.ENGLISH).stream().limit(1).map(each -> each.what() + ' ' + each.was() + ' ' + each.is()).toList());
        model.summary(PolicyModel.ZH, "最优先。");
        assertEquals(4, model.differences());
        assertEquals(4, model.differences(none, Locale.ENGLISH).size(), "all that is counted is told");
        assertEquals("优先。|最优先。", model.differences(none, Locale.ENGLISH).getFirst().was() + '|' + model.differences(none, Locale.ENGLISH).getFirst().is());
        assertEquals("最优先。", model.differences(none, Locale.SIMPLIFIED_CHINESE).getFirst().is());
        assertEquals(4, model.policy().duties().get(1).perYear());
    }

    @Test
    void goalsAreLinesOfTheirWordsAndWhatIsNoChangeIsLeftToTheCheck() {
        PolicyModel model = model();
        model.goals(List.<String[]>of(new String[] { "win-back", "on_time_rate", "lost", "=0.95", "6", "Win back", "恢复" }));
        assertEquals("win-back on_time_rate lost =0.95 6 Win back 恢复", String.join(" ", model.goals().getFirst()));
        assertEquals(List.of("goal:win-back"), model.difference().lines().stream().map(PolicyDiff.Line::key).toList());
        model.cost("7");
        assertEquals(1, model.policy().goals().size(), "another field leaves the goals");
        model.goals(List.<String[]>of(new String[] { "win-back", "amount", "lost", "10 percent", "6", "Win back", "恢复" }));
        assertTrue(Policies.check(model.edited(), null, measure -> true).stream().anyMatch(problem -> problem.element().equals("tier high, goal win-back")));
    }

    @Test
    void whatIsNoAmountIsNotTaken() {
        PolicyModel model = model();
        assertFalse(model.cost("12,5x"));
        assertFalse(model.cost("1.005"));
        assertFalse(model.isDirty());
    }

    @Test
    void theFieldsShowAndChangeTheChosenTier() {
        Display display = Display.getDefault();
        UiProbe probe = new UiProbe(display);
        PolicyModel model = model();
        List<String> problems = new ArrayList<>();
        String summary = probe.ui(() -> {
            Shell shell = new Shell(display, SWT.SHELL_TRIM);
            shell.setLayout(new FillLayout());
            TermsPane pane = new TermsPane(shell, problems::add);
            pane.show(model);
            List<Text> texts = UiProbe.all(shell, Text.class);
            String shown = texts.get(1).getText();
            texts.get(2).setText("90.5");
            UiProbe.all(shell, Spinner.class).get(0).setSelection(3);
            texts.get(2).setText("x");
            shell.dispose();
            return shown;
        });
        assertEquals("优先。", summary);
        assertEquals(new BigDecimal("90.50"), model.policy().yearlyCost());
        assertEquals(3, model.policy().visits().get(VisitLevel.SENIOR));
        assertEquals("", problems.getFirst());
        assertTrue(problems.getLast().contains("x"));
    }

    @Test
    void fieldsThatHaveNoRoomAreReachedByScrolling() {
        Display display = Display.getDefault();
        UiProbe probe = new UiProbe(display);
        List<Boolean> bars = probe.ui(() -> {
            Shell shell = new Shell(display, SWT.SHELL_TRIM);
            shell.setLayout(new FillLayout());
            TermsPane pane = new TermsPane(shell, problem -> { });
            pane.show(model());
            shell.open();
            List<Boolean> shown = new ArrayList<>();
            for (Point size : List.of(new Point(300, 300), new Point(900, 700))) {
                shell.setSize(size);
                shell.layout();
                ScrolledComposite scrolled = (ScrolledComposite) pane.control();
                shown.add(scrolled.getHorizontalBar().getVisible());
                shown.add(scrolled.getVerticalBar().getVisible());
            }
            shell.dispose();
            return shown;
        });
        assertEquals(List.of(true, true, false, false), bars);
    }
}
