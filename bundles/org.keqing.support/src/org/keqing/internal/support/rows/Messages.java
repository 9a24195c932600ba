package org.keqing.internal.support.rows;

import org.eclipse.osgi.util.NLS;

/** Sentences about files of rows. */
final class Messages extends NLS {

    public static String MsgFirstOfMonth;
    public static String MsgNextOne;
    public static String MsgNoSuchClient;
    public static String MsgNoSuchContact;
    public static String MsgNoSuchDay;
    public static String MsgOneOf;
    public static String MsgRange;
    public static String MsgTooLong;
    public static String MsgTrueOrFalse;
    public static String MsgTwice;
    public static String MsgWhich;

    static {
        NLS.initializeMessages("org.keqing.internal.support.rows.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
