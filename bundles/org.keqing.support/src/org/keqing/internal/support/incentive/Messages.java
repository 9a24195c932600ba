package org.keqing.internal.support.incentive;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String ColumnAmount;
    public static String ColumnClaimed;
    public static String ColumnClaimedBy;
    public static String ColumnClientCode;
    public static String ColumnClientName;
    public static String ColumnDecidedBy;
    public static String ColumnEarned;
    public static String ColumnId;
    public static String ColumnMetric;
    public static String ColumnMissing;
    public static String ColumnOnTimeRate;
    public static String ColumnPaid;
    public static String ColumnPaidOn;
    public static String ColumnPaidOnTime;
    public static String ColumnReached;
    public static String ColumnState;
    public static String ColumnTitle;
    public static String ColumnTo;
    public static String ColumnWritten;
    public static String LabelAmount;
    public static String LabelApproved;
    public static String LabelClaimed;
    public static String LabelMargin;
    public static String LabelPaid;
    public static String LabelQuantity;
    public static String LabelRefused;
    public static String MsgAccrued;
    public static String MsgApproved;
    public static String MsgClaimBySteps;
    public static String MsgClaimGone;
    public static String MsgClaimInName;
    public static String MsgClaimState;
    public static String MsgClaimed;
    public static String MsgClaimedAlready;
    public static String MsgContractNotOwn;
    public static String MsgContractSays;
    public static String MsgContractUnsigned;
    public static String MsgDayAhead;
    public static String MsgDefined;
    public static String MsgIncentiveGone;
    public static String MsgNoClient;
    public static String MsgNoFurtherStep;
    public static String MsgNoMetric;
    public static String MsgNoPromise;
    public static String MsgNoStep;
    public static String MsgNoTarget;
    public static String MsgNotBound;
    public static String MsgNotEarned;
    public static String MsgNotOnTime;
    public static String MsgNothingGiven;
    public static String MsgNumberRange;
    public static String MsgOptionMissing;
    public static String MsgOtherMetric;
    public static String MsgOwnClaim;
    public static String MsgPaid;
    public static String MsgPaidBeforeDecided;
    public static String MsgPaidToOneself;
    public static String MsgPeriod;
    public static String MsgPeriodBefore;
    public static String MsgPeriodOutside;
    public static String MsgPlanDropped;
    public static String MsgPlanNotOwn;
    public static String MsgPromiseFixed;
    public static String MsgPromiseTwice;
    public static String MsgReasonMissing;
    public static String MsgRefused;
    public static String MsgSaidCap;
    public static String MsgSaidFrom;
    public static String MsgSaidOnTime;
    public static String MsgSaidRate;
    public static String MsgSaidReward;
    public static String MsgSaidTerm;
    public static String MsgSameReach;
    public static String MsgStepFormat;
    public static String MsgTargetNotMet;
    public static String MsgTextLong;
    public static String MsgTitle;
    public static String NameCap;
    public static String NameClaim;
    public static String NameGiven;
    public static String NameOnTimeRate;
    public static String NameReach;
    public static String NameReward;
    public static String SeparatorSaid;

    static {
        NLS.initializeMessages("org.keqing.internal.support.incentive.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
