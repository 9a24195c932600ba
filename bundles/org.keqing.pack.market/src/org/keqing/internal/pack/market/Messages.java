package org.keqing.internal.pack.market;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String MsgCampaignExists;
    public static String MsgCampaignNeedsName;
    public static String MsgCandidateNeedsName;
    public static String MsgCandidateTaken;
    public static String MsgNoCampaign;
    public static String MsgNoConfirmedRound;
    public static String MsgNotDecided;
    public static String MsgNotLeaving;
    public static String MsgNotProposed;
    public static String MsgRateRange;
    public static String MsgSpareNeedsReason;
    public static String MsgStandardNeedsText;
    public static String MsgStandardsMissing;

    static {
        NLS.initializeMessages("org.keqing.internal.pack.market.messages", Messages.class);
    }

    private Messages() {
    }
}
