package org.keqing.internal.support.plan;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.keqing.support.result.Metric;

/** Names of metrics; a goal carries the name of the language in which it was written. */
public final class MetricWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private MetricWords() {
    }

    public static String of(Metric metric, Locale locale) {
        return ResourceBundle.getBundle("org.keqing.internal.support.plan.metrics", locale, MetricWords.class.getClassLoader(), //$NON-NLS-1$
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString("Metric" + metric); //$NON-NLS-1$
    }

    public static List<String> all(Metric metric) {
        return Stream.concat(Stream.of(metric.code()), LANGUAGES.stream().map(locale -> of(metric, locale))).toList();
    }
}
