package org.keqing.internal.client.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.internal.client.ui.editor.ClientEditor;
import org.keqing.internal.client.ui.editor.ClientEditorInput;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiServices;

/** Opens an editor on a new, empty client file. */
public final class NewClientHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (UiServices.require(window, CurrentStore.class).store().isEmpty()) {
            return null;
        }
        try {
            return window.getActivePage().openEditor(ClientEditorInput.forNewClient(), ClientEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
