package org.keqing.internal.store.migration;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.keqing.store.MigrationSource;

/**
 * The scripts of one source for one database product.
 *
 * @param source where they come from
 * @param scripts text by file name
 * @param versions file name by version, ascending
 */
record Schema(MigrationSource source, Map<String, String> scripts, TreeMap<Version, String> versions) {

    /** A migration's version: 1, or 1.2 for what one product needs in its own way after 1. */
    record Version(List<Integer> parts) implements Comparable<Version> {

        static Version of(String text) {
            return new Version(List.of(text.split("[._]")).stream().map(Integer::valueOf).toList());
        }

        /** The part that means the same on every product. */
        String common() {
            return parts.getFirst().toString();
        }

        @Override
        public int compareTo(Version other) {
            int n = Math.max(parts.size(), other.parts.size());
            for (int i = 0; i < n; i++) {
                int c = Integer.compare(i < parts.size() ? parts.get(i) : 0, i < other.parts.size() ? other.parts.get(i) : 0);
                if (c != 0) {
                    return c;
                }
            }
            return 0;
        }

        @Override
        public String toString() {
            return String.join(".", parts.stream().map(String::valueOf).toList());
        }
    }

    /** @throws IOException naming a script with a name that says no version */
    static Schema read(MigrationSource source, String dialect) throws IOException {
        Map<String, String> scripts = source.scripts(dialect);
        TreeMap<Version, String> versions = new TreeMap<>();
        for (String name : scripts.keySet()) {
            if (!name.matches("V\\d+([._]\\d+)*__.+\\.sql")) {
                throw new IOException(source.id() + ": " + name + " is not named V<number>__<what it does>.sql");
            }
            String other = versions.put(Version.of(name.substring(1, name.indexOf("__"))), name);
            if (other != null) {
                throw new IOException(source.id() + ": " + other + " and " + name + " have the same version");
            }
        }
        return new Schema(source, scripts, versions);
    }

    /** The history table: {@code flyway_} and the bundle's name without {@code org.keqing.}. */
    String table() {
        return table(source.id());
    }

    static String table(String id) {
        return "flyway_" + (id.startsWith("org.keqing.") ? id.substring("org.keqing.".length()) : id).replaceAll("[^A-Za-z0-9]", "_");
    }

    Version newest() {
        return versions.isEmpty() ? Version.of("0") : versions.lastKey();
    }

    boolean hasPending(Collection<Version> applied) {
        return !applied.containsAll(versions.keySet());
    }
}
