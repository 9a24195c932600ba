package org.keqing.internal.report.ui;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to people. */
public final class Messages extends NLS {

	private static final String BUNDLE = "org.keqing.internal.report.ui.messages"; //$NON-NLS-1$

	public static String LabelLanguage;
	public static String LabelChinese;
	public static String LabelCompany;
	public static String LabelEnglish;
	public static String LabelAny;
	public static String ButtonPreview;
	public static String ActionRun;
	public static String ActionSave;
	public static String ActionPrint;
	public static String TitleNoStore;
	public static String MessageCompany;
	public static String MsgNoStore;
	public static String ButtonOpen;
	public static String TitleChoose;
	public static String MsgChoose;
	public static String TitleNoDesigns;
	public static String MsgNoDesigns;
	public static String MsgReady;
	public static String TitleFailed;
	public static String MsgMissing;
	public static String MsgPages;
	public static String MsgWorking;
	public static String MsgSaved;
	public static String MsgSavedMany;
	public static String JobPreview;
	public static String JobSave;
	public static String JobPrint;
	public static String JobChoices;
	public static String CategoryClient;
	public static String CategoryContract;
	public static String CategoryEvaluation;
	public static String CategorySupport;
	public static String CategoryOther;
	public static String AccessiblePages;
	public static String AccessibleTree;
	public static String TitleSave;
	public static String TitleFolder;
	public static String FilterPdf;
	public static String FilterHtml;
	public static String FilterXlsx;
	public static String FilterDocx;

	static {
		NLS.initializeMessages(BUNDLE, Messages.class);
	}

	private Messages() {
	}
}
