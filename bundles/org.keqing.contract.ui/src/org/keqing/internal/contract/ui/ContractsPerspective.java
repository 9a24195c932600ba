package org.keqing.internal.contract.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The register over the whole width with the templates behind it and what is due below; the area of editors comes with the first contract that is opened. */
public final class ContractsPerspective implements IPerspectiveFactory {

    private static final String REGISTER = "org.keqing.contract.ui.register"; //$NON-NLS-1$
    private static final String TEMPLATES = "org.keqing.contract.ui.templates"; //$NON-NLS-1$
    private static final String ORIGINALS = "org.keqing.contract.ui.originals"; //$NON-NLS-1$
    private static final String WATCH = "org.keqing.contract.ui.watch"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout wide = layout.createFolder("org.keqing.contract.ui.wide", IPageLayout.LEFT, 0.5f, layout.getEditorArea()); //$NON-NLS-1$
        wide.addView(REGISTER);
        wide.addView(TEMPLATES);
        wide.addView(ORIGINALS);
        layout.addPlaceholder(WATCH, IPageLayout.BOTTOM, 0.62f, "org.keqing.contract.ui.wide"); //$NON-NLS-1$
        layout.addShowViewShortcut(REGISTER);
        layout.addShowViewShortcut(TEMPLATES);
        layout.addShowViewShortcut(ORIGINALS);
        layout.addShowViewShortcut(WATCH);
    }
}
