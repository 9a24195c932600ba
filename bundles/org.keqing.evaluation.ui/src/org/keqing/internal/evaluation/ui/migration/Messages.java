package org.keqing.internal.evaluation.ui.migration;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String ButtonExport;
    public static String ButtonPrint;
    public static String ColumnBefore;
    public static String ColumnChange;
    public static String ColumnClient;
    public static String ColumnCode;
    public static String ColumnNow;
    public static String ColumnReason;
    public static String ColumnScore;
    public static String ColumnScoreBefore;
    public static String JobNames;
    public static String JobRead;
    public static String LabelAll;
    public static String LabelCell;
    public static String LabelCompare;
    public static String LabelEntered;
    public static String LabelEnteredLeft;
    public static String LabelFromTo;
    public static String LabelLeft;
    public static String LabelMoves;
    public static String LabelMovesUnordered;
    public static String LabelNotAssessed;
    public static String LabelNow;
    public static String MsgChoose;
    public static String MsgConfirmAnother;
    public static String MsgMany;
    public static String MsgNoOther;
    public static String TabMigration;

    static {
        NLS.initializeMessages("org.keqing.internal.evaluation.ui.migration.messages", Messages.class);
    }

    private Messages() {
    }
}
