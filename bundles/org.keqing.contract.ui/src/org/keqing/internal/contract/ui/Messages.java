package org.keqing.internal.contract.ui;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String ActionAdd;
    public static String ActionCancel;
    public static String ActionGenerate;
    public static String ActionPay;
    public static String ColumnAmount;
    public static String ColumnClient;
    public static String ColumnDaysLate;
    public static String ColumnDaysLeft;
    public static String ColumnDueDate;
    public static String ColumnEntered;
    public static String ColumnFrom;
    public static String ColumnKind;
    public static String ColumnState;
    public static String ColumnStep;
    public static String ColumnTo;
    public static String ColumnWho;
    public static String JobDelete;
    public static String JobRead;
    public static String JobReadDues;
    public static String JobReadSteps;
    public static String LabelComment;
    public static String LabelDay;
    public static String LabelDeposit;
    public static String LabelDues;
    public static String LabelDuesPaid;
    public static String LabelEnd;
    public static String LabelExpired;
    public static String LabelExpires;
    public static String LabelMore;
    public static String LabelOpen;
    public static String LabelOverdue;
    public static String LabelPaid;
    public static String LabelPartlyPaid;
    public static String LabelPeriod;
    public static String LabelPlanned;
    public static String LabelReason;
    public static String LabelReference;
    public static String MsgChooseClient;
    public static String MsgDayAhead;
    public static String MsgDeleted;
    public static String MsgEmptyOfAll;
    public static String MsgEmptyOfClient;
    public static String MsgHead;
    public static String MsgHeadFixed;
    public static String MsgMoreThanOpen;
    public static String MsgNoDues;
    public static String MsgNoSteps;
    public static String MsgNoStore;
    public static String MsgNotPositive;
    public static String MsgPayment;
    public static String MsgRequired;
    public static String MsgStep;
    public static String MsgSteps;
    public static String MsgTerminate;
    public static String PageDues;
    public static String PageHistory;
    public static String PageTerms;
    public static String StepApprove;
    public static String StepArchive;
    public static String StepEnd;
    public static String StepEnterForce;
    public static String StepPassFinance;
    public static String StepPassLegal;
    public static String StepRenew;
    public static String StepSendBack;
    public static String StepSign;
    public static String StepSubmit;
    public static String StepTerminate;
    public static String TitleEdit;
    public static String TitleEmpty;
    public static String TitleNew;
    public static String TitlePayment;

    static {
        NLS.initializeMessages("org.keqing.internal.contract.ui.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
