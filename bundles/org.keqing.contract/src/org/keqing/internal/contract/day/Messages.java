package org.keqing.internal.contract.day;

import org.eclipse.osgi.util.NLS;

/** What is due about contracts, in words. */
final class Messages extends NLS {

    public static String Area;
    public static String MsgApprove;
    public static String MsgDuesMissing;
    public static String MsgEnterForce;
    public static String MsgExpired;
    public static String MsgExpiring;
    public static String MsgNoDues;
    public static String MsgOriginalOut;
    public static String MsgOverdue;
    public static String MsgPassFinance;
    public static String MsgPassLegal;
    public static String MsgSign;

    static {
        NLS.initializeMessages("org.keqing.internal.contract.day.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
