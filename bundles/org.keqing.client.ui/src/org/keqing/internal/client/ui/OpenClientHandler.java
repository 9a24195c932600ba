package org.keqing.internal.client.ui;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.internal.client.ui.editor.ClientEditor;
import org.keqing.internal.client.ui.editor.ClientEditorInput;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelection;

/** Opens the selected client in an editor. */
public final class OpenClientHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<ClientRef> client = ClientSelection.from(window.getSelectionService().getSelection());
        try {
            return client.isEmpty() ? null : window.getActivePage().openEditor(new ClientEditorInput(client.get()), ClientEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
