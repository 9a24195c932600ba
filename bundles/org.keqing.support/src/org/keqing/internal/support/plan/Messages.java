package org.keqing.internal.support.plan;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String ColumnAfter;
    public static String ColumnBefore;
    public static String ColumnBudget;
    public static String ColumnChange;
    public static String ColumnClient;
    public static String ColumnClients;
    public static String ColumnComparables;
    public static String ColumnCost;
    public static String ColumnDue;
    public static String ColumnLower;
    public static String ColumnMedian;
    public static String ColumnName;
    public static String ColumnOwner;
    public static String ColumnPlan;
    public static String ColumnProgress;
    public static String ColumnSize;
    public static String ColumnState;
    public static String ColumnTask;
    public static String ColumnTier;
    public static String ColumnTitle;
    public static String ColumnUpper;
    public static String MsgExtra;
    public static String MsgNoPlanRow;
    public static String MsgNoState;
    public static String MsgNoStep;
    public static String MsgNoSuchClient;
    public static String MsgNoSuchRow;
    public static String MsgNotFromState;
    public static String MsgPlanTwice;
    public static String MsgStateByStep;
    public static String MsgStepDay;
    public static String MsgStepDone;
    public static String MsgStepsLeadTo;
    public static String MsgTooFew;
    public static String MsgTooLarge;
    public static String MsgTooLong;
    public static String MsgTrueOrFalse;
    public static String MsgValueNeeded;

    static {
        NLS.initializeMessages("org.keqing.internal.support.plan.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
