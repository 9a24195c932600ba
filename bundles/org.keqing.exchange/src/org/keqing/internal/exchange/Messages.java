package org.keqing.internal.exchange;

import org.eclipse.osgi.util.NLS;

/** Sentences for people. */
public final class Messages extends NLS {

	private static final String BUNDLE_NAME = "org.keqing.internal.exchange.messages"; //$NON-NLS-1$

	public static String MsgBadRows;
	public static String MsgCannotRead;
	public static String MsgCannotWrite;
	public static String MsgCodeTwice;
	public static String MsgColumnComputed;
	public static String MsgColumnMissing;
	public static String MsgColumnTwice;
	public static String MsgColumnUnknown;
	public static String MsgColumnWithoutName;
	public static String MsgEmptyFile;
	public static String MsgExportFailed;
	public static String MsgFieldTooLong;
	public static String MsgGradeTwice;
	public static String MsgImportFailed;
	public static String MsgIsFolder;
	public static String MsgNameMissing;
	public static String MsgNoSuchDay;
	public static String MsgNoSuchFile;
	public static String MsgNotDate;
	public static String MsgNotExported;
	public static String MsgNotFlag;
	public static String MsgNotGrade;
	public static String MsgNotImported;
	public static String MsgNotLiteral;
	public static String MsgNotNumber;
	public static String MsgNotOfType;
	public static String MsgNotText;
	public static String MsgNotUtf8;
	public static String MsgNotWhole;
	public static String MsgNumberTooLarge;
	public static String MsgNumberTooLargeFor;
	public static String MsgProfileClassFailed;
	public static String MsgProfileColumnMissing;
	public static String MsgProfileFileMissing;
	public static String MsgProfileIdTwice;
	public static String MsgProfileKind;
	public static String MsgProfileKindUnknown;
	public static String MsgProfileNoId;
	public static String MsgProfileUnknown;
	public static String MsgProfileUnknownOrder;
	public static String MsgProfileUnknownProduct;
	public static String MsgRefTwice;
	public static String MsgRejectsIsInput;
	public static String MsgRoundUnknown;
	public static String MsgRoundWithoutResults;
	public static String MsgSpreadsheet;
	public static String MsgTextTooLong;
	public static String MsgTooManyDecimals;
	public static String MsgUnknownClient;
	public static String MsgUnknownCriterion;
	public static String MsgUnknownEncoding;
	public static String MsgUtf16;
	public static String MsgValueMissing;
	public static String MsgWrongQuotes;
	public static String MsgWrongWidth;
	public static String TaskExport;
	public static String TaskImport;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
