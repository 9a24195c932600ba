package org.keqing.internal.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.keqing.ui.Icons;
import org.keqing.ui.Palette;

/** Actions that parts replace (undo, copy, …), the few buttons of the tool bar, and the connection in the status line. Menus are contributed declaratively. */
final class KeqingActionBars extends ActionBarAdvisor {

    /** Reads well on the light and on the dark tool bar. */
    private static final RGB BOTH_THEMES = Palette.rgb(0x7A8CA1);

    private final Map<ActionFactory, IWorkbenchAction> actions = new HashMap<>();
    private IWorkbenchWindow window;

    KeqingActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow newWindow) {
        window = newWindow;
        for (ActionFactory factory : List.of(ActionFactory.SAVE, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
            ActionFactory.SELECT_ALL, ActionFactory.DELETE, ActionFactory.PRINT)) {
            IWorkbenchAction action = factory.create(window);
            register(action);
            actions.put(factory, action);
        }
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        IToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        bar.add(command("org.keqing.client.ui.new", "add")); //$NON-NLS-1$ //$NON-NLS-2$
        bar.add(action(ActionFactory.SAVE, "save")); //$NON-NLS-1$
        bar.add(new Separator());
        bar.add(action(ActionFactory.UNDO, "undo")); //$NON-NLS-1$
        bar.add(action(ActionFactory.REDO, "redo")); //$NON-NLS-1$
        bar.add(new Separator());
        bar.add(command("org.keqing.app.toggleTheme", "theme")); //$NON-NLS-1$ //$NON-NLS-2$
        coolBar.add(new ToolBarContributionItem(bar, "org.keqing.app.toolbar")); //$NON-NLS-1$
    }

    @Override
    protected void fillStatusLine(IStatusLineManager statusLine) {
        statusLine.add(new DatabaseStatus());
    }

    private IAction action(ActionFactory factory, String icon) {
        IWorkbenchAction action = actions.get(factory);
        action.setImageDescriptor(Icons.descriptor(Icons.class, icon, 16, BOTH_THEMES));
        action.setDisabledImageDescriptor(Icons.faint(Icons.class, icon, 16, BOTH_THEMES));
        return action;
    }

    private CommandContributionItem command(String id, String icon) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, id + ".tool", id, CommandContributionItem.STYLE_PUSH); //$NON-NLS-1$
        parameter.icon = Icons.descriptor(Icons.class, icon, 16, BOTH_THEMES);
        return new CommandContributionItem(parameter);
    }
}
