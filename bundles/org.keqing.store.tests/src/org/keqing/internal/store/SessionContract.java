package org.keqing.internal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.keqing.model.base.Identified;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientExtension;
import org.keqing.model.client.ClientPackage;
import org.keqing.model.client.Contact;
import org.keqing.model.facts.FactsPackage;
import org.keqing.model.facts.Trade;
import org.keqing.store.ConflictException;
import org.keqing.store.StoreChange;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.Trades;

/** Editing aggregates; runs on each product. */
abstract class SessionContract extends StoreContract {

    @Test
    void aClientComesBackAsItWasSaved() throws StoreException {
        long id = Clients.client("C1").name("黎明商店").region("East").since(LocalDate.of(2019, 2, 28)).creditLimit("1234567.80")
                .with(ClientPackage.Literals.CLIENT__UNDER_WATCH, true).with(ClientPackage.Literals.CLIENT__VISIT_FREQUENCY, 4)
                .with(ClientPackage.Literals.CLIENT__ATTITUDE, "‘quoted’ \"and\"\nlines\t𠮷").contact("张三", "1380000").contact("Li", null)
                .member("Wang", "manager").save(store);
        try (StoreSession session = store.openSession("reader")) {
            Client client = client(session, id);
            assertEquals("黎明商店", client.getName());
            assertEquals(LocalDate.of(2019, 2, 28), client.getSince());
            assertEquals(new BigDecimal("1234567.80"), client.getCreditLimit());
            assertTrue(client.isUnderWatch());
            assertEquals(4, client.getVisitFrequency());
            assertEquals("‘quoted’ \"and\"\nlines\t𠮷", client.getAttitude());
            assertNull(client.getManager());
            assertEquals(1, client.getVersion());
            assertEquals(List.of("张三", "Li"), client.getContacts().stream().map(Contact::getName).toList());
            assertEquals("Wang", client.getTeam().getFirst().getPerson());
            assertFalse(session.isDirty());
        }
    }

    @Test
    void searchAndSortKeysAreComputedFromTheName() throws StoreException {
        long id = Clients.client("C1").name("张三 Élan商店2").save(store);
        try (StoreSession session = store.openSession("reader")) {
            assertEquals("zsesd2", client(session, id).getPinyin());
            assertEquals("zhang san elan shang dian 2", client(session, id).getSortKey());
            client(session, id).setName("李四");
            session.commit();
        }
        assertEquals(List.of("ls|li si"), rows("SELECT pinyin, sort_key FROM client"));
    }

    @Test
    void onlyWhatChangedIsWrittenAndRecorded() throws StoreException {
        long id = Clients.client("C1").region("East").manager("Ann").contact("Zhang", "1").contact("Li", "2").save(store);
        store.write("other", tx -> tx.sql().execute("UPDATE client SET city = 'Wuhan' WHERE code = 'C1'"));
        try (StoreSession session = store.openSession("bob")) {
            Client client = client(session, id);
            store.write("other", tx -> tx.sql().execute("UPDATE client SET tier = 'main' WHERE code = 'C1'"));
            client.setRegion("West");
            client.getContacts().get(0).setTelephone("11");
            client.getContacts().remove(1);
            assertTrue(session.isDirty());
            session.commit();
            assertFalse(session.isDirty());
            assertEquals(2, client.getVersion());
        }
        assertEquals(List.of("West|Ann|Wuhan|main|2"), rows("SELECT region, manager, city, tier, version FROM client"));
        assertEquals(List.of("Zhang|11"), rows("SELECT name, telephone FROM contact"));
        assertEquals(List.of("changed|Client|region|East|West", "changed|Contact|telephone|1|11", "deleted|Contact|name|Li|null",
                "deleted|Contact|telephone|2|null"),
                rows("SELECT action, type, feature, old_value, new_value FROM history WHERE who = 'bob' ORDER BY action, type, feature"));
        assertEquals(List.of("4"), rows("SELECT COUNT(*) FROM history WHERE who = 'bob' AND aggregate_id = " + id));
    }

