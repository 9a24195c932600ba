package org.keqing.internal.pack.market.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String ActionAddCandidate;
    public static String ActionAddStandard;
    public static String ActionBegin;
    public static String ActionClose;
    public static String ActionDecide;
    public static String ActionDispositions;
    public static String ActionJudge;
    public static String ActionPrint;
    public static String ActionRemoveStandard;
    public static String ActionReplace;
    public static String ActionSpare;
    public static String ColumnAmount;
    public static String ColumnApplied;
    public static String ColumnCandidate;
    public static String ColumnCategory;
    public static String ColumnCode;
    public static String ColumnContact;
    public static String ColumnDecision;
    public static String ColumnMet;
    public static String ColumnReason;
    public static String ColumnStall;
    public static String ColumnStallOf;
    public static String ColumnStandard;
    public static String ColumnTelephone;
    public static String ColumnTenant;
    public static String ColumnTier;
    public static String ColumnWeakness;
    public static String LabelCandidate;
    public static String LabelClosed;
    public static String LabelCultivate;
    public static String LabelDecided;
    public static String LabelHedge;
    public static String LabelKeep;
    public static String LabelLeaves;
    public static String LabelMayGo;
    public static String LabelName;
    public static String LabelProposed;
    public static String LabelRate;
    public static String LabelReason;
    public static String LabelRound;
    public static String LabelSpared;
    public static String LabelWarned;
    public static String MsgBegin;
    public static String MsgCandidate;
    public static String MsgClose;
    public static String MsgDecide;
    public static String MsgDependence;
    public static String MsgDispositions;
    public static String MsgFigures;
    public static String MsgJudge;
    public static String MsgNameNeeded;
    public static String MsgNoCampaign;
    public static String MsgNoCampaignHint;
    public static String MsgNoCandidates;
    public static String MsgNoCandidatesHint;
    public static String MsgNoRound;
    public static String MsgNoRoundHint;
    public static String MsgNobodyMayGo;
    public static String MsgRateNeeded;
    public static String MsgReasonNeeded;
    public static String MsgReplace;
    public static String MsgShort;
    public static String MsgSpare;
    public static String MsgStandard;
    public static String MsgStandardNeeded;
    public static String NameCandidates;

    static {
        NLS.initializeMessages("org.keqing.internal.pack.market.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
