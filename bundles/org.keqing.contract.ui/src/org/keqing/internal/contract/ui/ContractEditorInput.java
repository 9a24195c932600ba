package org.keqing.internal.contract.ui;

import org.keqing.contract.model.Contract;
import org.keqing.ui.ClientRef;
import org.keqing.ui.KeyedInput;

/** A contract to be edited, or a client with whom one begins; each new one has an editor of its own. It is not opened by itself at the next start: an opening is what somebody did. */
public final class ContractEditorInput extends KeyedInput {

    private final long contractId;
    private final ClientRef client;

    private ContractEditorInput(Object key, long contractId, String name, ClientRef client) {
        super(key, name);
        this.contractId = contractId;
        this.client = client;
    }

    /** A stored contract. */
    static ContractEditorInput of(long contractId, String number, ClientRef client) {
        return new ContractEditorInput(contractId, contractId, number, client);
    }

    /** A stored contract. */
    static ContractEditorInput of(Contract contract) {
        return of(contract.getId(), contract.getNumber(), clientOf(contract));
    }

    /** A new contract. */
    static ContractEditorInput begin(ClientRef client) {
        return new ContractEditorInput(new Object(), 0, Messages.TitleNew, client);
    }

    static ClientRef clientOf(Contract contract) {
        return new ClientRef(contract.getClient().getId(), contract.getClient().getCode(), contract.getClient().getName());
    }

    /** Id of the contract, 0 of a new one. */
    long contractId() {
        return contractId;
    }

    ClientRef client() {
        return client;
    }

    @Override
    public String getToolTipText() {
        return client == null ? getName() : getName() + "  " + client.label(); //$NON-NLS-1$
    }
}
