package org.keqing.internal.app;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiIds;
import org.keqing.ui.UiServices;

/** Sets the workbench up: what is remembered, which perspective comes first. */
final class KeqingWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Settings settings;
    private final Runnable started;

    /**
     * The advisor.
     *
     * @param started called when the first window is open
     */
    KeqingWorkbenchAdvisor(Settings settings, Runnable started) {
        this.settings = settings;
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
    public void preStartup() {
        CurrentStore current = UiServices.require(PlatformUI.getWorkbench(), CurrentStore.class);
        RememberDatabase remember = new RememberDatabase(current, settings);
        current.addListener(remember);
        remember.storeChanged();
    }

    @Override
    public void postStartup() {
        hideForeignPreferences(PlatformUI.getWorkbench().getPreferenceManager());
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
