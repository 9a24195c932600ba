package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.store.Progress;
import org.keqing.store.Tx;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Scheme;

/**
 * The committee's mean per client and criterion: the sum of weight × grade over the sum of the weights of those who graded it, as an exact fraction.
 * Sheets of persons outside the committee and criteria outside the scheme do not count.
 */
final class CommitteeGrades {
	private static final int FETCH = 5000;
	private static final int REPORT = 20_000;

	private final Scheme scheme;
	private final long[] ids;
	private final Map<String, Integer> criteria = new HashMap<>();
	private final Map<String, Long> scale = new HashMap<>();
	private final Map<String, Long> weights = new HashMap<>();
	private final long one;
	private final long[][] sum;
	private final long[][] weight;

	/** @param ids the clients, ascending */
	CommitteeGrades(Scheme scheme, Committee committee, long[] ids) {
		this.scheme = scheme;
		this.ids = ids;
		for (Criterion criterion : scheme.getCriteria()) {
			criteria.put(criterion.getId(), criteria.size());
		}
		int decimals = scheme.getGradeScale().stream().mapToInt(grade -> Math.max(0, grade.getValue().stripTrailingZeros().scale())).max().orElse(0);
		for (Grade grade : scheme.getGradeScale()) {
			long unscaled = grade.getValue().movePointRight(decimals).longValueExact();
			scale.put(grade.getValue().stripTrailingZeros().toPlainString(), unscaled);
		}
		one = BigDecimal.ONE.movePointRight(decimals).longValueExact();
		int places = committee.members().stream().map(member -> committee.weights().of(member.role())).mapToInt(w -> Math.max(0, w.scale())).max().orElse(0);
		for (CommitteeMember member : committee.members()) {
			weights.put(member.person(), committee.weights().of(member.role()).movePointRight(places).longValueExact());
		}
		sum = new long[criteria.size()][];
		weight = new long[criteria.size()][];
	}

	/** Reads the sheets of the round, or the pool. */
	Map<String, GradeColumn> read(Tx tx, long roundId, Progress progress) throws SQLException {
		String sql = "SELECT client_id, evaluator, grades FROM sheet WHERE round_id = ?";
		try (PreparedStatement select = tx.connection().prepareStatement(sql)) {
			select.setFetchSize(FETCH);
			select.setLong(1, roundId);
			try (ResultSet rows = select.executeQuery()) {
				int count = 0;
				while (rows.next()) {
					if (++count % REPORT == 0) {
						progress.worked(REPORT);
						progress.check();
					}
					int row = Arrays.binarySearch(ids, rows.getLong(1));
					Long counts = weights.get(rows.getString(2));
					if (row >= 0 && counts != null && counts > 0) {
						add(tx, row, rows.getString(2), counts, rows.getString(3));
					}
				}
			}
		}
		return columns();
	}

	private void add(Tx tx, int row, String evaluator, long counts, String packed) {
		int from = 0;
		while (from < packed.length()) {
			int end = packed.indexOf(';', from);
			end = end < 0 ? packed.length() : end;
			int equals = packed.indexOf('=', from);
			Integer criterion = criteria.get(packed.substring(from, equals));
			if (criterion != null) {
				String text = packed.substring(equals + 1, end);
				Long grade = scale.get(text);
				if (grade == null) {
					grade = scale.get(new BigDecimal(text).stripTrailingZeros().toPlainString());
				}
				if (grade == null) {
					throw Sheets.offScale(scheme, evaluator, Clients.code(tx, ids[row]), packed.substring(from, equals), text);
				}
				add(criterion, row, counts, grade);
			}
			from = end + 1;
		}
	}

	private void add(int criterion, int row, long counts, long grade) {
		if (sum[criterion] == null) {
			sum[criterion] = new long[ids.length];
			weight[criterion] = new long[ids.length];
		}
		sum[criterion][row] = Math.addExact(sum[criterion][row], Math.multiplyExact(counts, grade));
		weight[criterion][row] = Math.addExact(weight[criterion][row], counts);
	}

	private Map<String, GradeColumn> columns() {
		Map<String, GradeColumn> columns = new HashMap<>();
		List<String> names = scheme.getCriteria().stream().map(Criterion::getId).toList();
		for (int criterion = 0; criterion < sum.length; criterion++) {
			if (sum[criterion] != null) {
				columns.put(names.get(criterion), column(sum[criterion], weight[criterion]));
			}
		}
		return columns;
	}

	private GradeColumn column(long[] numerator, long[] denominator) {
		BitSet missing = new BitSet(numerator.length);
		for (int row = 0; row < numerator.length; row++) {
			if (denominator[row] == 0) {
				missing.set(row);
			} else {
				long bottom = Math.multiplyExact(denominator[row], one);
				long divisor = Fractions.gcd(numerator[row], bottom);
				numerator[row] /= divisor;
				denominator[row] = bottom / divisor;
			}
		}
		return new GradeColumn(numerator, denominator, missing);
	}
}
