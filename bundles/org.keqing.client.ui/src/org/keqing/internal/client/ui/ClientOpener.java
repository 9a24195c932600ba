package org.keqing.internal.client.ui;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.keqing.internal.client.ui.editor.ClientEditor;
import org.keqing.internal.client.ui.editor.ClientEditorInput;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ItemOpener;
import org.osgi.service.component.annotations.Component;

/** Opens a client in its editor. */
@Component
public final class ClientOpener implements ItemOpener {

    @Override
    public String kind() {
        return "client"; //$NON-NLS-1$
    }

    @Override
    public void open(IWorkbenchPage page, long id, String name, ClientRef client) throws PartInitException {
        page.openEditor(new ClientEditorInput(client), ClientEditor.ID);
    }
}
