package org.keqing.internal.app;

import org.eclipse.osgi.util.NLS;

/** Words of the desktop itself. */
public final class Messages extends NLS {

    public static String ButtonBrowse;
    public static String ButtonOpen;
    public static String LabelChinese;
    public static String LabelConnected;
    public static String LabelDark;
    public static String LabelDatabase;
    public static String LabelDatabaseField;
    public static String LabelEnglish;
    public static String LabelFont;
    public static String LabelLanguage;
    public static String LabelLight;
    public static String LabelNoDatabase;
    public static String LabelOpenFailed;
    public static String LabelOpening;
    public static String LabelPassword;
    public static String LabelQuickAccess;
    public static String LabelSystem;
    public static String LabelTheme;
    public static String MsgDatabaseHint;
    public static String MsgInUse;
    public static String MsgLanguageHint;
    public static String MsgLanguageReadOnly;
    public static String MsgNoFolder;
    public static String TitleOpenDatabase;
    public static String WindowTitle;
    public static String WindowTitleDatabase;

    static {
        NLS.initializeMessages("org.keqing.internal.app.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
