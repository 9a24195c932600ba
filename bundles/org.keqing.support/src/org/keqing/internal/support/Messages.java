package org.keqing.internal.support;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String MsgClientGone;
    public static String MsgDueBeforeStart;
    public static String MsgNegative;
    public static String MsgNotSaved;
    public static String MsgOutcomeMissing;
    public static String MsgPlanGone;
    public static String MsgRequired;
    public static String MsgStateNotNext;
    public static String MsgTargetIsBaseline;

    static {
        NLS.initializeMessages("org.keqing.internal.support.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
