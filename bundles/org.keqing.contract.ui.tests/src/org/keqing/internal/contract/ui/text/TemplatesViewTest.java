package org.keqing.internal.contract.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.life.ContractRole;
import org.keqing.internal.contract.ui.TestContracts;
import org.keqing.testsupport.StandIn;
import org.keqing.testsupport.UiProbe;

/** The buttons of the templates: all for the legal review, for others those that change nothing. */
class TemplatesViewTest {

    private final UiProbe probe = new UiProbe(Display.getDefault());
    private final ToolBarManager bar = new ToolBarManager();
    private TestContracts test;
    private Shell shell;

    @BeforeEach
    void open() throws Exception {
        test = new TestContracts();
        TextServices texts = test.texts();
        texts.templates().save(test.store(), TestContracts.USER, TestContracts.TEMPLATE.as(texts.templates().next(test.store(), TestContracts.TEMPLATE)));
    }

    @AfterEach
    void close() {
        probe.ui(() -> {
            shell.dispose();
            return true;
        });
        test.close();
    }

    /** Shows the templates and selects the company's own. */
    private void show() {
        shell = probe.ui(() -> {
            Shell window = new Shell(Display.getDefault());
            window.setLayout(new FillLayout());
            window.setSize(1000, 600);
            TemplatesView view = new TemplatesView();
            view.init(StandIn.of(IViewSite.class, Map.of("getShell", window, "getActionBars", StandIn.of(IActionBars.class, Map.of("getToolBarManager", bar))), test.texts().current(),
                test.texts().templates(), test.life()));
            view.createPartControl(window);
            window.layout(true, true);
            window.open();
            return window;
        });
        NatTable table = probe.find(shell, NatTable.class, each -> each.getRowCount() == 3);
        probe.ui(() -> {
            int own = Messages.LabelOwn.equals(table.getDataValueByPosition(3, 1)) ? 1 : 2;
            for (int type : List.of(SWT.MouseDown, SWT.MouseUp)) {
                Event click = new Event();
                click.button = 1;
                click.count = 1;
                click.x = 30;
                click.y = table.getStartYOfRowPosition(own) + 6;
                table.notifyListeners(type, click);
            }
            return true;
        });
    }

    private IAction action(String text) {
        return List.of(bar.getItems()).stream().filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
            .filter(each -> text.equals(each.getText())).findFirst().orElseThrow();
    }

    private List<Boolean> possible() {
        return List.of(Messages.ActionNewVersion, Messages.ActionOpen, Messages.ActionCompare, Messages.ActionDelete).stream().map(text -> action(text).isEnabled()).toList();
    }

    @Test
    void theLegalReviewChangesThem() throws Exception {
        test.life().assign(test.store(), TestContracts.USER, ContractRole.LEGAL, Set.of(TestContracts.USER));
        show();
        probe.waitFor("all buttons", () -> possible().equals(List.of(true, true, true, true)));
        assertEquals(Messages.ActionDelete, action(Messages.ActionDelete).getToolTipText());
    }

    @Test
    void othersReadThem() throws Exception {
        test.life().assign(test.store(), TestContracts.USER, ContractRole.LEGAL, Set.of("zhou", "an"));
        show();
        probe.waitFor("those that change nothing", () -> possible().equals(List.of(false, true, true, false)));
        assertEquals(Messages.ActionDelete + "\nOnly the legal review changes templates: an, zhou.", action(Messages.ActionDelete).getToolTipText());
    }
}
