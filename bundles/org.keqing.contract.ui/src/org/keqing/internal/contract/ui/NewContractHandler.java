package org.keqing.internal.contract.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the contracts with the selected client and begins one. */
public final class NewContractHandler extends AbstractHandler {

    private static final String VIEW = "org.keqing.contract.ui.contracts"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(VIEW) instanceof ContractsView view) {
                view.addRecord();
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
