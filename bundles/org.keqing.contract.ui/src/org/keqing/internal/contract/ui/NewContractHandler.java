package org.keqing.internal.contract.ui;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.UiIds;

/** Begins a contract with the selected client; without one, shows the contracts of the selected client, which says what to do. */
public final class NewContractHandler extends AbstractHandler {

    private static final String VIEW = "org.keqing.contract.ui.contracts"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<ClientRef> client = ClientSelection.from(HandlerUtil.getCurrentSelection(event))
            .or(() -> ClientSelection.from(window.getSelectionService().getSelection(UiIds.VIEW_CLIENTS)));
        try {
            if (client.isPresent()) {
                new ContractOpener(window.getActivePage()).begin(client.get());
            } else {
                window.getActivePage().showView(VIEW);
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