    @Test
    void creationAndDeletionAreRecordedPerFeature() throws StoreException {
        long id = Clients.client("C1").region("East").save(store);
        assertEquals(List.of("code|null|C1", "name|null|C1", "pinyin|null|c", "region|null|East", "sortKey|null|c1"),
                rows("SELECT feature, old_value, new_value FROM history WHERE action = 'created' ORDER BY feature"));
        try (StoreSession session = store.openSession("bob")) {
            session.delete(client(session, id));
            assertTrue(session.isDirty());
            session.commit();
            assertNull(client(session, id));
        }
        assertEquals(List.of("0"), rows("SELECT COUNT(*) FROM client"));
        assertEquals(List.of("code|C1|null|bob"),
                rows("SELECT feature, old_value, new_value, who FROM history WHERE action = 'deleted' AND feature = 'code'"));
    }

    @Test
    void aValueSetBackIsNoChange() throws StoreException {
        long id = Clients.client("C1").region("East").save(store);
        try (StoreSession session = store.openSession("bob")) {
            client(session, id).setRegion("West");
            assertTrue(session.isDirty());
            client(session, id).setRegion("East");
            assertFalse(session.isDirty());
            session.commit();
        }
        assertEquals(List.of("1"), rows("SELECT version FROM client"));
    }

    @Test
    void theSecondOfTwoWritersGetsBothVersions() throws StoreException {
        long id = Clients.client("C1").region("East").manager("Ann").save(store);
        try (StoreSession first = store.openSession("ann"); StoreSession second = store.openSession("bob")) {
            Client theirs = client(first, id);
            Client mine = client(second, id);
            theirs.setRegion("West");
            theirs.setCity("Wuhan");
            first.commit();
            mine.setRegion("North");
            mine.setManager("Bob");
            ConflictException conflict = assertThrows(ConflictException.class, second::commit);
            ConflictException.Conflict lost = conflict.conflicts().getFirst();
            assertSame(mine, lost.mine());
            assertEquals("West", ((Client) lost.theirs()).getRegion());
            assertEquals(List.of("region", "manager", "city"), lost.features().stream().map(f -> f.getName()).toList());
            assertEquals(List.of("West|Ann"), rows("SELECT region, manager FROM client"));
            assertEquals(List.of("0"), rows("SELECT COUNT(*) FROM history WHERE who = 'bob'"));
            assertTrue(second.isDirty());

            second.rebase(lost);
            assertEquals("Wuhan", mine.getCity());
            second.commit();
            assertEquals(List.of("North|Bob|Wuhan|3"), rows("SELECT region, manager, city, version FROM client"));
            assertEquals(List.of("West|North"), rows("SELECT old_value, new_value FROM history WHERE who = 'bob' AND feature = 'region'"));
        }
    }

    @Test
    void aConflictInContactsIsOneOfTheAggregate() throws StoreException {
        long id = Clients.client("C1").contact("Zhang", "1").save(store);
        try (StoreSession first = store.openSession("ann"); StoreSession second = store.openSession("bob")) {
            Client mine = client(second, id);
            client(first, id).getContacts().add(Clients.client("x").contact("Added", "9").build().getContacts().getFirst());
            first.commit();
            mine.getContacts().getFirst().setTelephone("2");
            ConflictException conflict = assertThrows(ConflictException.class, second::commit);
            assertEquals(List.of(ClientPackage.Literals.CONTACT__TELEPHONE, ClientPackage.Literals.CLIENT__CONTACTS),
                    conflict.conflicts().getFirst().features());
            second.rebase(conflict.conflicts().getFirst());
            second.commit();
        }
        assertEquals(List.of("Added|9", "Zhang|2"), rows("SELECT name, telephone FROM contact ORDER BY name"));
    }

    @Test
    void editingWhatAnotherDeletedIsAConflictWithoutTheirVersion() throws StoreException {
        long id = Clients.client("C1").region("East").save(store);
        try (StoreSession first = store.openSession("ann"); StoreSession second = store.openSession("bob")) {
            Client mine = client(second, id);
            first.delete(client(first, id));
            first.commit();
            mine.setRegion("West");
            ConflictException conflict = assertThrows(ConflictException.class, second::commit);
            assertTrue(conflict.conflicts().getFirst().deleted());
            assertNull(conflict.conflicts().getFirst().theirs());
            second.rebase(conflict.conflicts().getFirst());
            second.commit();
        }
        assertEquals(List.of("C1|West|" + id), rows("SELECT code, region, id FROM client"));
    }

