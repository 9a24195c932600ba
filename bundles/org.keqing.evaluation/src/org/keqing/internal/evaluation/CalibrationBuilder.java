package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.keqing.evaluation.Calibration;
import org.keqing.evaluation.Calibration.Dispute;
import org.keqing.evaluation.Calibration.EvaluatorFigures;
import org.keqing.evaluation.CommitteeMember;

/** Adds up the sheets of a round, client by client, and compares the evaluators. Knows no database. */
final class CalibrationBuilder {
	private static final Comparator<Dispute> NARROWEST = Comparator.comparingDouble(Dispute::range).thenComparing(Comparator.comparingLong(Dispute::clientId).reversed());

	/** Sums over the cells of one person or criterion. */
	private static final class Sums {
		private int cells;
		private double lenient;
		private double distance;
		private int pairs;
		private int same;

		private void add(double own, List<Double> others) {
			double mean = others.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
			cells++;
			lenient += own - mean;
			distance += Math.abs(own - mean);
			pairs += others.size();
			same += (int) others.stream().filter(other -> other == own).count();
		}

		private Double leniency() {
			return cells == 0 ? null : lenient / cells;
		}
	}

	private static final class Person {
		private final CommitteeMember member;
		private final Sums all = new Sums();
		private final Sums anchors = new Sums();
		private final Map<String, Sums> criteria = new HashMap<>();
		private final Spread spread = new Spread();
		private int clients;

		private Person(CommitteeMember member) {
			this.member = member;
		}

		private EvaluatorFigures figures() {
			Map<String, Double> byCriterion = new HashMap<>();
			criteria.forEach((criterion, sums) -> byCriterion.put(criterion, sums.leniency()));
			return new EvaluatorFigures(member.person(), member.role(), clients, spread.count, all.cells, all.leniency(), spread.count == 0 ? null : spread.deviation(),
					all.pairs == 0 ? null : (double) all.same / all.pairs, all.cells == 0 ? null : all.distance / all.cells, byCriterion, anchors.leniency());
		}
	}

	/** The standard deviation of all grades, not of a sample. */
	private static final class Spread {
		private int count;
		private double sum;
		private double squares;

		private void add(double grade) {
			count++;
			sum += grade;
			squares += grade * grade;
		}

		private double deviation() {
			double mean = count == 0 ? 0 : sum / count;
			return count == 0 ? 0 : Math.sqrt(Math.max(0, squares / count - mean * mean));
		}
	}

	private final Map<String, Person> persons = new LinkedHashMap<>();
	private final Spread spread = new Spread();
	private final PriorityQueue<Dispute> disputes = new PriorityQueue<>(NARROWEST);
	private final int limit;

	/** @param limit disputes to keep */
	CalibrationBuilder(List<CommitteeMember> members, int limit) {
		members.forEach(member -> persons.put(member.person(), new Person(member)));
		this.limit = limit;
	}

	/**
	 * Adds the sheets of one client; those of strangers do not count.
	 *
	 * @param anchor whether it is one of the clients that everybody grades
	 * @param sheets grades by criterion, by person
	 */
	void add(long client, boolean anchor, Map<String, Map<String, BigDecimal>> sheets) {
		Map<String, Map<String, Double>> cells = new HashMap<>();
		sheets.forEach((name, grades) -> {
			Person person = persons.get(name);
			if (person == null || grades.isEmpty()) {
				return;
			}
			person.clients++;
			grades.forEach((criterion, grade) -> {
				person.spread.add(grade.doubleValue());
				spread.add(grade.doubleValue());
				cells.computeIfAbsent(criterion, key -> new HashMap<>()).put(name, grade.doubleValue());
			});
		});
		cells.forEach((criterion, grades) -> cell(client, anchor, criterion, grades));
	}

	private void cell(long client, boolean anchor, String criterion, Map<String, Double> grades) {
		if (grades.size() < 2) {
			return;
		}
		grades.forEach((name, own) -> {
			List<Double> others = grades.entrySet().stream().filter(each -> !each.getKey().equals(name)).map(Map.Entry::getValue).toList();
			Person person = persons.get(name);
			person.all.add(own, others);
			person.criteria.computeIfAbsent(criterion, key -> new Sums()).add(own, others);
			if (anchor) {
				person.anchors.add(own, others);
			}
		});
		double range = grades.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow() - grades.values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
		if (range > 0) {
			disputes.add(new Dispute(client, "", "", criterion, range, grades));
			if (disputes.size() > limit) {
				disputes.poll();
			}
		}
	}

	/** The figures of everybody, and the disputes with the names that they are given. */
	Calibration build(Map<Long, String[]> names) {
		List<Dispute> widest = new ArrayList<>();
		disputes.stream().sorted(NARROWEST.reversed()).forEach(dispute -> {
			String[] name = names.getOrDefault(dispute.clientId(), new String[] { Long.toString(dispute.clientId()), "" });
			widest.add(new Dispute(dispute.clientId(), name[0], name[1], dispute.criterion(), dispute.range(), dispute.grades()));
		});
		return new Calibration(persons.values().stream().map(Person::figures).toList(), spread.deviation(), widest);
	}

	/** The clients whose names {@link #build} wants. */
	List<Long> disputed() {
		return disputes.stream().map(Dispute::clientId).distinct().toList();
	}
}
