package org.keqing.internal.contract.exchange;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String KindCategories;
    public static String KindContracts;
    public static String KindDues;
    public static String KindLoans;
    public static String KindPayments;
    public static String KindSteps;
    public static String KindTemplates;
    public static String MsgBackBeforeLent;
    public static String MsgCategoryTwice;
    public static String MsgConfidential;
    public static String MsgDayAhead;
    public static String MsgDaysBySteps;
    public static String MsgDigits;
    public static String MsgFreePeriod;
    public static String MsgIdNeeded;
    public static String MsgKeeperStays;
    public static String MsgLeadDays;
    public static String MsgLong;
    public static String MsgMayNotEditTemplates;
    public static String MsgMayNotSet;
    public static String MsgMayNotTakeOver;
    public static String MsgMoreThanOpen;
    public static String MsgNoContract;
    public static String MsgNoVersion;
    public static String MsgNotBack;
    public static String MsgNotKept;
    public static String MsgNotPositive;
    public static String MsgNothingOpen;
    public static String MsgOneOf;
    public static String MsgReferenceTwo;
    public static String MsgReferenceUnknown;
    public static String MsgStateBySteps;
    public static String MsgStep;
    public static String MsgTermsFixed;
    public static String MsgTwice;
    public static String MsgUnknownClient;
    public static String MsgUnknownContract;
    public static String MsgVersionOfBundle;
    public static String MsgVersionUsed;

    static {
        NLS.initializeMessages("org.keqing.internal.contract.exchange.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
