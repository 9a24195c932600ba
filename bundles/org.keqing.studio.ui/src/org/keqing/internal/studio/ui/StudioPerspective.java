package org.keqing.internal.studio.ui;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.keqing.internal.studio.ui.scheme.SchemesView;

/** The list of schemes at the left, their editors beside it. */
public final class StudioPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(SchemesView.ID, IPageLayout.LEFT, 0.22f, layout.getEditorArea());
        layout.addShowViewShortcut(SchemesView.ID);
    }
}
