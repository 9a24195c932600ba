package org.keqing.internal.contract.ui;

import org.eclipse.swt.widgets.Control;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.ContractService;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Jobs;
import org.keqing.ui.records.RecordDialog;

/**
 * Opens contracts from a list in their dialog.
 *
 * @param owner the list
 */
record ContractOpener(Control owner, ContractService contracts, ContractServices services) {

    void open(long contractId, String number, ClientRef client) {
        services.current().store().ifPresent(store -> Jobs.run(number, owner, progress -> contracts.edit(store, services.current().user(), contractId), edit -> {
            if (show(edit, client) == RecordDialog.TAKE_THEIRS) {
                open(contractId, number, client);
            }
        }));
    }

    private int show(ContractEdit edit, ClientRef client) {
        try (edit) {
            return new ContractDialog(owner.getShell(), edit, client, services).open();
        }
    }
}
