package org.keqing.internal.evaluation;

import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.RoundState;

/** Sentences for people. */
public final class Messages extends NLS {
	public static String LabelStateClosed;
	public static String LabelStateConfirmed;
	public static String LabelStatePrepared;
	public static String LabelStateReview;
	public static String LabelStateScoring;
	public static String MsgAlreadyAnnounced;
	public static String MsgAlreadyConfirmed;
	public static String MsgAlreadyFinal;
	public static String MsgCaseClosed;
	public static String MsgCaseOpen;
	public static String MsgCasesOpen;
	public static String MsgCorrectionNeedsChange;
	public static String MsgCorrectionNeedsReason;
	public static String MsgCorrectionOnlyConfirmed;
	public static String MsgDecidedBefore;
	public static String MsgDesignationEndsBeforeItBegins;
	public static String MsgDesignationNeedsApprover;
	public static String MsgDesignationNeedsReason;
	public static String MsgDesignationOverlaps;
	public static String MsgDesignationOwnApproval;
	public static String MsgDissentNeedsAnswer;
	public static String MsgDissentNeedsReason;
	public static String MsgFinalOnlyConfirmed;
	public static String MsgGradeOffScale;
	public static String MsgHidden;
	public static String MsgNoClient;
	public static String MsgNoClientInScope;
	public static String MsgNoCompanyScheme;
	public static String MsgNoDesignation;
	public static String MsgNoDissent;
	public static String MsgNoResult;
	public static String MsgNoRound;
	public static String MsgNoScheme;
	public static String MsgNotAnnounced;
	public static String MsgNotComparable;
	public static String MsgNotInCommittee;
	public static String MsgNotInRound;
	public static String MsgNotRevealed;
	public static String MsgNotYetEvaluated;
	public static String MsgNothingToReveal;
	public static String MsgOutsideWindow;
	public static String MsgPreviousChanged;
	public static String MsgResultsIncomplete;
	public static String MsgSchemeTestFailed;
	public static String MsgSchemeUsed;
	public static String MsgScoringFixed;
	public static String MsgSourceNoNumber;
	public static String MsgSourceNoText;
	public static String MsgStepRefused;
	public static String MsgTooLong;
	public static String MsgUnknownCriterion;
	public static String MsgUnknownSource;
	public static String MsgWindowReversed;
	public static String MsgWindowRuns;
	public static String TaskComputing;
	public static String TaskConfirming;
	public static String TaskPreparing;
	public static String TaskReadingFacts;
	public static String TaskReadingSheets;
	public static String TaskWritingResults;

	static {
		NLS.initializeMessages("org.keqing.internal.evaluation.messages", Messages.class);
	}

	private Messages() {
	}

	/** The state in the language of the program. */
	public static String state(RoundState state) {
		return switch (state) {
			case PREPARED -> LabelStatePrepared;
			case SCORING -> LabelStateScoring;
			case REVIEW -> LabelStateReview;
			case CONFIRMED -> LabelStateConfirmed;
			case CLOSED -> LabelStateClosed;
		};
	}
}
