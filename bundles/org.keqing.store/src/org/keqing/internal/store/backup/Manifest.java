package org.keqing.internal.store.backup;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a backup says about itself.
 *
 * @param program version of the program that made it
 * @param schemas version per history table
 * @param rows number of rows per table
 */
record Manifest(String program, Map<String, String> schemas, Map<String, Long> rows) {

    static final String ENTRY = "keqing-backup.properties";
    static final String DATA = "data/";
    static final String SUFFIX = ".csv";

    private static final String FORMAT = "1";
    private static final String SCHEMA = "schema.";
    private static final String ROWS = "rows.";

    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("format", FORMAT);
        properties.setProperty("program", program);
        schemas.forEach((table, version) -> properties.setProperty(SCHEMA + table, version));
        rows.forEach((table, count) -> properties.setProperty(ROWS + table, Long.toString(count)));
        return properties;
    }

    /** The manifest, {@code null} when these are no properties of a backup in this format. */
    static Manifest of(Properties properties) {
        if (!FORMAT.equals(properties.getProperty("format")) || properties.getProperty("program") == null) {
            return null;
        }
        Map<String, String> schemas = new TreeMap<>();
        Map<String, Long> rows = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(SCHEMA)) {
                schemas.put(key.substring(SCHEMA.length()), properties.getProperty(key));
            } else if (key.startsWith(ROWS)) {
                rows.put(key.substring(ROWS.length()), Long.valueOf(properties.getProperty(key)));
            }
        }
        return new Manifest(properties.getProperty("program"), schemas, rows);
    }
}
