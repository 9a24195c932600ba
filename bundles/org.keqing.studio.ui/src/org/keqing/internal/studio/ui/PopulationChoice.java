package org.keqing.internal.studio.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.PopulationRequest;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.Scope;
import org.keqing.model.Plurals;

/**
 * Clients that can be chosen: those of a round, or all over a period.
 *
 * @param label   as people read it
 * @param request how they are read; {@code null} for a period that is asked for first
 */
public record PopulationChoice(String label, PopulationRequest request) {

    public PopulationChoice {
        Objects.requireNonNull(label);
    }

    /**
     * The choices: the rounds, the latest first, then the year up to a day and any other period.
     *
     * @param rounds all rounds
     * @param today  the day
     */
    public static List<PopulationChoice> of(List<Round> rounds, LocalDate today) {
        List<PopulationChoice> choices = new ArrayList<>();
        NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.ROOT);
        rounds.forEach(round -> choices.add(new PopulationChoice(Plurals.bind(Messages.LabelRoundChoice, new Object[] { round.name(), round.from(), round.asOf(), numbers.format(round.size()) }),
            PopulationRequest.round(round.id()))));
        choices.add(period(today.minusYears(1).plusDays(1), today));
        choices.add(new PopulationChoice(Messages.LabelOtherPeriod, null));
        return choices;
    }

    /** All clients over a period. */
    public static PopulationChoice period(LocalDate from, LocalDate asOf) {
        return new PopulationChoice(NLS.bind(Messages.LabelPeriodChoice, from, asOf), PopulationRequest.period(from, asOf, Scope.ALL));
    }
}
