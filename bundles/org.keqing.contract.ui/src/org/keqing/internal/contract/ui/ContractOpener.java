package org.keqing.internal.contract.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.keqing.ui.ClientRef;

/**
 * Opens contracts in their editors.
 *
 * @param page where
 */
record ContractOpener(IWorkbenchPage page) {

    /** Opens a stored contract, or brings it to the front. */
    void open(long contractId, String number, ClientRef client) {
        open(ContractEditorInput.of(contractId, number, client));
    }

    /** Begins a contract with a client. */
    void begin(ClientRef client) {
        open(ContractEditorInput.begin(client));
    }

    void open(ContractEditorInput input) {
        try {
            page.openEditor(input, ContractEditor.ID);
        } catch (PartInitException e) {
            ILog.of(ContractOpener.class).log(e.getStatus());
        }
    }
}
