package org.keqing.internal.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.keqing.ui.UiIds;

/** The list of clients and their editors in the middle, what is known of the selected client at the right. */
public final class ClientsPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout right = layout.createFolder("org.keqing.app.right", IPageLayout.RIGHT, 0.64f, layout.getEditorArea()); //$NON-NLS-1$
        var views = PlatformUI.getWorkbench().getViewRegistry();
        ClientViews.of(Platform.getExtensionRegistry())
            .existing(id -> views.find(id) != null, id -> ILog.of(ClientsPerspective.class).warn("There is no view " + id + " to show beside the list of clients")) //$NON-NLS-1$ //$NON-NLS-2$
            .forEach(right::addView);
        right.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        layout.getViewLayout(UiIds.VIEW_OVERVIEW).setCloseable(false);
    }
}
