package org.keqing.internal.day;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String ColumnArea;
    public static String ColumnClientCode;
    public static String ColumnClientName;
    public static String ColumnDay;
    public static String ColumnDaysLate;
    public static String ColumnPerson;
    public static String ColumnWhat;
    public static String ColumnWhen;
    public static String MsgIncomplete;
    public static String MsgNegativeDays;
    public static String MsgNothing;
    public static String MsgNothingForUser;
    public static String PartLater;
    public static String PartOverdue;
    public static String PartToday;
    public static String PartWeek;

    static {
        NLS.initializeMessages("org.keqing.internal.day.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
