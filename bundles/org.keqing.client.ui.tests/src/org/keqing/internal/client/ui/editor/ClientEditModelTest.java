package org.keqing.internal.client.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__CONTACTS;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__MANAGER;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__REGION;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.model.client.ClientFactory;
import org.keqing.model.client.Contact;
import org.keqing.store.ConflictException;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

class ClientEditModelTest {

    private Store store;
    private long id;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.derbyInMemory();
        id = Clients.client("C1").name("Hengda").region("Jinan").manager("Li").save(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void undoAndRedoChangeTheDirtyState() throws Exception {
        try (ClientEditModel model = load("ann")) {
            assertFalse(model.isDirty());
            set(model, CLIENT__REGION, "Qingdao");
            assertTrue(model.isDirty());
            model.domain().getCommandStack().undo();
            assertFalse(model.isDirty());
            assertEquals("Jinan", model.client().getRegion());
            model.domain().getCommandStack().redo();
            assertTrue(model.isDirty());
            assertEquals("Qingdao", model.client().getRegion());
        }
    }

    @Test
    void savedChangesAreReadBackAndStandInTheTimeline() throws Exception {
        try (ClientEditModel model = load("ann")) {
            set(model, CLIENT__REGION, "Qingdao");
            model.save();
            assertFalse(model.isDirty());
        }
        try (ClientEditModel again = load("bob")) {
            assertEquals("Qingdao", again.client().getRegion());
        }
        HistoryEntry newest = HistoryEntry.read(store, id, Locale.ENGLISH).getFirst();
        assertEquals("ann", newest.who());
        assertEquals("Jinan", newest.oldValue());
        assertEquals("Qingdao", newest.newValue());
        assertEquals("Administrative region", newest.what());
    }

    @Test
    void aLostRaceIsSettledFieldByField() throws Exception {
        try (ClientEditModel mine = load("ann"); ClientEditModel theirs = load("bob")) {
            set(theirs, CLIENT__REGION, "Yantai");
            set(theirs, CLIENT__MANAGER, "Wang");
            theirs.save();
            set(mine, CLIENT__REGION, "Qingdao");
            set(mine, CLIENT__MANAGER, "Zhao");
            ConflictException lost = assertThrows(ConflictException.class, mine::save);
            assertTrue(lost.conflicts().getFirst().features().containsAll(List.of(CLIENT__REGION, CLIENT__MANAGER)));
            mine.settle(lost.conflicts().getFirst(), List.of(CLIENT__MANAGER));
            mine.save();
        }
        try (ClientEditModel again = load("cat")) {
            assertEquals("Qingdao", again.client().getRegion(), "mine stays");
            assertEquals("Wang", again.client().getManager(), "theirs was chosen");
        }
    }

    @Test
    void whatOnlyTheOtherSideChangedIsTakenOverWithoutAQuestion() throws Exception {
        try (ClientEditModel mine = load("ann"); ClientEditModel theirs = load("bob")) {
            set(theirs, CLIENT__MANAGER, "Wang");
            theirs.save();
            set(mine, CLIENT__REGION, "Qingdao");
            ConflictException lost = assertThrows(ConflictException.class, mine::save);
            assertEquals(List.of(CLIENT__REGION), mine.disputed(lost.conflicts().getFirst()));
            mine.settle(lost.conflicts().getFirst(), List.of());
            mine.save();
        }
        try (ClientEditModel again = load("cat")) {
            assertEquals("Qingdao", again.client().getRegion());
            assertEquals("Wang", again.client().getManager());
        }
    }

    @Test
    void contactsAreAddedAndRemovedWithUndo() throws Exception {
        try (ClientEditModel model = load("ann")) {
            Contact contact = ClientFactory.eINSTANCE.createContact();
            contact.setName("Ms Zhou");
            model.add(CLIENT__CONTACTS, contact);
            model.save();
            model.remove(CLIENT__CONTACTS, List.of(contact));
            assertEquals(0, model.client().getContacts().size());
            model.domain().getCommandStack().undo();
        }
        try (ClientEditModel again = load("bob")) {
            assertEquals("Ms Zhou", again.client().getContacts().getFirst().getName());
        }
    }

    @Test
    void aNewClientGetsItsIdAtOnceAndIsStoredBySaving() throws Exception {
        long newId;
        try (ClientEditModel model = ClientEditModel.create(store, "ann")) {
            model.client().setCode("C2");
            model.client().setName("Alpha");
            newId = model.client().getId();
            assertEquals(Optional.empty(), ClientEditModel.load(store, "bob", newId));
            model.save();
        }
        try (ClientEditModel again = ClientEditModel.load(store, "bob", newId).orElseThrow()) {
            assertEquals("C2", again.ref().code());
        }
    }

    private ClientEditModel load(String user) throws Exception {
        return ClientEditModel.load(store, user, id).orElseThrow();
    }

    private static void set(ClientEditModel model, EStructuralFeature feature, Object value) {
        model.domain().getCommandStack().execute(SetCommand.create(model.domain(), model.client(), feature, value));
    }
}
