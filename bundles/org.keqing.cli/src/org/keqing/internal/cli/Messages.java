package org.keqing.internal.cli;

import org.eclipse.osgi.util.NLS;

/** Sentences for people. */
public final class Messages extends NLS {

	private static final String BUNDLE_NAME = "org.keqing.internal.cli.messages"; //$NON-NLS-1$

	public static String ColumnClients;
	public static String ColumnInstalled;
	public static String ColumnName;
	public static String ColumnOffered;
	public static String ColumnPack;
	public static String ColumnParameters;
	public static String ColumnReport;
	public static String ColumnShare;
	public static String ColumnTier;
	public static String ColumnValue;
	public static String ColumnValueShare;
	public static String LabelNotAssessed;
	public static String MsgAllNeedsProfile;
	public static String MsgAllWell;
	public static String MsgAlreadyInstalled;
	public static String MsgBackedUp;
	public static String MsgBundles;
	public static String MsgCommitteeColumn;
	public static String MsgDemoDone;
	public static String MsgDryRun;
	public static String MsgEffect;
	public static String MsgEffectUnknown;
	public static String MsgExported;
	public static String MsgFailed;
	public static String MsgIgnoredColumn;
	public static String MsgImported;
	public static String MsgMoreClients;
	public static String MsgMoreProblems;
	public static String MsgMovers;
	public static String MsgNameNeeded;
	public static String MsgNoFile;
	public static String MsgNoPacks;
	public static String MsgNoReports;
	public static String MsgNoRoundHere;
	public static String MsgNoSchemes;
	public static String MsgNoSuchScheme;
	public static String MsgNotResolved;
	public static String MsgNotRole;
	public static String MsgNothingDue;
	public static String MsgNothingNewer;
	public static String MsgPackInstalled;
	public static String MsgPackRemoved;
	public static String MsgPackUpdated;
	public static String MsgPersonTwice;
	public static String MsgRejected;
	public static String MsgRejectsFile;
	public static String MsgRejectsNeedsSkip;
	public static String MsgRejectsOneKind;
	public static String MsgRestored;
	public static String MsgRoundConfirmed;
	public static String MsgRoundInReview;
	public static String MsgSchemeExported;
	public static String MsgSchemeImported;
	public static String MsgSchemeUnused;
	public static String MsgUnknownFormat;
	public static String MsgUnknownKind;
	public static String MsgWouldImport;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
