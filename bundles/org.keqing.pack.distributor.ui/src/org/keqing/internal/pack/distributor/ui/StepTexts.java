package org.keqing.internal.pack.distributor.ui;

import java.util.Locale;

import org.keqing.model.Plurals;
import org.keqing.pack.distributor.method.MethodStep;
import org.keqing.pack.distributor.method.MethodStep.Kind;
import org.keqing.ui.UiIds;

/**
 * The words of a step and where it is worked on.
 *
 * @param title    its name
 * @param sentence what is done in it
 * @param figure   what is there, with {@code {0}} for the count and {@code {1}} for the total
 * @param button   what its button says
 * @param target   id of a command, or of a view with a leading {@code view:}
 */
record StepTexts(String title, String sentence, String figure, String button, String target) {

    static final String VIEW = "view:";
    private static final String NEW_ROUND = "org.keqing.evaluation.ui.newRound";
    private static final String ROUNDS = "org.keqing.evaluation.ui.showRounds";
    private static final String SCHEMES = VIEW + "org.keqing.studio.ui.schemes";
    private static final String PLANS = VIEW + "org.keqing.support.ui.plans";

    static StepTexts of(Kind kind) {
        return switch (kind) {
            case COMMITTEE -> new StepTexts(Messages.TitleCommittee, Messages.MsgCommittee, Messages.FigureCommittee, Messages.ActionNewRound, NEW_ROUND);
            case FILES -> new StepTexts(Messages.TitleFiles, Messages.MsgFiles, Messages.FigureFiles, Messages.ActionImport, UiIds.COMMAND_IMPORT);
            case CRITERIA -> new StepTexts(Messages.TitleCriteria, Messages.MsgCriteria, Messages.FigureCriteria, Messages.ActionSchemes, SCHEMES);
            case SHEET -> new StepTexts(Messages.TitleSheet, Messages.MsgSheet, Messages.FigureSheet, Messages.ActionNewRound, NEW_ROUND);
            case STANDARDS -> new StepTexts(Messages.TitleStandards, Messages.MsgStandards, Messages.FigureStandards, Messages.ActionSchemes, SCHEMES);
            case GRADING -> new StepTexts(Messages.TitleGrading, Messages.MsgGrading, Messages.FigureGrading, Messages.ActionRounds, ROUNDS);
            case TIERS -> new StepTexts(Messages.TitleTiers, Messages.MsgTiers, Messages.FigureTiers, Messages.ActionRounds, ROUNDS);
            case MANAGEMENT -> new StepTexts(Messages.TitleManagement, Messages.MsgManagement, Messages.FigureManagement, Messages.ActionPlans, PLANS);
        };
    }

    /** What is there of the step, in a few words. */
    static String figure(MethodStep step) {
        return Plurals.bind(of(step.kind()).figure(), String.format(Locale.ROOT, "%,d", step.count()), String.format(Locale.ROOT, "%,d", step.total()));
    }
}
