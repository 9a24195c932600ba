package org.keqing.internal.pack.tobacco.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String ActionEditCeiling;
    public static String ActionShowRounds;
    public static String ColumnAmount;
    public static String ColumnBefore;
    public static String ColumnCeiling;
    public static String ColumnChangedAt;
    public static String ColumnChangedBy;
    public static String ColumnClient;
    public static String ColumnClients;
    public static String ColumnCode;
    public static String ColumnManager;
    public static String ColumnMean;
    public static String ColumnRegion;
    public static String ColumnSegment;
    public static String ColumnTotal;
    public static String ColumnTranche;
    public static String LabelCore;
    public static String LabelGeneral;
    public static String LabelProblem;
    public static String MsgCasesOf;
    public static String MsgCeilingRange;
    public static String MsgCeilingSum;
    public static String MsgListSum;
    public static String MsgNoSegments;
    public static String MsgNoSegmentsHint;
    public static String MsgNoTranchesConfirmed;
    public static String NameCeilings;

    static {
        NLS.initializeMessages("org.keqing.internal.pack.tobacco.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
