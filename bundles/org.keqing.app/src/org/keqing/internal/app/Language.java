package org.keqing.internal.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The language chosen for the user interface, kept where the program looks for it at its very start: {@code osgi.nl} in the configuration's {@code config.ini}. */
final class Language {

    private static final String KEY = "osgi.nl"; //$NON-NLS-1$

    private final Path file;

    /**
     * The language of an installation.
     *
     * @param configuration the configuration folder
     */
    Language(Path configuration) {
        this.file = configuration.resolve("config.ini"); //$NON-NLS-1$
    }

    Path file() {
        return file;
    }

    boolean isWritable() {
        return Files.exists(file) ? Files.isWritable(file) : Files.isWritable(file.getParent());
    }

    /** The chosen language such as {@code zh_CN}, empty for that of the system. */
    String get() throws IOException {
        return read().getProperty(KEY, ""); //$NON-NLS-1$
    }

    /** Chooses a language; empty for that of the system. */
    void set(String language) throws IOException {
        Properties properties = read();
        if (language.equals(properties.getProperty(KEY, ""))) { //$NON-NLS-1$
            return;
        }
        if (language.isEmpty()) {
            properties.remove(KEY);
        } else {
            properties.setProperty(KEY, language);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
    }

    private Properties read() throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            }
        }
        return properties;
    }
}
