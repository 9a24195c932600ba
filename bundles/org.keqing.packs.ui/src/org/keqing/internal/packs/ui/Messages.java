package org.keqing.internal.packs.ui;

import org.eclipse.osgi.util.NLS;

/** Words and sentences for people. */
public final class Messages extends NLS {

    public static String ActionSiteAddress;
    public static String ActionSiteFolder;
    public static String ActionSiteZip;
    public static String ButtonAddSite;
    public static String ButtonCancel;
    public static String ButtonClose;
    public static String ButtonInstall;
    public static String ButtonLater;
    public static String ButtonRemove;
    public static String ButtonRestart;
    public static String ButtonUpdate;
    public static String ColumnClient;
    public static String ColumnCode;
    public static String ColumnFrom;
    public static String ColumnInstalled;
    public static String ColumnOffered;
    public static String ColumnPack;
    public static String ColumnScheme;
    public static String ColumnState;
    public static String ColumnTo;
    public static String JobRollout;
    public static String LabelNotAssessed;
    public static String LineEffect;
    public static String LineMove;
    public static String LineProblem;
    public static String LineUnused;
    public static String MsgChanged;
    public static String MsgEffect;
    public static String MsgNoSites;
    public static String MsgPacks;
    public static String MsgRestart;
    public static String MsgSite;
    public static String StateInstalled;
    public static String StateOffered;
    public static String StateUpdatable;
    public static String TitleEffect;
    public static String TitleEffectOf;
    public static String TitlePacks;
    public static String TitleSite;

    static {
        NLS.initializeMessages("org.keqing.internal.packs.ui.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
