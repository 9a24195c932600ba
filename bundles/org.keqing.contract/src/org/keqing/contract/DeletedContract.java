package org.keqing.contract;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keqing.contract.model.Contract;

/**
 * A draft that was deleted, kept so that the deletion can be undone.
 *
 * @since 0.1
 */
public final class DeletedContract {

    private final Contract content;
    private final long clientId;

    /**
     * Keeps a copy of a contract.
     *
     * @param contract the contract, with its client
     */
    public DeletedContract(Contract contract) {
        this.clientId = contract.getClient().getId();
        this.content = EcoreUtil.copy(contract);
        content.setClient(null);
    }

    /** The number of the contract. */
    public String number() {
        return content.getNumber();
    }

    /** Id of the client it belonged to. */
    public long clientId() {
        return clientId;
    }

    /** A new object with the content of the contract, without client and id. */
    public Contract copy() {
        Contract copy = EcoreUtil.copy(content);
        copy.setId(0);
        copy.setVersion(0);
        return copy;
    }
}
