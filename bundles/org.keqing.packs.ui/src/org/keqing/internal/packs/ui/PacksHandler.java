package org.keqing.internal.packs.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.packs.PackService;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiServices;

/** Opens the list of packs and, when something was changed, offers to start anew. */
public final class PacksHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var dialog = new PacksDialog(window.getShell(), UiServices.require(window, PackService.class), UiServices.require(window, CurrentStore.class));
        dialog.open();
        if (dialog.isChanged()) {
            Restart.offer(window.getShell());
        }
        return null;
    }
}
