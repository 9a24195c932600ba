package org.keqing.internal.support.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The board of plans, my tasks and the proposals of rounds in the wide, plans and policies in their editors beside them. */
public final class SupportPerspective implements IPerspectiveFactory {

    private static final String[] VIEWS = { "org.keqing.support.ui.board", "org.keqing.support.ui.tasks", "org.keqing.support.ui.proposals" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private static final String ALLOCATION = "org.keqing.support.ui.allocation"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout wide = layout.createFolder("org.keqing.support.ui.wide", IPageLayout.LEFT, 0.6f, layout.getEditorArea()); //$NON-NLS-1$
        for (String view : VIEWS) {
            wide.addView(view);
            layout.addShowViewShortcut(view);
        }
        wide.addPlaceholder(ALLOCATION);
        layout.addShowViewShortcut(ALLOCATION);
    }
}
