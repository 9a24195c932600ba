package org.keqing.internal.support.day;

import org.eclipse.osgi.util.NLS;

/** What is due about support plans and care, in words. */
final class Messages extends NLS {

    public static String Area;
    public static String AreaCare;
    public static String MsgAllocation;
    public static String MsgBirthday;
    public static String MsgClaimDecide;
    public static String MsgClaimPay;
    public static String MsgFestival;
    public static String MsgMeasure;
    public static String MsgNeed;
    public static String MsgPlan;
    public static String MsgProposals;
    public static String MsgTask;

    static {
        NLS.initializeMessages("org.keqing.internal.support.day.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
