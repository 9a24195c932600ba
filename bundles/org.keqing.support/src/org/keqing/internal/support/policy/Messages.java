package org.keqing.internal.support.policy;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String ColumnClient;
    public static String ColumnCost;
    public static String ColumnDecision;
    public static String ColumnFrom;
    public static String ColumnFromTier;
    public static String ColumnKind;
    public static String ColumnName;
    public static String ColumnScheme;
    public static String ColumnText;
    public static String ColumnTier;
    public static String ColumnTiers;
    public static String ColumnToTier;
    public static String ColumnUsed;
    public static String ColumnVersion;
    public static String LabelAccepted;
    public static String LabelChanged;
    public static String LabelCompany;
    public static String LabelOpen;
    public static String LabelPack;
    public static String LabelRefused;
    public static String LabelYes;
    public static String MsgAttributeMissing;
    public static String MsgContributionTwice;
    public static String MsgDiscardUsed;
    public static String MsgFileMissing;
    public static String MsgGoalTwice;
    public static String MsgIdTwice;
    public static String MsgLanguageMissing;
    public static String MsgManagers;
    public static String MsgManagersAll;
    public static String MsgMeasureTwice;
    public static String MsgNoChange;
    public static String MsgNoCopy;
    public static String MsgNoFile;
    public static String MsgNoId;
    public static String MsgNoLevel;
    public static String MsgNoMetric;
    public static String MsgNoMoney;
    public static String MsgNoMove;
    public static String MsgNoNumber;
    public static String MsgNoPolicies;
    public static String MsgNoProposal;
    public static String MsgNoRound;
    public static String MsgNoSuchRow;
    public static String MsgNoVersion;
    public static String MsgNoXml;
    public static String MsgOutOfRange;
    public static String MsgProposals;
    public static String MsgSamePolicy;
    public static String MsgTierWithoutPolicy;
    public static String MsgTwice;
    public static String MsgUnexpected;
    public static String MsgUnknownAttribute;
    public static String MsgUnknownMeasure;
    public static String MsgUnknownTier;
    public static String MsgUnknownTierOf;
    public static String MsgValueNeeded;
    public static String MsgWholeRange;

    static {
        NLS.initializeMessages("org.keqing.internal.support.policy.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
