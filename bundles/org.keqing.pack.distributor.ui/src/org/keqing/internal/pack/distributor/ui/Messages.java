package org.keqing.internal.pack.distributor.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String ActionImport;
    public static String ActionNewRound;
    public static String ActionPlans;
    public static String ActionRefresh;
    public static String ActionRounds;
    public static String ActionSchemes;
    public static String FigureCommittee;
    public static String FigureCriteria;
    public static String FigureFiles;
    public static String FigureGrading;
    public static String FigureManagement;
    public static String FigureSheet;
    public static String FigureStandards;
    public static String FigureTiers;
    public static String JobRead;
    public static String LabelDone;
    public static String LabelOpen;
    public static String MsgAllDone;
    public static String MsgCommittee;
    public static String MsgCriteria;
    public static String MsgFiles;
    public static String MsgGrading;
    public static String MsgManagement;
    public static String MsgNext;
    public static String MsgNoStore;
    public static String MsgNotRead;
    public static String MsgOpening;
    public static String MsgSheet;
    public static String MsgStandards;
    public static String MsgTiers;
    public static String TitleCommittee;
    public static String TitleCriteria;
    public static String TitleFiles;
    public static String TitleGrading;
    public static String TitleManagement;
    public static String TitleSheet;
    public static String TitleStandards;
    public static String TitleTiers;

    static {
        NLS.initializeMessages("org.keqing.internal.pack.distributor.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
