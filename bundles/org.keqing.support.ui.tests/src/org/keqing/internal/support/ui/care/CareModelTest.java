package org.keqing.internal.support.ui.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.support.care.CareEntry;
import org.keqing.support.care.Reminder;

class CareModelTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 6);
    private static final Reminder BIRTHDAY = new Reminder(DAY, Reminder.Kind.BIRTHDAY, "Li", 7, "A", "Dawn", null, 39, true, 7, 0);
    private static final Reminder FESTIVAL = new Reminder(DAY, Reminder.Kind.FESTIVAL, "Spring Festival", 0, null, null, null, 0, true, 0, 2);

    @Test
    void occasionsAreSaidInWords() {
        assertEquals("Birthday of Li (39), Chinese calendar", CareModel.occasion(BIRTHDAY));
        assertEquals("Spring Festival, Chinese calendar", CareModel.occasion(FESTIVAL));
        assertEquals("Dawn", CareModel.whom(BIRTHDAY));
        assertEquals("all clients", CareModel.whom(FESTIVAL));
    }

    @Test
    void whatWasDoneIsReadFromTheForm() throws Exception {
        Map<String, String> texts = new HashMap<>();
        CareModel.done(DAY, "Zhao").forEach(field -> texts.put(field.id(), field.text()));
        texts.put("what", " a cake ");
        texts.put("cost", "38.5");
        CareEntry entry = CareModel.entry(new FormValues(Map.of(), texts), 7, BIRTHDAY);
        assertEquals(new CareEntry(0, 7, null, null, "Li", DAY, DAY, "Zhao", "a cake", new BigDecimal("38.5")), entry);
    }
}
