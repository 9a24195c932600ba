package org.keqing.pack.keyaccount.traits;

import java.time.LocalDate;
import org.keqing.pack.keyaccount.JudgementGrade;

/**
 * What a person judges of an account.
 *
 * @param grade    the grade, not {@link JudgementGrade#NOT_JUDGED}
 * @param evidence on what it rests, {@code null} when nobody wrote it down
 * @param by       who judged, may be {@code null}
 * @param on       when, may be {@code null}
 * @since 0.1
 */
public record Judgement(JudgementGrade grade, String evidence, String by, LocalDate on) {
}
