package org.keqing.internal.cli;

import org.eclipse.osgi.util.NLS;

/** Sentences for people. */
public final class Messages extends NLS {

	private static final String BUNDLE_NAME = "org.keqing.internal.cli.messages"; //$NON-NLS-1$

	public static String ColumnActive;
	public static String ColumnAgreement;
	public static String ColumnAmountAfter;
	public static String ColumnAmountBefore;
	public static String ColumnAnchors;
	public static String ColumnAnnounced;
	public static String ColumnAnnouncedScore;
	public static String ColumnAnswer;
	public static String ColumnClients;
	public static String ColumnCode;
	public static String ColumnCompared;
	public static String ColumnCutOff;
	public static String ColumnDaysLate;
	public static String ColumnDecidedBy;
	public static String ColumnDecidedOn;
	public static String ColumnDissents;
	public static String ColumnDistance;
	public static String ColumnEvaluator;
	public static String ColumnGrades;
	public static String ColumnGrowth;
	public static String ColumnInstalled;
	public static String ColumnLeft;
	public static String ColumnLeftShare;
	public static String ColumnLeniency;
	public static String ColumnName;
	public static String ColumnNote;
	public static String ColumnOffered;
	public static String ColumnOpen;
	public static String ColumnOutcome;
	public static String ColumnPack;
	public static String ColumnParameters;
	public static String ColumnPresence;
	public static String ColumnRaisedBy;
	public static String ColumnRaisedOn;
	public static String ColumnReason;
	public static String ColumnRegion;
	public static String ColumnReport;
	public static String ColumnRole;
	public static String ColumnScore;
	public static String ColumnScoreBefore;
	public static String ColumnShare;
	public static String ColumnSpread;
	public static String ColumnTier;
	public static String ColumnTierBefore;
	public static String ColumnValue;
	public static String ColumnValueShare;
	public static String ColumnWanted;
	public static String LabelDeputy;
	public static String LabelFromTo;
	public static String LabelHead;
	public static String LabelLenient;
	public static String LabelMember;
	public static String LabelNarrow;
	public static String LabelNotAssessed;
	public static String LabelStrict;
	public static String MsgAgreement;
	public static String MsgAllNeedsProfile;
	public static String MsgAllWell;
	public static String MsgAlreadyInstalled;
	public static String MsgAnnounced;
	public static String MsgAtLeastOne;
	public static String MsgBackedUp;
	public static String MsgBundles;
	public static String MsgCommitteeColumn;
	public static String MsgDemoDone;
	public static String MsgDisagreement;
	public static String MsgDissentClosed;
	public static String MsgDissentRaised;
	public static String MsgDryRun;
	public static String MsgEffect;
	public static String MsgEffectUnknown;
	public static String MsgEnteredLeft;
	public static String MsgExported;
	public static String MsgFailed;
	public static String MsgFinalList;
	public static String MsgIgnoredColumn;
	public static String MsgImported;
	public static String MsgMoreClients;
	public static String MsgMoreProblems;
	public static String MsgMovers;
	public static String MsgMoves;
	public static String MsgMovesUnordered;
	public static String MsgNameNeeded;
	public static String MsgNoFile;
	public static String MsgNoOpenCase;
	public static String MsgNoPacks;
	public static String MsgNoReports;
	public static String MsgNoRoundHere;
	public static String MsgNoSchemes;
	public static String MsgNoSuchRound;
	public static String MsgNoSuchScheme;
	public static String MsgNoSuchTier;
	public static String MsgNotAnnounced;
	public static String MsgNotPublished;
	public static String MsgNotResolved;
	public static String MsgNotRole;
	public static String MsgNothingDue;
	public static String MsgNothingNewer;
	public static String MsgPackInstalled;
	public static String MsgPackRemoved;
	public static String MsgPackUpdated;
	public static String MsgPeriodReversed;
	public static String MsgPersonTwice;
	public static String MsgRejected;
	public static String MsgRejectsFile;
	public static String MsgRejectsNeedsSkip;
	public static String MsgRejectsOneKind;
	public static String MsgRestored;
	public static String MsgRoundConfirmed;
	public static String MsgRoundInReview;
	public static String MsgRoundOrPeriod;
	public static String MsgSchemeExported;
	public static String MsgSchemeImported;
	public static String MsgSchemeUnused;
	public static String MsgSpread;
	public static String MsgTwoSchemes;
	public static String MsgUnknownFormat;
	public static String MsgUnknownKind;
	public static String MsgWouldImport;
	public static String OutcomeOpen;
	public static String OutcomeRejected;
	public static String OutcomeUpheld;
	public static String OutcomeWithdrawn;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
