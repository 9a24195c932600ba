package org.keqing.support.result;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A term of days, both ends included.
 *
 * @param from first day
 * @param to   last day, not before the first
 * @since 0.1
 */
public record Term(LocalDate from, LocalDate to) {

    public Term {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " > " + to); //$NON-NLS-1$
        }
    }

    /** {@return the equally long term that ends on the day before; of whole months as many whole months} */
    public Term before() {
        LocalDate after = to.plusDays(1);
        long months = ChronoUnit.MONTHS.between(from, after);
        boolean whole = months > 0 && from.plusMonths(months).equals(after);
        return new Term(whole ? from.minusMonths(months) : from.minusDays(ChronoUnit.DAYS.between(from, after)), from.minusDays(1));
    }

    /** {@return the number of days} */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
