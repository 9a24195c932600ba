package org.keqing.internal.contract.ui;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String ActionAdd;
    public static String ColumnClient;
    public static String ColumnDaysLeft;
    public static String JobDelete;
    public static String JobRead;
    public static String LabelExpired;
    public static String LabelExpires;
    public static String MsgChooseClient;
    public static String MsgDeleted;
    public static String MsgEmptyOfAll;
    public static String MsgEmptyOfClient;
    public static String MsgHead;
    public static String MsgHeadFixed;
    public static String TitleEdit;
    public static String TitleEmpty;
    public static String TitleNew;

    static {
        NLS.initializeMessages("org.keqing.internal.contract.ui.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
