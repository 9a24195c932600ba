package org.keqing.internal.support.policy;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String MsgAttributeMissing;
    public static String MsgContributionTwice;
    public static String MsgDiscardUsed;
    public static String MsgFileMissing;
    public static String MsgIdTwice;
    public static String MsgLanguageMissing;
    public static String MsgMeasureTwice;
    public static String MsgNoCopy;
    public static String MsgNoFile;
    public static String MsgNoId;
    public static String MsgNoLevel;
    public static String MsgNoMoney;
    public static String MsgNoNumber;
    public static String MsgNoPolicies;
    public static String MsgNoVersion;
    public static String MsgNoXml;
    public static String MsgOutOfRange;
    public static String MsgTierWithoutPolicy;
    public static String MsgTwice;
    public static String MsgUnexpected;
    public static String MsgUnknownAttribute;
    public static String MsgUnknownMeasure;
    public static String MsgUnknownTier;

    static {
        NLS.initializeMessages("org.keqing.internal.support.policy.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
