package org.keqing.internal.support.care;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String MsgCost;
    public static String MsgDays;
    public static String MsgEntry;
    public static String MsgFestival;

    static {
        NLS.initializeMessages("org.keqing.internal.support.care.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
