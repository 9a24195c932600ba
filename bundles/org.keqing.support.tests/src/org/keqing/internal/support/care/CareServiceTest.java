package org.keqing.internal.support.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientFactory;
import org.keqing.model.client.ClientPackage;
import org.keqing.model.client.Contact;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;
import org.keqing.support.care.CareEntry;
import org.keqing.support.care.CareNeed;
import org.keqing.support.care.CareService;
import org.keqing.support.care.Festival;
import org.keqing.support.care.Reminder;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** Two clients: the decision maker of one was born on the first day of the Chinese year 1988, a contact of the other on a 29 February. */
class CareServiceTest {

    private final CareService care = new DefaultCareService();
    private Store store;
    private long dawn;

    @BeforeEach
    void people() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = TestStores.derbyInMemory();
        dawn = Clients.client("A").name("Dawn").with(ClientPackage.Literals.CLIENT__CONTACT_NAME, "Li").with(ClientPackage.Literals.CLIENT__BIRTHDAY, LocalDate.of(1988, 2, 17)).save(store);
        try (StoreSession session = store.openSession("test")) {
            Client client = Clients.client("B").name("Dusk").build();
            Contact contact = ClientFactory.eINSTANCE.createContact();
            contact.setName("Wang");
            contact.setBirthday(LocalDate.of(2000, 2, 29));
            client.getContacts().add(contact);
            session.add(client);
            session.commit();
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> due(String today, int days) throws StoreException {
        return care.reminders(store, LocalDate.parse(today), days, 0).stream().map(each -> each.date() + " " + each.occasion() + ' ' + each.years() + ' ' + each.done()).toList();
    }

    /** By the definition, without looking for days of birth: the day of the year comes round between two days. */
    @Test
    void birthdaysOfAllClientsAreThoseThatEveryClientHasAlone() throws Exception {
        List<Long> ids = new ArrayList<>(List.of(dawn));
        for (int i = 0; i < 60; i++) {
            ids.add(Clients.client("C" + i).manager(i % 2 == 0 ? "li.na" : "wu").with(ClientPackage.Literals.CLIENT__BIRTHDAY, LocalDate.of(1960 + i % 7, 12, 1).plusDays(i * 17L % 95)).save(store));
        }
        try (StoreSession session = store.openSession("test")) {
            Contact contact = ClientFactory.eINSTANCE.createContact();
            contact.setName("Zhou");
            contact.setBirthday(LocalDate.of(1971, 2, 27));
            ((Client) session.load(ClientPackage.Literals.CLIENT, ids.get(9))).getContacts().add(contact);
            session.commit();
        }
        store.write("test", tx -> tx.sql().execute("UPDATE client SET manager = 'li.na' WHERE id = ?", ids.get(9)));
        care.keepLunar(store, "test", ids.get(7), true);
        for (int days : new int[] { 0, 1, 9, 40, 400 }) {
            for (String today : List.of("2026-12-20", "2027-02-27", "2028-02-28")) {
                LocalDate day = LocalDate.parse(today);
                Set<Reminder> alone = new HashSet<>(care.reminders(store, day, days, 1));
                for (long client : ids) {
                    alone.addAll(care.reminders(store, day, days, client));
                }
                List<Reminder> all = care.reminders(store, day, days, 0).stream().filter(each -> !"Wang".equals(each.occasion())).toList();
                assertEquals(alone, Set.copyOf(all), today + " " + days);
                assertEquals(all.size(), Set.copyOf(all).size());
                List<Reminder> first = care.first(store, day, days, 5);
                assertEquals(care.reminders(store, day, days, 0).subList(0, first.size()).stream().map(Reminder::date).toList(), first.stream().map(Reminder::date).toList());
                assertEquals(Math.min(5, care.reminders(store, day, days, 0).size()), first.size());
                assertEquals(all.stream().filter(each -> each.clientId() == 0 || "li.na".equals(each.manager())).toList(), care.ofManager(store, day, days, "li.na", 1_000));
            }
        }
    }

    @Test
    void birthdaysAndFestivalsComeByDate() throws Exception {
        assertEquals(List.of("2026-02-16 New Year's Eve 0 0", "2026-02-17 Li 38 0", "2026-02-17 Spring Festival 0 0", "2026-02-28 Wang 26 0", "2026-03-03 Lantern Festival 0 0"), due("2026-02-10", 30));
        assertEquals(List.of("2028-02-29 Wang 28 0"), due("2028-02-20", 10), "a leap year");
        assertEquals(List.of(), due("2026-03-04", 20));
    }

    /** 1988-02-17 was the first day of a Chinese year, which is 2027-02-06 in 2027. */
    @Test
    void aBirthdayMayBeKeptByTheChineseCalendar() throws Exception {
        care.keepLunar(store, "clerk", dawn, true);
        assertEquals(List.of("2027-02-05 New Year's Eve 0 0", "2027-02-06 Li 39 0", "2027-02-06 Spring Festival 0 0"), due("2027-02-01", 6));
        care.keepLunar(store, "clerk", dawn, false);
        assertEquals(List.of("2027-02-17 Li 39 0"), due("2027-02-16", 2));
    }

    @Test
    void whatWasDoneIsCounted() throws Exception {
        care.log(store, "clerk", new CareEntry(0, dawn, null, null, "Li", LocalDate.of(2026, 2, 17), LocalDate.of(2026, 2, 15), "Zhao", " a cake ", new BigDecimal("38.50")));
        care.log(store, "clerk", new CareEntry(0, dawn, null, null, "Spring Festival", LocalDate.of(2026, 2, 17), LocalDate.of(2026, 2, 15), "Zhao", "a visit", null));
        assertEquals(List.of("2026-02-17 Li 38 1", "2026-02-17 Spring Festival 0 1"), due("2026-02-17", 1));
        CareEntry last = care.entries(store, dawn, 1).getFirst();
        assertEquals("a visit Dawn null", last.what() + ' ' + last.clientName() + ' ' + last.cost());
        assertEquals(2, care.entries(store, 0, 10).size());
        assertThrows(StoreException.class, () -> care.log(store, "clerk", new CareEntry(0, dawn, null, null, "Li", LocalDate.EPOCH, LocalDate.EPOCH, "Zhao", " ", null)));
    }

    @Test
    void festivalsAreData() throws Exception {
        care.setFestival(store, "chief", new Festival("fair", "Fair", "庙会", false, 3, 20, true));
        care.setFestival(store, "chief", new Festival("lantern", "Lantern Festival", "元宵节", true, 1, 15, false));
        assertEquals(List.of("2026-03-20 Fair 0 0"), due("2026-03-01", 30));
        care.removeFestival(store, "chief", "fair");
        assertEquals(List.of(), due("2026-03-01", 30));
        assertEquals("The festival x needs a name in both languages and a day that exists; 2/30 does not.",
                assertThrows(StoreException.class, () -> care.setFestival(store, "chief", new Festival("x", "x", "x", false, 2, 30, true))).getMessage());
        assertEquals("春节", care.festivals(store).stream().filter(each -> each.id().equals("spring")).findFirst().orElseThrow().nameZh());
        assertThrows(StoreException.class, () -> care.reminders(store, LocalDate.EPOCH, 401, 0));
    }

    @Test
    void aFestivalIsDueFromItsDaysAheadOn() throws Exception {
        care.setFestival(store, "chief", new Festival("fair", "Fair", "庙会", false, 3, 20, true, 14));
        Festival fair = care.festivals(store).stream().filter(each -> each.id().equals("fair")).findFirst().orElseThrow();
        assertEquals(14, fair.lead());
        assertEquals(List.of(false, true, true, false), List.of("2026-03-05", "2026-03-06", "2026-03-20", "2026-03-21").stream().map(LocalDate::parse).map(fair::due).toList());
        assertEquals(false, new Festival("fair", "Fair", "庙会", false, 3, 20, false, 14).due(LocalDate.of(2026, 3, 20)), "not reminded of");
        assertEquals("401 days are not possible: 0 to 400.",
                assertThrows(StoreException.class, () -> care.setFestival(store, "chief", new Festival("fair", "Fair", "庙会", false, 3, 20, true, 401))).getMessage());
        assertThrows(StoreException.class, () -> care.setFestival(store, "chief", new Festival("fair", "F".repeat(101), "庙会", false, 3, 20, true)));
        assertEquals(Festival.LEAD, care.festivals(store).getFirst().lead(), "those that are there from the beginning");
    }

    /** In hardship since 1 October, looked in on every 30 days: due on the 31st; done on 5 November, due again on 5 December. */
    @Test
    void whoNeedsItIsLookedInOnAgainAndAgain() throws Exception {
        long client = Clients.client("N").name("Need").manager("li.na").save(store);
        care.setNeed(store, "clerk", new CareNeed(client, null, null, CareNeed.Kind.HARDSHIP, LocalDate.of(2026, 10, 1), " roof ", 30));
        assertEquals(List.of(), needs(LocalDate.of(2026, 10, 1), 29));
        assertEquals(List.of("2026-10-31 Hardship N"), needs(LocalDate.of(2026, 10, 1), 30));
        assertEquals(List.of("2026-10-31 Hardship N"), needs(LocalDate.of(2026, 11, 20), 0), "late, with its day");
        assertEquals(1, care.ofManager(store, LocalDate.of(2026, 10, 31), 0, "li.na", 10).stream().filter(each -> each.kind() == Reminder.Kind.NEED).count());
        assertEquals(0, care.ofManager(store, LocalDate.of(2026, 10, 31), 0, "wu", 10).stream().filter(each -> each.kind() == Reminder.Kind.NEED).count());
        assertEquals(List.of(), care.reminders(store, LocalDate.of(2026, 10, 31), 0, client + 1).stream().filter(each -> each.kind() == Reminder.Kind.NEED).toList());
        care.log(store, "clerk", new CareEntry(0, client, null, null, "Hardship", LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 5), "li.na", "Brought rice", null));
        assertEquals(List.of("2026-12-05 Hardship N"), needs(LocalDate.of(2026, 11, 20), 30));
        care.setNeed(store, "clerk", new CareNeed(client, null, null, CareNeed.Kind.HARDSHIP, LocalDate.of(2026, 11, 10), null, 7));
        assertEquals(List.of("2026-11-17 Hardship N"), needs(LocalDate.of(2026, 11, 20), 30), "since after what was done");
        care.setNeed(store, "clerk", new CareNeed(client, null, null, CareNeed.Kind.ELDERLY, LocalDate.of(2026, 11, 10), null, 400));
        assertEquals(List.of(CareNeed.Kind.ELDERLY, CareNeed.Kind.HARDSHIP), care.needs(store, client).stream().map(CareNeed::kind).toList());
        care.removeNeed(store, "clerk", client, CareNeed.Kind.HARDSHIP);
        assertEquals(List.of(new CareNeed(client, "N", "Need", CareNeed.Kind.ELDERLY, LocalDate.of(2026, 11, 10), null, 400)), care.needs(store, 0));
        assertThrows(StoreException.class, () -> care.setNeed(store, "clerk", new CareNeed(client, null, null, CareNeed.Kind.WEAK, LocalDate.of(2026, 11, 10), null, 0)));
        assertThrows(StoreException.class, () -> care.setNeed(store, "clerk", new CareNeed(client, null, null, CareNeed.Kind.WEAK, LocalDate.of(2026, 11, 10), "x".repeat(1_001), 1)));
    }

    private List<String> needs(LocalDate today, int days) throws StoreException {
        return care.reminders(store, today, days, 0).stream().filter(each -> each.kind() == Reminder.Kind.NEED).map(each -> each.date() + " " + each.occasion() + ' ' + each.clientCode()).toList();
    }
}
