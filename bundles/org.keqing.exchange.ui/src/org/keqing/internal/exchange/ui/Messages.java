package org.keqing.internal.exchange.ui;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to people. */
public final class Messages extends NLS {

	private static final String BUNDLE = "org.keqing.internal.exchange.ui.messages"; //$NON-NLS-1$

	public static String TitleImport;
	public static String TitleImportFiles;
	public static String MsgImportFiles;
	public static String LabelKind;
	public static String LabelProfile;
	public static String LabelInterchange;
	public static String LabelFiles;
	public static String ButtonAdd;
	public static String ButtonFolder;
	public static String ButtonRemove;
	public static String LabelSkipBad;
	public static String KindClients;
	public static String KindTrades;
	public static String KindDues;
	public static String KindGrades;
	public static String KindEvaluations;
	public static String KindHistory;
	public static String KindAll;
	public static String TitleCheck;
	public static String MsgCheck;
	public static String MsgCheckBad;
	public static String MsgCheckBadAll;
	public static String MsgCheckSkip;
	public static String TitleResult;
	public static String MsgResult;
	public static String MsgRejects;
	public static String LineSummary;
	public static String LineTaken;
	public static String LineRejected;
	public static String LineIgnored;
	public static String MsgNoRows;
	public static String ColumnFile;
	public static String ColumnLine;
	public static String ColumnColumn;
	public static String ColumnValue;
	public static String ColumnReason;
	public static String MsgMore;
	public static String MsgNeedFiles;
	public static String MsgFileMissing;
	public static String MsgNoStore;
	public static String TitleExport;
	public static String TitleExportFile;
	public static String MsgExportFile;
	public static String LabelRound;
	public static String LabelAllRounds;
	public static String LabelPool;
	public static String LabelFile;
	public static String ButtonBrowse;
	public static String ButtonBack;
	public static String ButtonNext;
	public static String ButtonFinish;
	public static String ButtonCancel;
	public static String ButtonClose;
	public static String MsgNeedFile;
	public static String MsgExported;
	public static String JobSample;
	public static String MsgSampleQuestion;
	public static String TitleSample;
	public static String RoundSample;
	public static String FilterCsv;
	public static String FilterWorkbook;
	public static String FilterAll;

	static {
		NLS.initializeMessages(BUNDLE, Messages.class);
	}

	private Messages() {
	}
}
