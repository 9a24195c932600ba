package org.keqing.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keqing.model.client.ClientPackage.Literals;
import org.keqing.store.DailyWork;
import org.keqing.store.DefaultStoreService;
import org.keqing.store.EntityRegistry;
import org.keqing.store.Progress;
import org.keqing.store.Query;
import org.keqing.store.Store;
import org.keqing.store.derby.DerbyKind;

class DailyWorksTest {

    private final List<LocalDate> days = new ArrayList<>();

    private Store open(List<DailyWork> works) throws Exception {
        var sources = List.of(TestSources.store());
        return new DefaultStoreService(List.of(new DerbyKind()), sources, EntityRegistry.ofSources(sources), List.of(), works)
                .open(Locations.derbyInMemory(), Progress.NONE);
    }

    @Test
    void theFirstReadingFindsItDoneAndAFailureStopsNobody() throws Exception {
        DailyWork failing = (tx, today) -> {
            throw new IllegalStateException("broken");
        };
        DailyWork adding = (tx, today) -> {
            days.add(today);
            tx.sql().execute("INSERT INTO client (id, code, name) VALUES (7, 'C7', 'Seven')");
            tx.changed(Literals.CLIENT, 7);
        };
        LocalDate before = LocalDate.now();
        try (Store store = open(List.of(failing, adding))) {
            assertEquals(1, store.count(Query.of(Literals.CLIENT)));
            assertEquals(1, store.count(Query.of(Literals.CLIENT)));
            assertEquals(1, days.stream().filter(day -> day.equals(before)).count());
        }
    }

    @Test
    void itIsDoneOnceADay() throws Exception {
        try (Store store = open(List.of())) {
            DailyWorks works = new DailyWorks(List.of((tx, today) -> days.add(today)));
            LocalDate day = LocalDate.of(2026, 11, 22);
            for (LocalDate each : List.of(day, day, day.plusDays(1), day.plusDays(1))) {
                works.run(store, each);
            }
            assertEquals(List.of(day, day.plusDays(1)), days);
        }
    }
}
