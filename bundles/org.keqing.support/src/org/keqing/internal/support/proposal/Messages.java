package org.keqing.internal.support.proposal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String JobDecide;
    public static String MsgNoPolicies;
    public static String MsgNotConfirmed;
    public static String MsgReasonLong;
    public static String MsgReasonMissing;
    public static String MsgRoundGone;
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
