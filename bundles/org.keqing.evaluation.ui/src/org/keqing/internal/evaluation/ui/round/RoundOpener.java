package org.keqing.internal.evaluation.ui.round;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ItemOpener;
import org.osgi.service.component.annotations.Component;

/** Opens a round in its editor. */
@Component
public final class RoundOpener implements ItemOpener {

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public void open(IWorkbenchPage page, long id, String name, ClientRef client) throws PartInitException {
        page.openEditor(new RoundEditorInput(id, name), RoundEditor.ID);
    }
}
