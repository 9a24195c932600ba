package org.keqing.internal.support.allocation;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String ColumnCeiling;
    public static String ColumnClass;
    public static String ColumnClientCode;
    public static String ColumnClientName;
    public static String ColumnMedian;
    public static String ColumnPurchases;
    public static String ColumnRoom;
    public static String ColumnShare;
    public static String ColumnStock;
    public static String ColumnSuspicious;
    public static String ColumnUnits;
    public static String ExplainByRemainder;
    public static String ExplainFull;
    public static String ExplainNoCeiling;
    public static String ExplainNoWeight;
    public static String ExplainRemainderLeft;
    public static String ExplainRoom;
    public static String ExplainRoomStock;
    public static String ExplainShare;
    public static String ExplainStockUnknown;
    public static String ExplainSuspicious;
    public static String ExplainUnits;
    public static String LabelDraft;
    public static String LabelFrozen;
    public static String LabelPublished;
    public static String LabelTiers;
    public static String LabelYes;
    public static String MsgAllocated;
    public static String MsgBadColumn;
    public static String MsgBadNumber;
    public static String MsgMonth;
    public static String MsgNoClient;
    public static String MsgNoClients;
    public static String MsgNoClass;
    public static String MsgNoSource;
    public static String MsgNumberRange;
    public static String MsgProduct;
    public static String MsgPublishedAlready;
    public static String MsgPublishedMeanwhile;
    public static String MsgRunGone;
    public static String MsgRunState;
    public static String MsgStockFile;
    public static String MsgSupply;
    public static String MsgTermsFormat;
    public static String MsgUnknownProduct;
    public static String NameAnomalyFactor;
    public static String NameAnomalyLeast;
    public static String NameCeiling;
    public static String NameMonths;
    public static String NameSeason;
    public static String NameStock;
    public static String NameWeight;
    public static String TaskAllocating;

    static {
        NLS.initializeMessages("org.keqing.internal.support.allocation.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
