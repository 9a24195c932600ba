package org.keqing.internal.ui.records;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String ActionAddRow;
    public static String ActionAllClients;
    public static String ActionAllClientsTip;
    public static String ActionClose;
    public static String ActionDelete;
    public static String ActionDeleteTip;
    public static String ActionEdit;
    public static String ActionEditTip;
    public static String ActionKeepMine;
    public static String ActionRefresh;
    public static String ActionRemoveRow;
    public static String ActionTakeTheirs;
    public static String ActionUndo;
    public static String ActionCancel;
    public static String ActionDiscard;
    public static String ActionGoOn;
    public static String JobRestore;
    public static String LabelAllClients;
    public static String LabelCount;
    public static String LabelCountMore;
    public static String MsgConflict;
    public static String MsgConflictDeleted;
    public static String MsgDiscard;
    public static String MsgLine;
    public static String MsgNoStore;
    public static String MsgOpening;
    public static String MsgProblems;
    public static String TitleConflict;
    public static String TitleDiscard;
    public static String TitleNoClient;
    public static String TitleNoStore;
    public static String TitleNotLoaded;

    static {
        NLS.initializeMessages("org.keqing.internal.ui.records.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
