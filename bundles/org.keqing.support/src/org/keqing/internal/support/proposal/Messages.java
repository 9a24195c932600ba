package org.keqing.internal.support.proposal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String JobDecide;
    public static String LabelNone;
    public static String MsgByDecision;
    public static String MsgDayPast;
    public static String MsgDecided;
    public static String MsgDecidedAlready;
    public static String MsgDecidedInName;
    public static String MsgDecisionWords;
    public static String MsgNoClient;
    public static String MsgNoDecisions;
    public static String MsgNoPolicies;
    public static String MsgNotAllOpen;
    public static String MsgNotConfirmed;
    public static String MsgNotProposed;
    public static String MsgNothingProposed;
    public static String MsgOnlyChanged;
    public static String MsgOtherPolicies;
    public static String MsgOwnerLong;
    public static String MsgProposedNow;
    public static String MsgReasonLong;
    public static String MsgReasonMissing;
    public static String MsgRoundGone;
    public static String MsgTwice;
    public static String TaskChange;
    public static String TaskEnd;
    public static String TaskStart;
    public static String TitleFirst;
    public static String TitleMoved;

    static {
        NLS.initializeMessages("org.keqing.internal.support.proposal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
