package org.keqing.contract.dues;

import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.contract.Messages;

/**
 * Days from one to another, both included.
 *
 * @param from first day
 * @param to   last day, not before the first
 * @since 0.1
 */
public record Span(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException if the last day is before the first */
    public Span {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(NLS.bind(Messages.MsgEndBeforeStart, from));
        }
    }

    /**
     * @param day a day
     * @return true when the day is one of the span
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
