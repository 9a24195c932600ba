package org.keqing.contract.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is said of a step.
 *
 * @param day        when it took place, not after today; until the signature not before the step before, then not before the signature, to archive not before the end
 * @param comment    why, or null; 1,000 characters at most
 * @param settlement for {@link LifeStep#TERMINATE}: what the client gets (negative: owes) so that nothing is left open, two decimals at most; else null
 * @since 0.1
 */
public record StepDetails(LocalDate day, String comment, BigDecimal settlement) {

    public StepDetails {
        Objects.requireNonNull(day, "day");
        comment = comment == null || comment.isBlank() ? null : comment.strip();
    }

    /**
     * A step without more to say.
     *
     * @param day when it took place
     */
    public static StepDetails on(LocalDate day) {
        return new StepDetails(day, null, null);
    }
}
