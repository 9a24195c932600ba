package org.keqing.internal.support.care;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String ColumnClientCode;
    public static String ColumnClientName;
    public static String ColumnCost;
    public static String ColumnDate;
    public static String ColumnDone;
    public static String ColumnDoneBy;
    public static String ColumnDoneOn;
    public static String ColumnEvery;
    public static String ColumnKind;
    public static String ColumnLunar;
    public static String ColumnManager;
    public static String ColumnNote;
    public static String ColumnOccasion;
    public static String ColumnSince;
    public static String ColumnWhat;
    public static String ColumnYears;
    public static String LabelBirthday;
    public static String LabelFestival;
    public static String LabelNeed;
    public static String LabelYes;
    public static String MsgAhead;
    public static String MsgCost;
    public static String MsgDays;
    public static String MsgEntry;
    public static String MsgFestival;
    public static String MsgLogged;
    public static String MsgNeed;
    public static String MsgNeedGone;
    public static String MsgNeedNoted;
    public static String NeedElderly;
    public static String NeedHardship;
    public static String NeedWeak;

    static {
        NLS.initializeMessages("org.keqing.internal.support.care.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
