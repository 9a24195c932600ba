package org.keqing.internal.client.ui.list;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.ui.UiIds;

/** A command of the list of clients: brings the list to the front and works on it. */
abstract class ListHandler extends AbstractHandler {

    abstract void run(ClientsView view);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            if (page.showView(UiIds.VIEW_CLIENTS) instanceof ClientsView view) {
                run(view);
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
