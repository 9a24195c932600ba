package org.keqing.internal.contract.text;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String MsgBraces;
    public static String MsgCellTooLong;
    public static String MsgClauseNumber;
    public static String MsgFileMissing;
    public static String MsgInLine;
    public static String MsgLineLong;
    public static String MsgLineUnknown;
    public static String MsgMeaningAlone;
    public static String MsgMeaningKind;
    public static String MsgMeaningTwice;
    public static String MsgMeaningUnknown;
    public static String MsgNoClauses;
    public static String MsgNoHeading;
    public static String MsgNoIdentity;
    public static String MsgNoLanguage;
    public static String MsgNoTemplate;
    public static String MsgNotADraft;
    public static String MsgNotDate;
    public static String MsgNotMoney;
    public static String MsgNotNumber;
    public static String MsgNotOwn;
    public static String MsgNotTranslated;
    public static String MsgNumberOrder;
    public static String MsgNumberTwice;
    public static String MsgTemplateFrozen;
    public static String MsgTemplateId;
    public static String MsgTemplateTwice;
    public static String MsgTemplateVersion;
    public static String MsgTermWrong;
    public static String MsgTextChanged;
    public static String MsgTextIncomplete;
    public static String MsgTwiceLanguage;
    public static String MsgValueLong;
    public static String MsgVariableForm;
    public static String MsgVariableTwice;
    public static String MsgVariableUnknown;
    public static String MsgVariableUnused;

    static {
        NLS.initializeMessages("org.keqing.internal.contract.text.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
