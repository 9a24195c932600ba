package org.keqing.internal.store;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    private static final String BUNDLE_NAME = "org.keqing.internal.store.messages";

    public static String FindingHistoryType;
    public static String FindingMigration;
    public static String FindingNoBundle;
    public static String FindingNoTable;
    public static String FindingOrphans;
    public static String FindingPending;
    public static String MsgBackupBroken;
    public static String MsgBackupNewer;
    public static String MsgBackupNone;
    public static String MsgBackupWrite;
    public static String MsgChild;
    public static String MsgCircle;
    public static String MsgClosed;
    public static String MsgConflict;
    public static String MsgDecimals;
    public static String MsgDigits;
    public static String MsgDuplicate;
    public static String MsgExtensionTwice;
    public static String MsgLoad;
    public static String MsgMigration;
    public static String MsgNewer;
    public static String MsgNoKind;
    public static String MsgPluginXml;
    public static String MsgReferenced;
    public static String MsgRequired;
    public static String MsgScripts;
    public static String MsgSpool;
    public static String MsgSql;
    public static String MsgTargetNotEmpty;
    public static String MsgTooLong;
    public static String MsgUnsaved;
    public static String MsgWork;
    public static String TaskBackup;
    public static String TaskCheck;
    public static String TaskMigrate;
    public static String TaskRestore;

    static {
        NLS.initializeMessages(BUNDLE_NAME, Messages.class);
    }

    private Messages() {
    }
}
