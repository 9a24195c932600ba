/**
 * Evaluation rounds: what a round freezes, the committee's sheets, the results, the tier history. Everything goes through
 * {@link org.keqing.evaluation.EvaluationService}; reports read the views {@code report_round}, {@code report_evaluation}, {@code report_movers},
 * {@code report_sheet} and {@code tier_standing}.
 *
 * @since 0.1
 */
package org.keqing.evaluation;
