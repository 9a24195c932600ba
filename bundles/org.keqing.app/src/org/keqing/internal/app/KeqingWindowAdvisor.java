package org.keqing.internal.app;

import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.keqing.store.StoreLocation;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiServices;

/** The window: title with the database, bar of perspectives at the left, status line. */
final class KeqingWindowAdvisor extends WorkbenchWindowAdvisor {

    private final Runnable opened;

    /**
     * The advisor.
     *
     * @param opened called each time a window is open
     */
    KeqingWindowAdvisor(IWorkbenchWindowConfigurer configurer, Runnable opened) {
        super(configurer);
        this.opened = opened;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new KeqingActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1360, 860));
        window.setTitle(title(UiServices.require(PlatformUI.getWorkbench(), CurrentStore.class)));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowCreate() {
        WindowModel.arrange(getWindowConfigurer().getWindow());
    }

    @Override
    public void postWindowOpen() {
        ToolBarPlaces.follow(getWindowConfigurer().getWindow());
        opened.run();
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        WindowModel.listIntoEditorArea(configurer.getWindow());
        CurrentStore current = UiServices.require(configurer.getWindow(), CurrentStore.class);
        UiServices.follow(current, configurer.getWindow().getShell(), () -> configurer.setTitle(title(current)));
    }

    private static String title(CurrentStore current) {
        return current.location().map(where -> NLS.bind(Messages.WindowTitleDatabase,
            NLS.bind(Messages.LabelConnected, name(where), current.store().map(s -> s.product()).orElse("\u2026")))).orElse(Messages.WindowTitle); //$NON-NLS-1$
    }

    private static String name(StoreLocation where) {
        Path folder = where.folder();
        return folder == null ? where.display() : folder.getFileName().toString();
    }
}
