package org.keqing.internal.ui;

import org.eclipse.osgi.util.NLS;

/** Words of the shared user interface. */
public final class Messages extends NLS {

    public static String ActionChooseColumns;
    public static String ActionExportList;
    public static String ActionFilterRow;
    public static String ActionFitColumns;
    public static String ActionHideColumn;
    public static String ActionRefresh;
    public static String ActionSortAscending;
    public static String ActionSortDescending;
    public static String ActionSortNone;
    public static String JobCloseDatabase;
    public static String JobLoadRows;
    public static String JobOpenDatabase;
    public static String JobRead;
    public static String JobSaveTable;
    public static String LabelKeyClient;
    public static String LabelPage;
    public static String LabelYes;
    public static String MsgDate;
    public static String MsgDecimal;
    public static String MsgInteger;
    public static String MsgNoStore;
    public static String MsgNotRead;
    public static String MsgOneOf;
    public static String MsgOpenFailed;
    public static String MsgOpening;
    public static String MsgReading;
    public static String MsgPlaces;
    public static String MsgRequired;
    public static String MsgTooLarge;
    public static String MsgTooLong;
    public static String NameCsvFiles;
    public static String NameWorkbooks;
    public static String TierDanger;
    public static String TierImportant;
    public static String TierMain;
    public static String TierOrdinary;
    public static String TierSmall;
    public static String TitleChooseColumns;
    public static String TitleSaveTable;

    static {
        NLS.initializeMessages("org.keqing.internal.ui.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
