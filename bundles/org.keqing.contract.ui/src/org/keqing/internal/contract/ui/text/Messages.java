package org.keqing.internal.contract.ui.text;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String ActionAddClause;
    public static String ActionAsTemplate;
    public static String ActionCancel;
    public static String ActionClose;
    public static String ActionCompare;
    public static String ActionDelete;
    public static String ActionDifference;
    public static String ActionDocx;
    public static String ActionEditClause;
    public static String ActionInsert;
    public static String ActionNewVersion;
    public static String ActionOpen;
    public static String ActionPdf;
    public static String ActionRemove;
    public static String ActionSave;
    public static String ActionTake;
    public static String ActionWrite;
    public static String ActionWriteNow;
    public static String ColumnAmount;
    public static String ColumnCategory;
    public static String ColumnClient;
    public static String ColumnCode;
    public static String ColumnContracts;
    public static String ColumnDue;
    public static String ColumnFor;
    public static String ColumnFrom;
    public static String ColumnId;
    public static String ColumnOrigin;
    public static String ColumnState;
    public static String ColumnTemplate;
    public static String ColumnTo;
    public static String ColumnVersion;
    public static String JobReadTemplates;
    public static String JobReadText;
    public static String JobWriteText;
    public static String LabelAfter;
    public static String LabelAsTemplate;
    public static String LabelBefore;
    public static String LabelChinese;
    public static String LabelClientVariables;
    public static String LabelClients;
    public static String LabelCodes;
    public static String LabelCompared;
    public static String LabelContractVariables;
    public static String LabelCurrent;
    public static String LabelDeposit;
    public static String LabelDiffers;
    public static String LabelDues;
    public static String LabelDuesAndDeposit;
    public static String LabelEarlier;
    public static String LabelEnglish;
    public static String LabelFixed;
    public static String LabelFollows;
    public static String LabelFrom;
    public static String LabelInWords;
    public static String LabelLanguage;
    public static String LabelNumber;
    public static String LabelOwn;
    public static String LabelOwnVariables;
    public static String LabelPack;
    public static String LabelPeriod;
    public static String LabelProblem;
    public static String LabelProblems;
    public static String LabelTemplate;
    public static String LabelUnchangeable;
    public static String LabelWords;
    public static String MsgClause;
    public static String MsgClients;
    public static String MsgDues;
    public static String MsgDuesNeedAmount;
    public static String MsgIdentityStays;
    public static String MsgLegalOnly;
    public static String MsgMadeBefore;
    public static String MsgMissing;
    public static String MsgNoClients;
    public static String MsgNoDues;
    public static String MsgNoTemplates;
    public static String MsgNoText;
    public static String MsgNoTextYet;
    public static String MsgNumberForm;
    public static String MsgNumberTaken;
    public static String MsgPreview;
    public static String MsgSource;
    public static String MsgSourceIncomplete;
    public static String MsgTemplate;
    public static String MsgTemplateFixed;
    public static String MsgTemplateRight;
    public static String MsgTemplateWrong;
    public static String MsgTerms;
    public static String MsgUnknownClients;
    public static String MsgWrite;
    public static String MsgWriteIncomplete;
    public static String PageText;
    public static String TitleAddClause;
    public static String TitleClause;
    public static String TitleClients;
    public static String TitleCompare;
    public static String TitleDues;
    public static String TitleNewContracts;
    public static String TitleNoTemplates;
    public static String TitlePreview;
    public static String TitlePrint;
    public static String TitleSource;
    public static String TitleTemplate;
    public static String TitleTerms;
    public static String TitleWrite;

    static {
        NLS.initializeMessages("org.keqing.internal.contract.ui.text.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