    @Test
    void deletingWhatAnotherChangedIsAConflict() throws StoreException {
        long id = Clients.client("C1").region("East").save(store);
        try (StoreSession first = store.openSession("ann"); StoreSession second = store.openSession("bob")) {
            second.delete(client(second, id));
            client(first, id).setRegion("West");
            first.commit();
            ConflictException conflict = assertThrows(ConflictException.class, second::commit);
            assertEquals("West", ((Client) conflict.conflicts().getFirst().theirs()).getRegion());
            assertEquals(List.of("1"), rows("SELECT COUNT(*) FROM client"));
            second.rebase(conflict.conflicts().getFirst());
            second.commit();
            assertEquals(List.of("0"), rows("SELECT COUNT(*) FROM client"));
        }
    }

    @Test
    void deletingWhatAnotherDeletedIsDone() throws StoreException {
        long id = Clients.client("C1").save(store);
        try (StoreSession first = store.openSession("ann"); StoreSession second = store.openSession("bob")) {
            second.delete(client(second, id));
            first.delete(client(first, id));
            first.commit();
            second.commit();
            assertFalse(second.isDirty());
        }
    }

    @Test
    void revertGivesWhatTheDatabaseHoldsInTheSameObject() throws StoreException {
        long id = Clients.client("C1").region("East").contact("Zhang", "1").save(store);
        try (StoreSession session = store.openSession("bob")) {
            Client client = client(session, id);
            client.setRegion("West");
            client.getContacts().clear();
            Client added = session.add(Clients.client("C2").build());
            session.revert();
            assertFalse(session.isDirty());
            assertEquals("East", client.getRegion());
            assertEquals("Zhang", client.getContacts().getFirst().getName());
            assertNull(added.eResource());
            session.delete(client);
            session.revert();
            assertSame(client, client(session, id));
            client.setRegion("North");
            session.commit();
        }
        assertEquals(List.of("C1|North"), rows("SELECT code, region FROM client"));
    }

    @Test
    void aClientWithTradesIsNotDeleted() throws StoreException {
        long id = Clients.client("C1").save(store);
        Trades.trade(id).amount("10").save(store);
        try (StoreSession session = store.openSession("bob")) {
            session.delete(client(session, id));
            StoreException refused = assertThrows(StoreException.class, session::commit);
            assertTrue(refused.getMessage().contains("C1") && refused.getMessage().contains("1"), refused.getMessage());
        }
        assertEquals(List.of("1"), rows("SELECT COUNT(*) FROM client"));
        assertEquals(List.of("0"), rows("SELECT COUNT(*) FROM history WHERE who = 'bob'"));
    }

    @Test
    void referencesAreProxiesThatResolve() throws StoreException {
        long id = Clients.client("C1").save(store);
        long tradeId = Trades.trade(id).amount("10.5").save(store);
        try (StoreSession session = store.openSession("bob")) {
            Trade trade = session.load(FactsPackage.Literals.TRADE, tradeId);
            EObject proxy = (EObject) trade.eGet(FactsPackage.Literals.TRADE__CLIENT, false);
            assertTrue(proxy.eIsProxy());
            assertEquals("C1", trade.getClient().getCode());
            assertSame(client(session, id), trade.getClient());
            assertEquals(URI.createURI("keqing:/Client/" + id), trade.getClient().eResource().getURI());
            assertFalse(session.isDirty());
            assertEquals("C1", ((Client) session.resourceSet().getEObject(URI.createURI("keqing:/Client/" + id + "#/"), true)).getCode());
        }
    }

    @Test
    void whatDoesNotFitIsRefusedInWords() throws StoreException {
        Clients.client("C1").save(store);
        assertRefused("C1", Clients.client("C1").name("other"));
        assertRefused("201", Clients.client("C2").name("x".repeat(201)));
        assertRefused("1.005", Clients.client("C2").creditLimit("1.005"));
        assertRefused("123456789012345678", Clients.client("C2").creditLimit("123456789012345678"));
        assertRefused("C2", Clients.client("C2").name(null));
        assertEquals(List.of("1"), rows("SELECT COUNT(*) FROM client"));
    }

    private void assertRefused(String part, Clients clients) {
        StoreException refused = assertThrows(StoreException.class, () -> clients.save(store));
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }

