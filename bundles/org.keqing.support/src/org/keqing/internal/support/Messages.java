package org.keqing.internal.support;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String MsgClientGone;
    public static String MsgClientTwice;
    public static String MsgCommentLong;
    public static String MsgDayAhead;
    public static String MsgDayBeforeStart;
    public static String MsgDueBeforeStart;
    public static String MsgGroupFixed;
    public static String MsgNegative;
    public static String MsgNoClient;
    public static String MsgNotSaved;
    public static String MsgNotStarted;
    public static String MsgNotYourRole;
    public static String MsgOutcomeMissing;
    public static String MsgPerson;
    public static String MsgPlanClosed;
    public static String MsgPlanGone;
    public static String MsgPromisedStays;
    public static String MsgReasonMissing;
    public static String MsgRequired;
    public static String MsgStartedStays;
    public static String MsgStateBySteps;
    public static String MsgStepNotNow;
    public static String MsgTargetIsBaseline;
    public static String MsgTaskGone;
    public static String MsgTasksFixed;
    public static String RolePolicyManager;

    static {
        NLS.initializeMessages("org.keqing.internal.support.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
