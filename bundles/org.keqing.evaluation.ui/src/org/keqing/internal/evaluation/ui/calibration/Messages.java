package org.keqing.internal.evaluation.ui.calibration;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String ButtonAnchors;
    public static String ButtonBlind;
    public static String ButtonCancel;
    public static String ButtonExport;
    public static String ButtonPrint;
    public static String ButtonReveal;
    public static String ButtonRevealNow;
    public static String ColumnAgreement;
    public static String ColumnAnchors;
    public static String ColumnClient;
    public static String ColumnClients;
    public static String ColumnCode;
    public static String ColumnCriterion;
    public static String ColumnDistance;
    public static String ColumnGrades;
    public static String ColumnLeniency;
    public static String ColumnPerson;
    public static String ColumnRange;
    public static String ColumnRole;
    public static String ColumnSpread;
    public static String ColumnVerdict;
    public static String JobArrange;
    public static String JobRead;
    public static String JobReveal;
    public static String LabelAnchors;
    public static String LabelDisputes;
    public static String LabelFirst;
    public static String LabelHidden;
    public static String LabelNow;
    public static String LabelOpen;
    public static String LabelRevealed;
    public static String LabelSpread;
    public static String MsgAnchors;
    public static String MsgHiddenFigures;
    public static String MsgNoSuchClient;
    public static String MsgReveal;
    public static String TabCalibration;
    public static String TipAnchors;
    public static String TipBlind;
    public static String TitleAnchors;
    public static String TitleReveal;
    public static String VerdictAlone;
    public static String VerdictLenient;
    public static String VerdictNarrow;
    public static String VerdictStrict;

    static {
        NLS.initializeMessages("org.keqing.internal.evaluation.ui.calibration.messages", Messages.class);
    }

    private Messages() {
    }
}
