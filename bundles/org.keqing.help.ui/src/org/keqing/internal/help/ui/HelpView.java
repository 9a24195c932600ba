package org.keqing.internal.help.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The help in the window. */
public final class HelpView extends ViewPart {

    static final String ID = "org.keqing.help.ui.help"; //$NON-NLS-1$

    private HelpPane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new HelpPane(parent, new PlatformHelp());
        pane.actions(getViewSite().getActionBars().getToolBarManager());
        pane.home();
    }

    @Override
    public void setFocus() {
        pane.focus();
    }

    HelpPane pane() {
        return pane;
    }
}
