package org.keqing.internal.app;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;

/**
 * Takes editors out of the remembered window whose input was not remembered. The window is written every few minutes with all its editors, and only an orderly end leaves out those that cannot
 * come back: after a crash they would come up as pages that say only that they have no editor.
 */
public final class LostEditors {

    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor"; //$NON-NLS-1$
    private static final String INPUT = "memento"; //$NON-NLS-1$

    private final MApplication application;

    /** Made by the workbench before it shows the window. */
    @Inject
    public LostEditors(MApplication application) {
        this.application = application;
    }

    /** Takes them out. */
    @Execute
    public void remove() {
        List<MPart> lost = new ArrayList<>();
        ((EObject) application).eAllContents().forEachRemaining(element -> {
            if (element instanceof MPart part && EDITOR.equals(part.getElementId()) && !part.getPersistedState().containsKey(INPUT)) {
                lost.add(part);
            }
        });
        lost.forEach(part -> {
            MElementContainer<MUIElement> stack = part.getParent();
            if (stack.getSelectedElement() == part) {
                stack.setSelectedElement(null);
            }
            stack.getChildren().remove(part);
        });
    }
}
