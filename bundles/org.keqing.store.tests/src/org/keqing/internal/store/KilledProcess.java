package org.keqing.internal.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.keqing.model.client.ClientPackage;
import org.keqing.store.HistoryAction;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreLocation;
import org.keqing.testsupport.TestStores;

/** The process that {@link KilledProcessTest} kills: writes without end in one transaction. */
final class KilledProcess {

    private KilledProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        Store store = TestStores.plain(List.of(TestSources.store())).open(StoreLocation.of(Path.of(arguments[0])), Progress.NONE);
        store.write("victim", tx -> {
            tx.sql().execute("UPDATE client SET region = 'West'");
            long clientId = (Long) tx.sql().fetchValue("SELECT id FROM client");
            if (arguments[1].equals("bulk")) {
                long[] count = {0};
                tx.bulk("trade", List.of("id", "client_id", "trade_date", "amount"), row -> {
                    row[0] = tx.newId();
                    row[1] = clientId;
                    row[2] = LocalDate.of(2026, 1, 1);
                    row[3] = BigDecimal.ONE;
                    if (++count[0] == 50_000) {
                        System.out.println("WRITING");
                    }
                    return true;
                });
            }
            for (long i = 0;; i++) {
                tx.sql().execute("INSERT INTO trade (id, client_id, trade_date) VALUES (" + i + ", " + clientId + ", DATE('2026-01-01'))");
                tx.history(HistoryAction.CREATED, ClientPackage.Literals.CLIENT, clientId, i, null, null, null);
                if (i == 3000) {
                    System.out.println("WRITING");
                }
            }
        });
    }
}
