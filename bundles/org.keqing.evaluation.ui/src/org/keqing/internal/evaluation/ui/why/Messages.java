package org.keqing.internal.evaluation.ui.why;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String ButtonPrint;
    public static String LabelBeforeNow;
    public static String LabelChangedSince;
    public static String LabelNotAssessed;
    public static String LabelNothingChanged;
    public static String TipPrint;

    static {
        NLS.initializeMessages("org.keqing.internal.evaluation.ui.why.messages", Messages.class);
    }

    private Messages() {
    }
}
