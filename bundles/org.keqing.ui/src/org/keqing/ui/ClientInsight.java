package org.keqing.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * What a plug-in knows of a client at a glance: figures, the history of tiers, what is due. Registered as an OSGi service (any number); the overview of a
 * client shows them together. The overview works without any.
 *
 * @since 0.1
 */
public interface ClientInsight {

    /** The direction in which a figure moved, and whether that is welcome. */
    enum Trend {
        /** No statement. */
        NONE,
        /** Better than before. */
        BETTER,
        /** Worse than before. */
        WORSE
    }

    /**
     * One figure.
     *
     * @param label what it is, short
     * @param value the number with its unit, formatted
     * @param hint  compared with what, for example {@code ▲ 8 % on the year before}; may be empty
     * @param trend colours the hint
     */
    record Figure(String label, String value, String hint, Trend trend) {
    }

    /**
     * A tier that the client had from a day on.
     *
     * @param from  first day
     * @param tier  the tier
     * @param score the score, {@code null} when the scheme gives none
     * @param round the name of the round, {@code null} when it came otherwise
     * @param points whether the score counts points of 100, so that a bar can show it; an amount has no full length
     */
    record TierStep(LocalDate from, Tier tier, BigDecimal score, String round, boolean points) {

        /** A step whose score counts no points of 100. */
        public TierStep(LocalDate from, Tier tier, BigDecimal score, String round) {
            this(from, tier, score, round, false);
        }
    }

    /**
     * What was found for a client.
     *
     * @param figures   in the order of importance
     * @param tiers     by date, oldest first
     * @param reminders what is due, one sentence each
     */
    record Insight(List<Figure> figures, List<TierStep> tiers, List<String> reminders) {

        /** Nothing to say. */
        public static final Insight NONE = new Insight(List.of(), List.of(), List.of());

        public Insight {
            figures = List.copyOf(figures);
            tiers = List.copyOf(tiers);
            reminders = List.copyOf(reminders);
        }
    }

    /** The place among others; smaller comes first. */
    int order();

    /**
     * Reads what is known. Called away from the UI thread; should take less than 100 ms.
     *
     * @param store  the open store
     * @param client the client
     * @param locale language of the texts
     */
    Insight read(Store store, ClientRef client, Locale locale) throws StoreException;
}
