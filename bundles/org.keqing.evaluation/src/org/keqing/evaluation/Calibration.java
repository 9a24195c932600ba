package org.keqing.evaluation;

import java.util.List;
import java.util.Map;

/**
 * How the evaluators of a round use the scale, compared with each other. Grades are compared cell by cell: a cell is one criterion of one client.
 *
 * @param evaluators one entry per person of the committee, in its order
 * @param spread     standard deviation of all grades of the committee, in grades; 0 without grades
 * @param disputes   the cells in which the grades are farthest apart, the widest first
 * @since 0.1
 */
public record Calibration(List<EvaluatorFigures> evaluators, double spread, List<Dispute> disputes) {
	private static final double FAR = 1;
	private static final double NARROW = 0.5;

	public Calibration {
		evaluators = List.copyOf(evaluators);
		disputes = List.copyOf(disputes);
	}

	/**
	 * One person.
	 *
	 * @param person     the person
	 * @param role       the part in the committee
	 * @param clients    clients with at least one grade
	 * @param grades     grades given
	 * @param compared   cells that at least one other person graded, too
	 * @param leniency   mean of own grade less the mean of the others, in grades: above 0 is lenient, below is strict; {@code null} without compared cells
	 * @param spread     standard deviation of the own grades, in grades; {@code null} without grades. Much less than the committee's: uses only part of the scale
	 * @param agreement  share of the pairs with another person's grade of the same cell in which both are equal, 0 to 1; {@code null} without compared cells
	 * @param distance   mean distance of own grade from the mean of the others, in grades; {@code null} without compared cells
	 * @param byCriterion leniency by criterion id, only where cells are compared
	 * @param onAnchors  leniency over the anchor clients alone; {@code null} without compared cells of them
	 * @since 0.1
	 */
	public record EvaluatorFigures(String person, CommitteeRole role, int clients, int grades, int compared, Double leniency, Double spread, Double agreement, Double distance,
			Map<String, Double> byCriterion, Double onAnchors) {
		public EvaluatorFigures {
			byCriterion = Map.copyOf(byCriterion);
		}

		/** {@return whether the grades are above those of the others by a grade or more} */
		public boolean isLenient() {
			return leniency != null && leniency >= FAR;
		}

		/** {@return whether the grades are below those of the others by a grade or more} */
		public boolean isStrict() {
			return leniency != null && leniency <= -FAR;
		}

		/** {@return whether the grades spread less than half as much as those of the committee: little of the scale is used} */
		public boolean isNarrow(Calibration calibration) {
			return leniency != null && spread < NARROW * calibration.spread();
		}
	}

	/**
	 * A cell on which the committee does not agree.
	 *
	 * @param clientId   the client
	 * @param clientCode its code
	 * @param clientName its name
	 * @param criterion  id of the criterion
	 * @param range      highest less lowest grade
	 * @param grades     grade by person
	 * @since 0.1
	 */
	public record Dispute(long clientId, String clientCode, String clientName, String criterion, double range, Map<String, Double> grades) {
		public Dispute {
			grades = Map.copyOf(grades);
		}
	}
}
