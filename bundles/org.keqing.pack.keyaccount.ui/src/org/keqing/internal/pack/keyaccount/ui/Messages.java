package org.keqing.internal.pack.keyaccount.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String ActionLimits;
    public static String ActionOpenClient;
    public static String ActionPrint;
    public static String ActionShowAll;
    public static String ActionShowRounds;
    public static String ColumnAmount;
    public static String ColumnClient;
    public static String ColumnCode;
    public static String ColumnContinuity;
    public static String ColumnCost;
    public static String ColumnGap;
    public static String ColumnInfluence;
    public static String ColumnJudgedLoyalty;
    public static String ColumnLargest;
    public static String ColumnLargestDay;
    public static String ColumnManager;
    public static String ColumnMarginRate;
    public static String ColumnMonths;
    public static String ColumnOrderDays;
    public static String ColumnOrders;
    public static String ColumnPerMonth;
    public static String ColumnQuantity;
    public static String ColumnQuarter;
    public static String ColumnReading;
    public static String ColumnRegion;
    public static String ColumnSilence;
    public static String ColumnTier;
    public static String ColumnTrend;
    public static String LabelAccountsAll;
    public static String LabelAccountsKey;
    public static String LabelAccountsMajor;
    public static String LabelAllClients;
    public static String LabelBetween;
    public static String LabelChainClient;
    public static String LabelChainCompany;
    public static String LabelChainDepartment;
    public static String LabelChainGroup;
    public static String LabelChange;
    public static String LabelFrequency;
    public static String LabelInfluence;
    public static String LabelLarge;
    public static String LabelLeader;
    public static String LabelManager;
    public static String LabelMargin;
    public static String LabelMonths;
    public static String LabelNobody;
    public static String LabelPeriod;
    public static String LabelQuarters;
    public static String LabelSilence;
    public static String LabelSteady;
    public static String LabelVolume;
    public static String MsgChain;
    public static String MsgChainWhole;
    public static String MsgChoose;
    public static String MsgGapContact;
    public static String MsgGapDepartment;
    public static String MsgGapLeader;
    public static String MsgGapMembers;
    public static String MsgGapOneDepartment;
    public static String MsgGapRole;
    public static String MsgGapSponsor;
    public static String MsgLimits;
    public static String MsgLimitWrong;
    public static String MsgNoRound;
    public static String MsgNoRoundHint;
    public static String MsgNoTrade;
    public static String MsgNoTradeHint;
    public static String MsgSummary;
    public static String NameFile;
    public static String NameJob;

    static {
        NLS.initializeMessages("org.keqing.internal.pack.keyaccount.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