    @Test
    void listenersHearAfterTheCommitOnly() throws StoreException {
        List<StoreChange> heard = new ArrayList<>();
        store.addListener(heard::add);
        long id = Clients.client("C1").save(store);
        assertEquals(1, heard.size());
        assertTrue(heard.getFirst().concerns(ClientPackage.Literals.CLIENT, id));
        assertFalse(heard.getFirst().concerns(ClientPackage.Literals.CLIENT, id + 1));
        assertArrayEquals(new long[] {id}, heard.getFirst().ids(ClientPackage.Literals.CLIENT));
        assertThrows(StoreException.class, () -> store.write("bob", tx -> {
            tx.changed(ClientPackage.Literals.CLIENT);
            throw new IllegalStateException("no");
        }));
        assertEquals(1, heard.size());
        store.write("bob", tx -> {
            tx.changed(ClientPackage.Literals.CLIENT);
            return null;
        });
        assertTrue(heard.get(1).concerns(ClientPackage.Literals.CLIENT, 77));
        assertEquals(0, heard.get(1).ids().length);
    }

    @Test
    void aClassThatOnlyATestKnowsIsStoredWithContentsAtTwoLevels() throws StoreException {
        long tenant = Clients.client("C1").save(store);
        Instant time = Instant.parse("2026-03-29T01:30:00.123456Z");
        long id;
        try (StoreSession session = store.openSession("ann")) {
            Identified stall = (Identified) stalls.create(stalls.stall);
            stall.eSet(stalls.number, "A-1");
            stall.eSet(stalls.area, new BigDecimal("12.5"));
            stall.eSet(stalls.checked, time);
            stall.eSet(stalls.corner, true);
            stall.eSet(stalls.load, 0.25);
            stall.eSet(stalls.plan, new byte[] {0, -1, 92});
            stall.eSet(stalls.tenant, client(session, tenant));
            for (String what : List.of("roof", "door")) {
                EObject repair = stalls.create(stalls.repair);
                repair.eSet(stalls.what, what);
                EObject part = stalls.create(stalls.part);
                part.eSet(stalls.partName, what + " part");
                list(repair, stalls.parts).add(part);
                list(stall, stalls.repairs).add(repair);
            }
            id = session.add(stall).getId();
            session.commit();
        }
        try (StoreSession session = store.openSession("bob")) {
            EObject stall = session.load(stalls.stall, id);
            assertEquals(new BigDecimal("12.50"), stall.eGet(stalls.area));
            assertEquals(time, stall.eGet(stalls.checked));
            assertEquals(0.25, stall.eGet(stalls.load));
            assertArrayEquals(new byte[] {0, -1, 92}, (byte[]) stall.eGet(stalls.plan));
            assertEquals("C1", ((Client) stall.eGet(stalls.tenant)).getCode());
            List<EObject> repairs = list(stall, stalls.repairs);
            assertEquals("door", repairs.get(1).eGet(stalls.what));
            assertEquals("door part", list(repairs.get(1), stalls.parts).getFirst().eGet(stalls.partName));
            list(repairs.get(0), stalls.parts).getFirst().eSet(stalls.partName, "tiles");
            repairs.remove(1);
            session.commit();
            session.delete((Identified) stall);
            assertEquals(List.of("roof|tiles"), rows("SELECT what, name FROM repair JOIN repair_part ON repair_part.owner_id = repair.id"));
            session.commit();
        }
        assertEquals(List.of("0"), rows("SELECT COUNT(*) FROM repair_part"));
        assertEquals(List.of("C1"), rows("SELECT code FROM client"));
    }

    @Test
    void anExtensionOfTheClientIsPartOfIt() throws StoreException {
        ClientExtension traits = (ClientExtension) stalls.create(stalls.traits);
        traits.eSet(stalls.level, "gold");
        long id = Clients.client("C1").extension(traits).save(store);
        try (StoreSession session = store.openSession("bob")) {
            Client client = client(session, id);
            assertEquals("gold", client.getExtensions().getFirst().eGet(stalls.level));
            client.getExtensions().getFirst().eSet(stalls.brands, 7);
            session.commit();
            client.getExtensions().add((ClientExtension) stalls.create(stalls.traits));
            assertThrows(StoreException.class, session::commit);
        }
        assertEquals(List.of("gold|7"), rows("SELECT stall_level, brands FROM market_traits"));
        assertEquals(List.of("MarketTraits|brands|null|7"),
                rows("SELECT type, feature, old_value, new_value FROM history WHERE who = 'bob'"));
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject owner, EReference reference) {
        return (List<EObject>) owner.eGet(reference);
    }
}
