package org.keqing.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientExtension;
import org.keqing.model.client.ClientFactory;
import org.keqing.model.client.Contact;
import org.keqing.model.client.TeamMember;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;

/**
 * Builds clients for tests: {@code Clients.client("C1").name("Dawn Trading").region("East").save(store)}. A client without a name is
 * named like its code.
 *
 * @since 0.1
 */
public final class Clients {

    private final Client client = ClientFactory.eINSTANCE.createClient();

    private Clients(String code) {
        client.setCode(code);
        client.setName(code);
    }

    /** Begins a client with this code. */
    public static Clients client(String code) {
        return new Clients(code);
    }

    public Clients name(String name) {
        client.setName(name);
        return this;
    }

    public Clients region(String region) {
        client.setRegion(region);
        return this;
    }

    public Clients manager(String manager) {
        client.setManager(manager);
        return this;
    }

    public Clients nature(String nature) {
        client.setNature(nature);
        return this;
    }

    /** Client since. */
    public Clients since(LocalDate since) {
        client.setSince(since);
        return this;
    }

    public Clients creditLimit(String limit) {
        client.setCreditLimit(new BigDecimal(limit));
        return this;
    }

    /** Any feature. */
    public Clients with(EStructuralFeature feature, Object value) {
        client.eSet(feature, value);
        return this;
    }

    public Clients contact(String name, String telephone) {
        Contact contact = ClientFactory.eINSTANCE.createContact();
        contact.setName(name);
        contact.setTelephone(telephone);
        client.getContacts().add(contact);
        return this;
    }

    public Clients member(String person, String role) {
        TeamMember member = ClientFactory.eINSTANCE.createTeamMember();
        member.setPerson(person);
        member.setRole(role);
        client.getTeam().add(member);
        return this;
    }

    public Clients extension(ClientExtension extension) {
        client.getExtensions().add(extension);
        return this;
    }

    /** The client, not saved. */
    public Client build() {
        return client;
    }

    /** Saves the client as user {@code test}; gives its id. */
    public long save(Store store) throws StoreException {
        try (StoreSession session = store.openSession("test")) {
            session.add(client);
            session.commit();
            return client.getId();
        }
    }
}
