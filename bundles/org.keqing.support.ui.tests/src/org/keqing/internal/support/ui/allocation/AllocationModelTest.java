package org.keqing.internal.support.ui.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationLine;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationRun;
import org.keqing.support.allocation.AllocationShare;
import org.keqing.support.allocation.AllocationState;
import org.keqing.support.allocation.SupplySource;

class AllocationModelTest {

    private static final AllocationClass LARGE = new AllocationClass("large", null, "Large", "大", new BigDecimal("3.0000"), new BigDecimal("10.5000"));
    private static final AllocationRun RUN = new AllocationRun(7, new AllocationRequest(YearMonth.of(2026, 12), "Gold", 2_000, "x", AllocationRule.STANDARD), AllocationState.DRAFT, 3, 1_500, 500, 2,
        1, "clerk", Instant.EPOCH, null, null, null, null);

    private static AllocationLine line(String code, boolean suspicious) {
        return new AllocationLine(1, code, code, null, null, LARGE, BigDecimal.ONE, BigDecimal.ONE, null, 10, BigDecimal.ONE, false, true, 10, suspicious);
    }

    private record Source(String id, String name) implements SupplySource {

        @Override
        public String name(Locale locale) {
            return name;
        }

        @Override
        public String unit(Locale locale) {
            return "";
        }

        @Override
        public List<AllocationClass> classes(Store store) {
            return List.of();
        }

        @Override
        public Map<Long, String> clients(Store store) {
            return Map.of();
        }
    }

    private static FormValues values(List<FormField> fields, Map<String, String> changed) {
        Map<String, String> labels = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        fields.forEach(field -> {
            labels.put(field.id(), field.label());
            texts.put(field.id(), field.text());
        });
        texts.putAll(changed);
        return new FormValues(labels, texts);
    }

    @Test
    void showsAllOrOnlyAnomaliesAndTheShareOfAClass() {
        AllocationModel model = new AllocationModel(List.of(RUN), RUN, List.of(), List.of(line("A", false), line("B", true)));
        assertEquals(2, model.shown(false).size());
        assertEquals("B", model.shown(true).getFirst().code());
        assertEquals("0.2500", model.part(new AllocationShare(LARGE, 3, 600, 500, null)).toPlainString());
        assertEquals("1,500 of 2,000 units shared among 3 clients, 500 left. 2 at their ceiling, 1 far above their class. Double-click a class to change its weight and ceiling.", model.summary());
    }

    @Test
    void aNewRunBeginsWithTheTermsOfTheLast() throws Exception {
        List<SupplySource> sources = List.of(new Source("y", "Tiers"), new Source("x", "Tranches"));
        List<FormField> fields = AllocationModel.newRun(sources, YearMonth.of(2027, 1), RUN);
        AllocationRequest request = AllocationModel.request(values(fields, Map.of("supply", "1,800", "season", "1.25")), sources);
        assertEquals(new AllocationRequest(YearMonth.of(2027, 1), "Gold", 1_800, "x", new AllocationRule(new BigDecimal("1.25"), true, 3, new BigDecimal("2"), 5)), request);
        assertEquals("Month: 2027-13 is not a month such as 2026-11.",
            assertThrows(StoreException.class, () -> AllocationModel.request(values(fields, Map.of("period", "2027-13")), sources)).getMessage());
    }

    @Test
    void anEmptyCeilingIsNone() throws Exception {
        List<FormField> fields = AllocationModel.classTerms(LARGE);
        assertEquals("10.5", fields.getLast().text());
        assertNull(AllocationModel.classOf(LARGE, values(fields, Map.of("ceiling", ""))).ceiling());
    }
}
