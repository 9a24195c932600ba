package org.keqing.internal.contract;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String MsgAmountNotTotal;
    public static String MsgClientGone;
    public static String MsgContractGone;
    public static String MsgCurrency;
    public static String MsgDueDays;
    public static String MsgDueGone;
    public static String MsgDueTerms;
    public static String MsgEndBeforeStart;
    public static String MsgNegative;
    public static String MsgNoDueAmount;
    public static String MsgNoFirstAmount;
    public static String MsgNotDeletable;
    public static String MsgNotSaved;
    public static String MsgNotSigned;
    public static String MsgOnceNeedsEnd;
    public static String MsgPaidTooMuch;
    public static String MsgRequired;
    public static String MsgSeasonMonths;
    public static String MsgSeasonRhythm;
    public static String MsgSignedOnMissing;
    public static String MsgStateNotNext;
    public static String MsgTermsFixed;
    public static String MsgTwoAmounts;
    public static String MsgTwoDecimals;
    public static String TaskGeneratingDues;

    static {
        NLS.initializeMessages("org.keqing.internal.contract.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
