package org.keqing.internal.evaluation.ui.publication;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String ActionAnnounce;
    public static String ActionClose;
    public static String ActionPublish;
    public static String ActionRaise;
    public static String ButtonAnnounce;
    public static String ButtonCancel;
    public static String ButtonClose;
    public static String ButtonExport;
    public static String ButtonFinal;
    public static String ButtonPrint;
    public static String ButtonRaise;
    public static String ColumnAnswer;
    public static String ColumnBy;
    public static String ColumnChanged;
    public static String ColumnClient;
    public static String ColumnCode;
    public static String ColumnDecidedBy;
    public static String ColumnDecidedOn;
    public static String ColumnDissents;
    public static String ColumnOutcome;
    public static String ColumnPreliminary;
    public static String ColumnRaisedOn;
    public static String ColumnReason;
    public static String ColumnRegion;
    public static String ColumnScore;
    public static String ColumnTier;
    public static String ColumnWanted;
    public static String JobRead;
    public static String JobWork;
    public static String LabelAnswer;
    public static String LabelBy;
    public static String LabelCases;
    public static String LabelChanged;
    public static String LabelDay;
    public static String LabelFinal;
    public static String LabelFrom;
    public static String LabelList;
    public static String LabelNoWanted;
    public static String LabelNotBegun;
    public static String LabelNothing;
    public static String LabelOutcome;
    public static String LabelReady;
    public static String LabelReadyUnconfirmed;
    public static String LabelReason;
    public static String LabelRunning;
    public static String LabelTo;
    public static String LabelWaiting;
    public static String LabelWanted;
    public static String MsgAnnounce;
    public static String MsgAnswerNeeded;
    public static String MsgClose;
    public static String MsgFinal;
    public static String MsgNoDate;
    public static String MsgOutside;
    public static String MsgRaise;
    public static String MsgReasonNeeded;
    public static String MsgReversed;
    public static String OutcomeOpen;
    public static String OutcomeRejected;
    public static String OutcomeUpheld;
    public static String OutcomeWithdrawn;
    public static String TabPublication;
    public static String TitleAnnounce;
    public static String TitleAnnounceRound;
    public static String TitleClose;
    public static String TitleCloseOf;
    public static String TitleFinal;
    public static String TitleRaise;
    public static String TitleRaiseOf;

    static {
        NLS.initializeMessages("org.keqing.internal.evaluation.ui.publication.messages", Messages.class);
    }

    private Messages() {
    }
}
