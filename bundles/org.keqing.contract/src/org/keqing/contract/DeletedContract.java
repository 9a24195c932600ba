package org.keqing.contract;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keqing.contract.model.Contract;
import org.keqing.contract.text.TextSource;

/**
 * A draft that was deleted, kept so that the deletion can be undone.
 *
 * @since 0.1
 */
public final class DeletedContract {

    private final Contract content;
    private final long clientId;
    private final TextSource text;

    /**
     * Keeps a copy of a contract.
     *
     * @param contract the contract, with its client
     * @param text     what its text is made of, null without one
     */
    public DeletedContract(Contract contract, TextSource text) {
        this.text = text;
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

    /**
     * What its text was made of; empty without one.
     *
     * @since 0.1
     */
    public Optional<TextSource> text() {
        return Optional.ofNullable(text);
    }

    /** A new object with the content of the contract, without client and id. */
    public Contract copy() {
        Contract copy = EcoreUtil.copy(content);
        copy.setId(0);
        copy.setVersion(0);
        return copy;
    }
}
