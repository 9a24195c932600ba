package org.keqing.contract.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.keqing.internal.contract.text.DefaultTemplateService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * The templates of the installed bundles together with the company's own versions. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface TemplateService {

    /** Id of the extension point through which bundles bring templates. */
    String EXTENSION_POINT = "org.keqing.contract.templates"; //$NON-NLS-1$

    /**
     * A version of a template.
     *
     * @param template  the template
     * @param installed whether a bundle brings it
     * @param contracts how many contracts have a text of it; such a version never changes
     * @param current   whether new contracts take it: the company's newest version, else the newest of the bundles
     * @since 0.1
     */
    record Entry(ContractTemplate template, boolean installed, long contracts, boolean current) {

        /** {@return whether its words may be changed} */
        public boolean open() {
            return !installed && template.version().own() && contracts == 0;
        }
    }

    /**
     * All versions, by id and version.
     *
     * @throws StoreException when the database fails
     */
    List<Entry> templates(Store store) throws StoreException;

    /**
     * The version that new contracts take.
     *
     * @param id of a template
     * @throws StoreException when the database fails
     */
    Optional<ContractTemplate> current(Store store, String id) throws StoreException;

    /**
     * The number of the company's next version of a template.
     *
     * @param of the version from which it is made
     * @throws StoreException when the database fails
     */
    TemplateVersion next(Store store, ContractTemplate of) throws StoreException;

    /**
     * What is wrong with a template, with the variables that exist with this store's extensions of the client.
     */
    List<TemplateProblem> check(Store store, ContractTemplate template);

    /**
     * Whether a person may store and delete versions of the company: who reviews contracts for the law, everybody while nobody was given that role.
     *
     * @throws StoreException when the database fails
     * @since 0.1
     */
    boolean mayEdit(Store store, String user) throws StoreException;

    /**
     * Stores a version of the company. Only who reviews contracts for the law, {@link org.keqing.contract.life.ContractRole#LEGAL}.
     *
     * @throws StoreException when the person has not that role, it is wrong in itself, is no version of the company, belongs to a contract already, or the database fails
     */
    void save(Store store, String user, ContractTemplate template) throws StoreException;

    /**
     * Stores several versions of the company as {@link #save} does, all of them or none.
     *
     * @throws StoreException when the person has not the role, one is wrong in itself, is no version of the company, belongs to a contract already, or the database fails
     */
    void saveAll(Store store, String user, List<ContractTemplate> templates) throws StoreException;

    /**
     * Deletes a version of the company that no contract has.
     *
     * @throws StoreException when the person has not the role of the legal review, a contract has it or the database fails
     */
    void delete(Store store, String user, String id, TemplateVersion version) throws StoreException;

    /**
     * A service for programs without OSGi. In the running product take the OSGi service.
     *
     * @param installed what bundles would bring
     */
    static TemplateService of(Set<ContractTemplate> installed) {
        List<ContractTemplate> fixed = List.copyOf(installed);
        return DefaultTemplateService.of(() -> fixed);
    }
}
