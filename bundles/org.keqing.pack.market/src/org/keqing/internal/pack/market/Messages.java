package org.keqing.internal.pack.market;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String ColumnAfter;
    public static String ColumnAmount;
    public static String ColumnApplied;
    public static String ColumnCampaign;
    public static String ColumnCandidate;
    public static String ColumnCategory;
    public static String ColumnCode;
    public static String ColumnContact;
    public static String ColumnDecision;
    public static String ColumnDisposition;
    public static String ColumnLeaving;
    public static String ColumnMeaning;
    public static String ColumnMet;
    public static String ColumnNumber;
    public static String ColumnQuota;
    public static String ColumnRate;
    public static String ColumnReason;
    public static String ColumnReplaced;
    public static String ColumnRound;
    public static String ColumnScheme;
    public static String ColumnSpared;
    public static String ColumnStall;
    public static String ColumnStallOf;
    public static String ColumnStandard;
    public static String ColumnState;
    public static String ColumnTelephone;
    public static String ColumnTenant;
    public static String ColumnTenants;
    public static String ColumnTier;
    public static String ColumnWeakness;
    public static String LabelClosed;
    public static String LabelCultivate;
    public static String LabelDecided;
    public static String LabelHedge;
    public static String LabelKeep;
    public static String LabelLeaves;
    public static String LabelMayGo;
    public static String LabelProposed;
    public static String LabelSpared;
    public static String LabelWarned;
    public static String MsgCampaignExists;
    public static String MsgCampaignFigures;
    public static String MsgCampaignNeedsName;
    public static String MsgCampaignShort;
    public static String MsgCandidateAdded;
    public static String MsgCandidateJudged;
    public static String MsgCandidateNeedsName;
    public static String MsgCandidateTaken;
    public static String MsgCandidatesAlike;
    public static String MsgNoCampaign;
    public static String MsgNoCandidate;
    public static String MsgNoConfirmedRound;
    public static String MsgNoScheme;
    public static String MsgNoStandard;
    public static String MsgNoTier;
    public static String MsgNobodyMayGo;
    public static String MsgNotDecided;
    public static String MsgNotLeaving;
    public static String MsgNotProposed;
    public static String MsgNotTenant;
    public static String MsgPercent;
    public static String MsgRateRange;
    public static String MsgSpareNeedsReason;
    public static String MsgStandardAdded;
    public static String MsgStandardNeedsText;
    public static String MsgStandardsMissing;

    static {
        NLS.initializeMessages("org.keqing.internal.pack.market.messages", Messages.class);
    }

    private Messages() {
    }
}
