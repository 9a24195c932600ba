package org.keqing.evaluation;

import java.time.LocalDate;
import java.util.List;

import org.keqing.tiering.Standings.Past;

/**
 * What some clients were before the round or the period on which a scheme is tried, as far back as the stability rules ask.
 *
 * @param asOf   cut-off date of the round, or last day of the period
 * @param rounds per client the confirmed rounds of the past by the scheme, the newest first; empty where there is none
 * @since 0.1
 */
public record PastTiers(LocalDate asOf, List<List<Past>> rounds) {
}
