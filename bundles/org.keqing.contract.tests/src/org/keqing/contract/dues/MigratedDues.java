package org.keqing.contract.dues;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** What the migration says of contracts that have dues, said again of those that are there now. */
final class MigratedDues {

    private MigratedDues() {
    }

    /** @param database folder of its migrations */
    static void again(Store store, String database) throws IOException, StoreException {
        String script;
        try (InputStream file = MigratedDues.class.getResourceAsStream("/db/migration/" + database + "/V10__missing_dues.sql")) {
            script = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
        }
        store.write("test", tx -> {
            tx.sql().execute("UPDATE contract SET next_due = NULL");
            for (String update : Arrays.stream(script.split(";")).map(String::strip).filter(statement -> statement.startsWith("UPDATE")).toList()) {
                try (var statement = tx.connection().createStatement()) {
                    statement.executeUpdate(update);
                }
            }
            return null;
        });
    }
}
