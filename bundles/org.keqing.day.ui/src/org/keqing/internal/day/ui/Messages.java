package org.keqing.internal.day.ui;

import org.eclipse.osgi.util.NLS;

/** Words of the day. */
final class Messages extends NLS {

    public static String AccessibleTree;
    public static String ActionAll;
    public static String ActionExport;
    public static String ActionMine;
    public static String ActionShowAll;
    public static String ColumnArea;
    public static String ColumnClient;
    public static String ColumnCode;
    public static String ColumnDaysLate;
    public static String ColumnDue;
    public static String ColumnPerson;
    public static String ColumnWhat;
    public static String FileName;
    public static String GroupLater;
    public static String GroupOverdue;
    public static String GroupToday;
    public static String GroupWeek;
    public static String LabelGroup;
    public static String LabelLate;
    public static String LabelLateOne;
    public static String LabelNoDay;
    public static String MsgIncomplete;
    public static String MsgNothing;
    public static String MsgNothingHint;
    public static String MsgNothingMine;
    public static String MsgNothingMineHint;
    public static String TipAll;
    public static String TipMine;

    static {
        NLS.initializeMessages("org.keqing.internal.day.ui.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
