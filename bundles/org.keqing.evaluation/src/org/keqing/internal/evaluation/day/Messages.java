package org.keqing.internal.evaluation.day;

import org.eclipse.osgi.util.NLS;

/** What is due about evaluation, in words. */
final class Messages extends NLS {

    public static String Area;
    public static String MsgObjection;
    public static String MsgScoring;
    public static String MsgSheets;

    static {
        NLS.initializeMessages("org.keqing.internal.evaluation.day.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
