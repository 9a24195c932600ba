package org.keqing.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Switches between the light and the dark theme. */
public final class ToggleThemeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Themes themes = new Themes(HandlerUtil.getActiveShell(event).getDisplay());
        themes.set(!themes.isDark());
        return null;
    }
}
