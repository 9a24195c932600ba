package org.keqing.internal.support.ui.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.internal.support.policy.DefaultPolicyService;
import org.keqing.internal.support.policy.PolicyFiles;
import org.keqing.internal.support.role.DefaultSupportRoles;
import org.keqing.internal.support.ui.Messages;
import org.keqing.internal.support.ui.TestDesk;
import org.keqing.support.policy.PolicyService;
import org.keqing.support.policy.PolicyVersion;
import org.keqing.support.role.SupportRole;
import org.keqing.testsupport.StandIn;
import org.keqing.testsupport.UiProbe;
import org.keqing.tiering.SchemeRegistry;

/** The editor of policies with its widgets: a tier is chosen, changed in both languages, refused, saved as a version of the company, and taken back. */
class PolicyEditorTest {

    private static final String FILE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <policies scheme="test.two" version="3">
          <policy tiers="high" cost="1000.00">
            <summary en="First." zh_CN="优先。"/>
            <entitlement id="vip" en="VIP line" zh_CN="专线"/>
          </policy>
          <policy tiers="low" cost="0">
            <summary en="Served." zh_CN="服务。"/>
          </policy>
        </policies>
        """;

    private final PolicyFiles files = new PolicyFiles();
    private final PolicyService policies = new DefaultPolicyService(files, files, CompanySchemes.of(SchemeRegistry.of()));
    private final PolicyEditor editor = new PolicyEditor();
    private TestDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void show() throws Exception {
        files.addPolicies(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)), "two.policy");
        desk.show(editor, StandIn.of(IEditorInput.class, Map.of("getName", "Policies")), policies, files);
        desk.waitFor("test.two \u00B7 version 3 of the pack \u00B7 high");
    }

    private PolicyVersion inForce() throws Exception {
        return policies.inForce(desk.store(), "test.two").orElseThrow();
    }

    private void type(String label, String text) {
        desk.probe().ui(() -> {
            TestDesk.fill(desk.shell(), Map.of(label, text));
            return true;
        });
    }

    private boolean save() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        desk.probe().ui(() -> {
            editor.doSave(monitor);
            return true;
        });
        return !monitor.isCanceled();
    }

    @Test
    void withoutAPackThereIsNothingToEdit() {
        desk.show(editor, StandIn.of(IEditorInput.class, Map.of("getName", "Policies")), policies, files);
        desk.waitFor(Messages.TitleNoPolicies);
        assertFalse(desk.probe().ui(editor::isDirty));
    }

    @Test
    void whatIsTypedForATierBecomesAVersionOfTheCompanyAndIsTakenBack() throws Exception {
        show();
        desk.probe().ui(() -> {
            Tree tree = UiProbe.all(desk.shell(), Tree.class).getFirst();
            Event chosen = new Event();
            chosen.item = tree.getItem(0).getItem(1);
            tree.notifyListeners(SWT.Selection, chosen);
            return true;
        });
        desk.waitFor("version 3 of the pack \u00B7 low");
        assertFalse(desk.probe().ui(editor::isDirty), "looking changes nothing");
        type(Messages.LabelYearlyCost, "12.555");
        assertTrue(desk.says("12.555 is no amount."));
        assertFalse(desk.probe().ui(editor::isDirty), "what is no amount is not taken");
        type(Messages.LabelYearlyCost, "1250.5");
        type(Messages.LabelSummary + " (Chinese)", "照常服务。");
        assertTrue(desk.says("2 differences to the pack"));
        assertTrue(save());
        desk.waitFor("of the company, saved by clerk \u00B7 low");
        assertTrue(desk.probe().ui(() -> UiProbe.all(desk.shell(), Text.class).stream().anyMatch(field -> field.getText().equals("1,250.50"))));
        assertEquals(0, new BigDecimal("1250.50").compareTo(inForce().policies().of("low").orElseThrow().yearlyCost()));
        assertEquals("照常服务。", inForce().policies().of("low").orElseThrow().summary().in(Locale.SIMPLIFIED_CHINESE));
        assertEquals("Served.", inForce().policies().of("low").orElseThrow().summary().in(Locale.ENGLISH));
        desk.probe().answer(Messages.ActionDiscardCopy, window -> { }, "Yes");
        desk.probe().press(desk.shell(), Messages.ActionDiscardCopy);
        desk.waitFor("version 3 of the pack \u00B7 low");
        assertFalse(inForce().own());
    }

    /** How many fields of the first page stand beside each other. */
    private int sideBySide(int width) {
        return desk.probe().ui(() -> {
            desk.shell().setSize(width, 700);
            desk.shell().layout(true, true);
            Composite area = UiProbe.all(desk.shell(), Spinner.class).getFirst().getParent();
            Rectangle room = area.getParent().getClientArea();
            for (Control child : area.getChildren()) {
                assertTrue(child.getBounds().x + child.getBounds().width <= room.width, () -> child + " ends at " + child.getBounds() + " of " + room);
            }
            return (int) Arrays.stream(area.getChildren()).filter(child -> child instanceof Spinner).mapToInt(child -> child.getLocation().x).distinct().count();
        });
    }

    @Test
    void whereThereIsNoRoomTheFieldsStandBelowEachOther() throws Exception {
        show();
        assertEquals(2, sideBySide(1_000));
        assertEquals(1, sideBySide(520));
        assertEquals(2, sideBySide(1_000));
    }

    private void page(int page) {
        desk.probe().ui(() -> {
            UiProbe.all(desk.shell(), CTabFolder.class).getFirst().setSelection(page);
            return true;
        });
    }

    @Test
    void aLineWithoutATextIsRefusedInWords() throws Exception {
        List<String> said = new ArrayList<>();
        show();
        page(1);
        assertFalse(desk.probe().ui(() -> UiProbe.all(desk.shell(), Button.class).stream().filter(each -> each.getText().equals(Messages.ActionRemoveLine) && each.isVisible()).findFirst()
            .orElseThrow().isEnabled()), "no line is chosen");
        desk.probe().press(desk.shell(), Messages.ActionAddLine);
        desk.probe().waitFor("the line", () -> editor.isDirty());
        desk.probe().answer(Messages.JobSavePolicies, window -> UiProbe.all(window, Label.class).forEach(label -> said.add(label.getText())), "OK");
        assertFalse(save());
        assertTrue(said.stream().anyMatch(each -> each.contains("new")), said.toString());
        assertFalse(inForce().own());
        page(5);
        NatTable difference = desk.table(Messages.ColumnIs);
        assertEquals(1, desk.column(difference, Messages.ColumnIs).size());
    }

    @Test
    void whoIsNotThePolicyManagerReadsAndIsToldWhoseItIs() throws Exception {
        DefaultSupportRoles roles = new DefaultSupportRoles();
        roles.assign(desk.store(), "clerk", SupportRole.POLICY_MANAGER, Set.of("wang", "li"));
        files.addPolicies(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)), "two.policy");
        desk.show(editor, StandIn.of(IEditorInput.class, Map.of("getName", "Policies")), policies, files);
        desk.waitFor("Only the policy manager changes this: li, wang.");
        List<Boolean> possible = desk.probe().ui(() -> UiProbe.all(desk.shell(), Button.class).stream().filter(each -> each.getText().equals(Messages.ActionAddLine)).map(Button::isEnabled).distinct().toList());
        assertEquals(List.of(false), possible);
        assertEquals(List.of(false), desk.probe().ui(() -> UiProbe.all(desk.shell(), Text.class).stream().map(Text::getEditable).distinct().toList()));
    }
}
