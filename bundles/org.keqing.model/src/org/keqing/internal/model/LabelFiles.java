package org.keqing.internal.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.WeakHashMap;

/** The label files of one bundle for one language, most specific first. In a flat class path these are the files of all bundles. */
public final class LabelFiles {

    private static final ResourceBundle.Control CONTROL = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<ClassLoader, Map<Locale, SoftReference<LabelFiles>>> CACHE = Collections.synchronizedMap(new WeakHashMap<>());

    private final List<Properties> files;

    private LabelFiles(List<Properties> files) {
        this.files = files;
    }

    /** Returns the label files that a class loader sees. */
    public static LabelFiles of(ClassLoader loader, Locale locale) {
        Map<Locale, SoftReference<LabelFiles>> cached = CACHE.computeIfAbsent(loader, key -> Collections.synchronizedMap(new HashMap<>()));
        SoftReference<LabelFiles> known = cached.get(locale);
        LabelFiles labels = known == null ? null : known.get();
        if (labels == null) {
            labels = new LabelFiles(read(loader, locale));
            cached.put(locale, new SoftReference<>(labels));
        }
        return labels;
    }

    /** Finds the text of a key in the most specific file that has it. */
    public Optional<String> find(String key) {
        return files.stream().map(file -> file.getProperty(key)).filter(value -> value != null).findFirst();
    }

    private static List<Properties> read(ClassLoader loader, Locale locale) {
        List<Properties> files = new ArrayList<>();
        try {
            for (Locale candidate : CONTROL.getCandidateLocales("plugin", locale)) {
                for (URL file : Collections.list(loader.getResources(CONTROL.toBundleName("plugin", candidate) + ".properties"))) {
                    Properties properties = new Properties();
                    try (InputStream in = file.openStream()) {
                        properties.load(in);
                    }
                    files.add(properties);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
