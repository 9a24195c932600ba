package org.keqing.pack.keyaccount.traits;

import org.keqing.pack.keyaccount.JudgementGrade;

/**
 * The traits of an account in one quarter.
 *
 * @param period    the quarter, the last one may be cut short
 * @param frequency how often it bought
 * @param volume    how much it bought
 * @param margin    what it left
 * @param influence its grade of influence at the end of the quarter, {@link JudgementGrade#NOT_JUDGED} before the first judgement
 * @param loyalty   its grade of loyalty at the end of the quarter, {@link JudgementGrade#NOT_JUDGED} before the first judgement
 * @since 0.1
 */
public record TraitQuarter(TraitPeriod period, Frequency frequency, Volume volume, Margin margin, JudgementGrade influence, JudgementGrade loyalty) {
}
