package org.keqing.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.store.StoreLocation;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiServices;

/** Asks for a database and opens it in place of the present one, after open editors were saved. */
public final class OpenDatabaseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        CurrentStore current = UiServices.require(window, CurrentStore.class);
        String present = current.location().map(StoreLocation::toText).orElse(""); //$NON-NLS-1$
        new OpenDatabaseDialog(window.getShell(), present).choose().ifPresent(where -> {
            if (window.getActivePage().closeAllEditors(true)) {
                current.open(where);
            }
        });
        return null;
    }
}
