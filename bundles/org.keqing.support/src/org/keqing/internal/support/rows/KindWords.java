package org.keqing.internal.support.rows;

import java.util.Locale;
import java.util.ResourceBundle;

/** What kinds of rows are called. */
public final class KindWords {

    private KindWords() {
    }

    public static String of(String id, Locale locale) {
        return ResourceBundle.getBundle("org.keqing.internal.support.rows.kinds", locale, KindWords.class.getClassLoader(), //$NON-NLS-1$
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(id);
    }
}
