package org.keqing.internal.app;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.keqing.store.StoreLocation;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiIds;
import org.keqing.ui.UiServices;

/** Sets the workbench up: what is remembered, which perspective comes first, and the database opened after the first paint. */
final class KeqingWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Settings settings;
    private final String database;
    private final Runnable started;

    /**
     * The advisor.
     *
     * @param started called when the first window is open
     */
    KeqingWorkbenchAdvisor(Settings settings, String database, Runnable started) {
        this.settings = settings;
        this.database = database;
        this.started = started;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        new TableFont(settings).restore();
        PlatformUI.getPreferenceStore().setDefault(org.eclipse.ui.IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new KeqingWindowAdvisor(configurer, started);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return UiIds.PERSPECTIVE_CLIENTS;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return null;
    }

    @Override
    public void postStartup() {
        hideForeignPreferences(PlatformUI.getWorkbench().getPreferenceManager());
        CurrentStore current = UiServices.require(PlatformUI.getWorkbench(), CurrentStore.class);
        current.addListener(new RememberDatabase(current, settings));
        current.open(StoreLocation.parse(database));
    }

    @Override
    public void postShutdown() {
        UiServices.find(null, CurrentStore.class).ifPresent(CurrentStore::close);
    }

    private static void hideForeignPreferences(PreferenceManager manager) {
        for (IPreferenceNode node : manager.getRootSubNodes()) {
            if (!node.getId().startsWith("org.keqing.")) { //$NON-NLS-1$
                manager.remove(node);
            }
        }
    }

    private record RememberDatabase(CurrentStore current, Settings settings) implements CurrentStore.Listener {

        @Override
        public void storeChanged() {
            if (current.state() == CurrentStore.State.OPEN) {
                current.location().ifPresent(location -> settings.database(location.toText()));
            }
        }
    }
}
