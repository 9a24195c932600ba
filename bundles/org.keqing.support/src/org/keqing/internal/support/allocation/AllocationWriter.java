package org.keqing.internal.support.allocation;

import java.math.BigDecimal;
import java.util.List;

import org.keqing.internal.support.allocation.AllocationReader.Person;
import org.keqing.store.BulkLoad;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.allocation.Allocation;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.WholeShares;

/** Writes what an allocation came to into the rows of a draft. */
final class AllocationWriter {

    private static final List<String> LINE = List.of("run_id", "row_no", "client_count", "client_id", "client_code", "client_name", "region", "manager", "class_position", "purchases", "stock",
            "room", "exact_share", "by_remainder", "is_full", "units", "suspicious");

    private final Tx tx;
    private final long run;

    AllocationWriter(Tx tx, long run) {
        this.tx = tx;
        this.run = run;
    }

    void clear() {
        tx.sql().execute("DELETE FROM allocation_line WHERE run_id = ?", run);
        tx.sql().execute("DELETE FROM allocation_class WHERE run_id = ?", run);
    }

    void write(long supply, AllocationRule rule, Allocation allocation, List<Person> persons) throws StoreException {
        WholeShares shares = allocation.shares();
        int full = 0;
        int suspicious = 0;
        for (int i = 0; i < shares.size(); i++) {
            full += shares.full(i) ? 1 : 0;
            suspicious += allocation.suspicious(i) ? 1 : 0;
        }
        tx.sql().execute("UPDATE allocation_run SET supply = ?, season = ?, less_stock = ?, months = ?, anomaly_factor = ?, anomaly_least = ?, client_count = ?, shared = ?, rest = ?, full_count = ?,"
                + " suspicious_count = ? WHERE id = ?", supply, rule.season(), rule.lessStock(), rule.months(), rule.anomalyFactor(), rule.anomalyLeast(), persons.size(), shares.shared(),
                shares.rest(), full, suspicious, run);
        classes(allocation);
        BulkLoad lines = tx.bulk("allocation_line", LINE);
        for (int i = 0; i < persons.size(); i++) {
            Person each = persons.get(i);
            lines.add(run, i, persons.size(), each.id(), each.code(), each.name(), each.region(), each.manager(), each.of(), allocation.purchases(i), each.stock(), allocation.room(i),
                    allocation.share(i), shares.extra(i), shares.full(i), shares.units(i), allocation.suspicious(i));
        }
        lines.finish();
    }

    private void classes(Allocation allocation) {
        int count = allocation.classes().size();
        int[] clients = new int[count];
        long[] room = new long[count];
        long[] units = new long[count];
        for (int i = 0; i < allocation.input().size(); i++) {
            int of = allocation.input().classes()[i];
            clients[of]++;
            room[of] += allocation.room(i);
            units[of] += allocation.shares().units(i);
        }
        for (int k = 0; k < count; k++) {
            AllocationClass each = allocation.classes().get(k);
            BigDecimal median = allocation.median(k);
            tx.sql().execute("INSERT INTO allocation_class (run_id, position, class_id, scheme_id, name_en, name_zh, weight, ceiling, clients, room, shared, median)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", run, k, each.id(), each.scheme(), each.nameEn(), each.nameZh(), each.weight(), each.ceiling(), clients[k], room[k], units[k],
                    median);
        }
    }
}
