package org.keqing.internal.contract;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String ColumnAmount;
    public static String ColumnClientCode;
    public static String ColumnClientName;
    public static String ColumnContract;
    public static String ColumnDaysLate;
    public static String ColumnDaysLeft;
    public static String ColumnDueDate;
    public static String ColumnKind;
    public static String ColumnManager;
    public static String ColumnMissingFrom;
    public static String ColumnOpen;
    public static String ColumnPaid;
    public static String ColumnRegion;
    public static String ColumnUnderWay;
    public static String LabelDeposit;
    public static String LabelPeriod;
    public static String LabelYes;
    public static String MsgAmendOutside;
    public static String MsgAmendedBy;
    public static String MsgAmendedNotInForce;
    public static String MsgAmendmentNotInForce;
    public static String MsgDayEarly;
    public static String MsgEndedOnMissing;
    public static String MsgKeeperStays;
    public static String MsgPaidAhead;
    public static String MsgAmountNotTotal;
    public static String MsgBackBeforeLent;
    public static String MsgBorrower;
    public static String MsgClientGone;
    public static String MsgCommentLong;
    public static String MsgConfidential;
    public static String MsgContractGone;
    public static String MsgCoverage;
    public static String MsgCurrency;
    public static String MsgDayAhead;
    public static String MsgDueDays;
    public static String MsgDueGone;
    public static String MsgDueTerms;
    public static String MsgEndBeforeStart;
    public static String MsgFollowUnsigned;
    public static String MsgGenerated;
    public static String MsgHasScans;
    public static String MsgIsBack;
    public static String MsgIsOut;
    public static String MsgLeadCount;
    public static String MsgLeadDays;
    public static String MsgLoanGone;
    public static String MsgNegative;
    public static String MsgNegativeDays;
    public static String MsgNoClient;
    public static String MsgNoContract;
    public static String MsgNoDueAmount;
    public static String MsgNoFirstAmount;
    public static String MsgNoLanguage;
    public static String MsgNoOpenDue;
    public static String MsgNoOriginal;
    public static String MsgNoRenewal;
    public static String MsgNoRhythm;
    public static String MsgNoTemplate;
    public static String MsgNoTemplateVersion;
    public static String MsgNoText;
    public static String MsgNoVariable;
    public static String MsgNotBegun;
    public static String MsgNotDeletable;
    public static String MsgNotOver;
    public static String MsgNotPassed;
    public static String MsgNotSaved;
    public static String MsgNotSigned;
    public static String MsgNotYourLog;
    public static String MsgNotYourRole;
    public static String MsgOnceNeedsEnd;
    public static String MsgPaid;
    public static String MsgPaidTooMuch;
    public static String MsgPassedAlready;
    public static String MsgPaymentAmount;
    public static String MsgReasonMissing;
    public static String MsgRenewOpenEnded;
    public static String MsgRenewalRate;
    public static String MsgRequired;
    public static String MsgRuleBrace;
    public static String MsgRuleLong;
    public static String MsgRuleOneSequence;
    public static String MsgRulePart;
    public static String MsgScanArchived;
    public static String MsgScanChanged;
    public static String MsgScanEmpty;
    public static String MsgScanGone;
    public static String MsgScanKept;
    public static String MsgScanKind;
    public static String MsgScanLarge;
    public static String MsgScanMoved;
    public static String MsgScanName;
    public static String MsgScanOfDraft;
    public static String MsgScanRead;
    public static String MsgScanThere;
    public static String MsgScanWrite;
    public static String MsgSeasonMonths;
    public static String MsgSeasonRhythm;
    public static String MsgSettingLength;
    public static String MsgSignedOnMissing;
    public static String MsgStateBySteps;
    public static String MsgStepNotNow;
    public static String MsgStepOfWhich;
    public static String MsgStepsDone;
    public static String MsgTermsFixed;
    public static String MsgTwoAmounts;
    public static String MsgTwoDecimals;
    public static String MsgUnknownState;
    public static String MsgUnknownStep;
    public static String RoleApprover;
    public static String RoleAuthor;
    public static String RoleFinance;
    public static String RoleKeeper;
    public static String RoleLegal;
    public static String RoleSigner;
    public static String TaskAddingScan;
    public static String TaskGeneratingDues;

    static {
        NLS.initializeMessages("org.keqing.internal.contract.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
