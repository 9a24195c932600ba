package org.keqing.internal.pack.tobacco;

import org.eclipse.osgi.util.NLS;

/** Sentences for people. */
public final class Messages extends NLS {
    public static String ColumnAmount;
    public static String ColumnBefore;
    public static String ColumnCeiling;
    public static String ColumnChangedBy;
    public static String ColumnChangedOn;
    public static String ColumnClient;
    public static String ColumnClients;
    public static String ColumnCode;
    public static String ColumnManager;
    public static String ColumnMean;
    public static String ColumnRegion;
    public static String ColumnRound;
    public static String ColumnSegment;
    public static String ColumnTotal;
    public static String ColumnTranche;
    public static String LabelCases;
    public static String LabelTranches;
    public static String MsgCeilingRange;
    public static String MsgCeilingSet;
    public static String MsgNoSegmentsConfirmed;
    public static String MsgNoTranche;
    public static String MsgNoTranchesConfirmed;

    static {
        NLS.initializeMessages("org.keqing.internal.pack.tobacco.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
