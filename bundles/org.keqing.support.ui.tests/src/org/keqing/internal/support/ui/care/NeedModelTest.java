package org.keqing.internal.support.ui.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keqing.internal.support.care.DefaultCareService;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.care.CareNeed;
import org.keqing.support.care.CareService;
import org.keqing.support.care.Reminder;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

class NeedModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final CareService care = new DefaultCareService();

    @BeforeAll
    static void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    private static FormValues values(NeedModel model, Map<String, String> typed) {
        Map<String, String> texts = new HashMap<>();
        model.fields(DAY).forEach(field -> texts.put(field.id(), field.text()));
        texts.putAll(typed);
        return new FormValues(Map.of(), texts);
    }

    @Test
    void whatIsTypedIsNotedAndWithoutDaysItIsGone() throws Exception {
        try (Store store = TestStores.derbyInMemory()) {
            long client = Clients.client("A").name("Dawn").save(store);
            NeedModel none = new NeedModel(client, care.needs(store, client));
            assertEquals("Dawn. Noted so far: none.", none.message("Dawn"));
            none.save(values(none, Map.of("note", "Roof")), care, store, "li");
            assertEquals(List.of(new CareNeed(client, "A", "Dawn", CareNeed.Kind.HARDSHIP, DAY, "Roof", 30)), care.needs(store, client));
            none.save(values(none, Map.of("kind", "Elderly", "every", "14", "since", "2026-11-01")), care, store, "li");
            NeedModel two = new NeedModel(client, care.needs(store, client));
            assertEquals("Dawn. Noted so far: Elderly every 14 days, Hardship every 30 days.", two.message("Dawn"));
            assertThrows(StoreException.class, () -> two.save(values(two, Map.of("every", "401")), care, store, "li"));
            assertThrows(StoreException.class, () -> two.save(values(two, Map.of("every", "often")), care, store, "li"));
            two.save(values(two, Map.of("every", "")), care, store, "li");
            assertEquals(List.of(CareNeed.Kind.HARDSHIP), care.needs(store, client).stream().map(CareNeed::kind).toList());
        }
    }

    @Test
    void theReminderSaysWhatToDo() {
        Reminder need = new Reminder(DAY, Reminder.Kind.NEED, "Elderly", 7, "A", "Dawn", null, 0, false, 7, 0);
        assertEquals("Look in: Elderly", CareModel.occasion(need));
        assertEquals("Dawn", CareModel.whom(need));
    }
}
