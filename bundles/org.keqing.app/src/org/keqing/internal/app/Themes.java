package org.keqing.internal.app;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.keqing.ui.Palette;
import org.keqing.ui.UiServices;

/** The two themes of the desktop. The choice is remembered by the platform. */
final class Themes {

    static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
    static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

    private final Display display;

    Themes(Display display) {
        this.display = display;
    }

    boolean isDark() {
        return Palette.of(display).dark();
    }

    void set(boolean dark) {
        IThemeEngine engine = UiServices.require(null, IThemeManager.class).getEngineForDisplay(display);
        engine.setTheme(dark ? DARK : LIGHT, true);
    }
}
