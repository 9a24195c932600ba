package org.keqing.internal.client.ui;

import org.eclipse.osgi.util.NLS;

/** Words of the client list, overview and editor. */
public final class Messages extends NLS {

    public static String ActionAdd;
    public static String ActionAddExtension;
    public static String ActionClearSearch;
    public static String ActionDeleteList;
    public static String ActionImport;
    public static String ActionOpenDatabase;
    public static String ActionRemove;
    public static String ActionRenameList;
    public static String ActionRetry;
    public static String ActionSampleData;
    public static String ActionSaveList;
    public static String ActionSaveListAs;
    public static String ButtonCancel;
    public static String ButtonDelete;
    public static String ButtonSave;
    public static String ColumnFeature;
    public static String ColumnMine;
    public static String ColumnNew;
    public static String ColumnOld;
    public static String ColumnTheirs;
    public static String ColumnTime;
    public static String ColumnWhat;
    public static String ColumnWho;
    public static String HintOfDues;
    public static String HintOnYearBefore;
    public static String HintUntil;
    public static String HistoryChanged;
    public static String HistoryCreated;
    public static String HistoryDeleted;
    public static String JobDeleteClient;
    public static String JobExportList;
    public static String JobLoadClient;
    public static String JobLoadHistory;
    public static String JobLoadOverview;
    public static String LabelAllClients;
    public static String LabelAllList;
    public static String LabelContacts;
    public static String LabelDue;
    public static String LabelFilteredClients;
    public static String LabelListChanged;
    public static String LabelListName;
    public static String LabelManager;
    public static String LabelNotEvaluated;
    public static String LabelOnTime;
    public static String LabelOpenDue;
    public static String LabelOrders;
    public static String LabelPotential;
    public static String LabelSince;
    public static String LabelTeam;
    public static String LabelTierHistory;
    public static String LabelYearAmount;
    public static String MessageSearch;
    public static String MsgChooseClient;
    public static String MsgChooseClientHint;
    public static String MsgConflict;
    public static String MsgConflictDeleted;
    public static String MsgConflictHint;
    public static String MsgDeleteClient;
    public static String MsgDeleteList;
    public static String MsgExported;
    public static String MsgGone;
    public static String MsgListNameLong;
    public static String MsgListNameTaken;
    public static String MsgListNeedsName;
    public static String MsgLoading;
    public static String MsgNoClients;
    public static String MsgNoClientsHint;
    public static String MsgNoDatabase;
    public static String MsgNoDatabaseHint;
    public static String MsgNoExtension;
    public static String MsgNoHistory;
    public static String MsgNoMatch;
    public static String MsgNoTierHistory;
    public static String MsgOpenFailed;
    public static String MsgOpening;
    public static String MsgProblem;
    public static String MsgProblems;
    public static String MsgProblemsBeforeSave;
    public static String NameCsvFiles;
    public static String PageFile;
    public static String PageOverview;
    public static String PageTimeline;
    public static String TitleConflict;
    public static String TitleDeleteClient;
    public static String TitleDeleteList;
    public static String TitleExportList;
    public static String TitleNewClient;
    public static String TitleRenameList;
    public static String TitleSaveClient;
    public static String TitleSaveList;
    public static String TooltipColumns;
    public static String TooltipExport;
    public static String TooltipFilter;
    public static String TooltipLists;
    public static String TooltipNew;
    public static String TooltipRefresh;

    static {
        NLS.initializeMessages("org.keqing.internal.client.ui.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
