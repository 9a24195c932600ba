package org.keqing.internal.store.derby;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Settings of the engine (one per program) and of a database. */
public final class Engine {

    /** The engine's messages, in the folder of the database that is opened first. */
    public static final String LOG = "derby.log";

    /** 20,000 pages of 4 KB: a million clients' index pages and the working set of a list. */
    private static final String PAGE_CACHE = "20000";

    private static final Map<String, String> DATABASE = Map.of("derby.locks.deadlockTimeout", "10", "derby.locks.waitTimeout", "180",
            "derby.storage.pageSize", "4096");

    private Engine() {
    }

    /** Before the engine starts; what the user set stays. */
    public static void configure(Path folder) throws IOException {
        String log = folder == null ? temporaryLog() : folder.resolve(LOG).toString();
        System.getProperties().putIfAbsent("derby.stream.error.file", log);
        System.getProperties().putIfAbsent("derby.storage.pageCacheSize", PAGE_CACHE);
    }

    private static String temporaryLog() throws IOException {
        if (System.getProperty("derby.stream.error.file") != null) {
            return "";
        }
        File file = File.createTempFile("keqing-derby-", ".log");
        file.deleteOnExit();
        return file.getPath();
    }

    /** Settings kept in the database. */
    public static void configure(Connection connection) throws SQLException {
        for (Map.Entry<String, String> each : DATABASE.entrySet()) {
            try (CallableStatement get = connection.prepareCall("VALUES SYSCS_UTIL.SYSCS_GET_DATABASE_PROPERTY(?)")) {
                get.setString(1, each.getKey());
                try (var rows = get.executeQuery()) {
                    rows.next();
                    if (each.getValue().equals(rows.getString(1))) {
                        continue;
                    }
                }
            }
            try (CallableStatement set = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY(?, ?)")) {
                set.setString(1, each.getKey());
                set.setString(2, each.getValue());
                set.execute();
            }
        }
    }
}
