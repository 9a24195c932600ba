package org.keqing.internal.contract;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String MsgClientGone;
    public static String MsgContractGone;
    public static String MsgCurrency;
    public static String MsgEndBeforeStart;
    public static String MsgNegative;
    public static String MsgNotDeletable;
    public static String MsgNotSaved;
    public static String MsgRequired;
    public static String MsgSignedOnMissing;
    public static String MsgStateNotNext;
    public static String MsgTermsFixed;

    static {
        NLS.initializeMessages("org.keqing.internal.contract.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
