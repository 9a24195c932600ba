package org.keqing.contract.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keqing.contract.model.Contract;
import org.keqing.internal.contract.text.DefaultTextService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * The texts of contracts. Until the approval a text follows the terms, the client and the wording of the contract; from then on it is what was approved. An OSGi service; works on any
 * store.
 *
 * @since 0.1
 */
public interface TextService {

    /**
     * The text of a contract.
     *
     * @return empty when none was written
     * @throws StoreException when the contract does not exist any more, the user may not read it, or the database fails
     */
    Optional<ContractText> text(Store store, String user, long contractId) throws StoreException;

    /**
     * The text of a contract in a language, for those who do not read its own. Clauses that are those of the template are the template's in that language, with the values that the
     * contract has now; what the contract words itself stays as it is. What was agreed is {@link #text}.
     *
     * @param language of the text; its own gives the text itself
     * @return empty when none was written
     * @throws StoreException when the contract does not exist any more, the user may not read it, or the database fails
     */
    Optional<ContractText> text(Store store, String user, long contractId, TextLanguage language) throws StoreException;

    /**
     * The text that a contract would have, without storing anything.
     *
     * @param contract with its terms as they are now, and its client
     * @throws StoreException when the database fails
     */
    ContractText preview(Store store, Contract contract, TextSource source) throws StoreException;

    /**
     * Stores what a draft's text is made of, instead of what was stored before. The version of the template never changes from then on.
     *
     * @throws StoreException when the contract is no draft or does not exist any more, a clause or value is wrong or too long, or the database fails
     */
    void write(Store store, String user, long contractId, TextSource source) throws StoreException;

    /**
     * How the text differs from its template, with the same values filled into both.
     *
     * @param text of the contract, as {@link #text} gave it
     * @throws StoreException when the contract does not exist any more or the database fails
     */
    List<ClauseDifference> difference(Store store, String user, long contractId, ContractText text) throws StoreException;

    /**
     * The values of a template's own variables as they were given last, to be proposed again.
     *
     * @param templateId of a template, any version
     * @throws StoreException when the database fails
     */
    Map<String, String> lastValues(Store store, String templateId) throws StoreException;

    /**
     * What is wrong with a value.
     *
     * @param value as it is to be stored
     * @return a sentence, or empty when it fits
     */
    static Optional<String> problem(TemplateVariable variable, String value) {
        return DefaultTextService.problem(variable, value);
    }

    /** A service for programs without OSGi. In the running product take the OSGi service. */
    static TextService create() {
        return new DefaultTextService();
    }
}
