package org.keqing.internal.report;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to people. */
public final class Messages extends NLS {

	private static final String BUNDLE = "org.keqing.internal.report.messages";

	public static String EngineMissing;
	public static String EngineFailed;
	public static String UnknownDesign;
	public static String UnknownParameter;
	public static String MissingParameter;
	public static String WrongValue;
	public static String WrongKind;
	public static String NothingToChoose;
	public static String UnknownLanguage;
	public static String NotManyParts;
	public static String MissingData;
	public static String CannotWrite;
	public static String CannotReplace;
	public static String TargetIsFolder;
	public static String TargetIsFile;
	public static String DesignBroken;
	public static String RunFailed;
	public static String QueryFailed;
	public static String TaskPrinting;

	static {
		NLS.initializeMessages(BUNDLE, Messages.class);
	}

	private Messages() {
	}
}
