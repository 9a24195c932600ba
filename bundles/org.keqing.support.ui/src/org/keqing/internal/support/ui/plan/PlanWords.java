package org.keqing.internal.support.ui.plan;

import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.Messages;
import org.keqing.model.Labels;
import org.keqing.support.PlanSummary;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportPackage;

/** How plans are put into words. Knows no widgets. */
public final class PlanWords {

    private PlanWords() {
    }

    /** The word for a state. */
    public static String state(PlanState state, Locale locale) {
        return Labels.of(SupportPackage.Literals.PLAN_STATE.getEEnumLiteral(state.getValue()), locale);
    }

    /** The state of a plan, with a word for being overdue. */
    public static String state(PlanSummary plan, LocalDate today, Locale locale) {
        String word = state(plan.state(), locale);
        return plan.overdue(today) ? NLS.bind(Messages.LabelOverdue, word) : word;
    }
}
