package org.keqing.internal.studio.ui;

import org.eclipse.osgi.util.NLS;

/** The words of the tiering studio. */
public final class Messages extends NLS {

    public static String ActionExportCells;
    public static String ActionExportMovers;
    public static String ActionExportScheme;
    public static String ActionExportTiers;
    public static String ActionImportScheme;
    public static String ActionOpenScheme;
    public static String ActionPrintCells;
    public static String ActionPrintTiers;
    public static String ActionRemoveScheme;
    public static String ActionWhatIf;
    public static String ButtonCancel;
    public static String ButtonExport;
    public static String ButtonReset;
    public static String ButtonSave;
    public static String ButtonSaveCases;
    public static String ButtonSaveVersion;
    public static String ColumnAmount;
    public static String ColumnChange;
    public static String ColumnClient;
    public static String ColumnClients;
    public static String ColumnCode;
    public static String ColumnId;
    public static String ColumnOrigin;
    public static String ColumnSavedBy;
    public static String ColumnScheme;
    public static String ColumnScore;
    public static String ColumnTier;
    public static String ColumnValueAfter;
    public static String ColumnValueBefore;
    public static String ColumnVersion;
    public static String JobExport;
    public static String JobReadNames;
    public static String JobReadRounds;
    public static String JobReadSchemes;
    public static String JobSaveVersion;
    public static String JobWhatIf;
    public static String LabelAfter;
    public static String LabelBefore;
    public static String LabelCell;
    public static String LabelChange;
    public static String LabelCompany;
    public static String LabelCompanyUsed;
    public static String LabelFirst;
    public static String LabelFirstDay;
    public static String LabelLastDay;
    public static String LabelLimitsOf;
    public static String LabelMillis;
    public static String LabelMove;
    public static String LabelMovers;
    public static String LabelNobodyMoves;
    public static String LabelNotAssessed;
    public static String LabelOn;
    public static String LabelOtherPeriod;
    public static String LabelPack;
    public static String LabelPeriodChoice;
    public static String LabelRoundChoice;
    public static String LabelScoreLimits;
    public static String LabelSharesOf;
    public static String LabelSum;
    public static String LabelWeights;
    public static String MsgCasesChange;
    public static String MsgChooseCell;
    public static String MsgNoDatabase;
    public static String MsgNoSchemes;
    public static String MsgNoSchemesHint;
    public static String MsgNotRead;
    public static String MsgNothingToTurn;
    public static String MsgPeriod;
    public static String MsgPeriodWrong;
    public static String MsgReading;
    public static String MsgRemoveScheme;
    public static String MsgSaveVersion;
    public static String MsgSavedVersion;
    public static String NameMovers;
    public static String NameSchemeFiles;
    public static String NameTiers;
    public static String TipReset;
    public static String TipSaveVersion;
    public static String TipScale;
    public static String TipWeight;
    public static String TitlePeriod;
    public static String TitleWhatIf;

    static {
        NLS.initializeMessages("org.keqing.internal.studio.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
