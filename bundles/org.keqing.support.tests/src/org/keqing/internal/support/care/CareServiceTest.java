package org.keqing.internal.support.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

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
import org.keqing.support.care.CareService;
import org.keqing.support.care.Festival;
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
}
