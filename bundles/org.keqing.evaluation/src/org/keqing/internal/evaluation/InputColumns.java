package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.Scheme;

/** What a round knows of its clients, by columns; packs a row into the two texts of table {@code evaluation} and reads them again. */
record InputColumns(long[] clientIds, Map<String, NumberColumn> numbers, Map<String, GradeColumn> grades) implements InputTable {
	private static final char SEPARATOR = ';';

	@Override
	public int size() {
		return clientIds.length;
	}

	@Override
	public NumberColumn input(String source) {
		return numbers.get(source);
	}

	@Override
	public GradeColumn grades(String criterionId) {
		return grades.get(criterionId);
	}

	/** Writes the rows of this table as texts. */
	Packer packer(Scheme scheme) {
		return new Packer(scheme.getInputs().stream().map(input -> numbers.get(input.getSource())).toArray(NumberColumn[]::new),
				scheme.getCriteria().stream().map(criterion -> grades.get(criterion.getId())).toArray(GradeColumn[]::new));
	}

	/** Packs rows; not for several threads. */
	static final class Packer {
		private final NumberColumn[] inputs;
		private final GradeColumn[] grades;
		private final StringBuilder text = new StringBuilder();

		private Packer(NumberColumn[] inputs, GradeColumn[] grades) {
			this.inputs = inputs;
			this.grades = grades;
		}

		String inputs(int row) {
			text.setLength(0);
			for (int i = 0; i < inputs.length; i++) {
				if (i > 0) {
					text.append(SEPARATOR);
				}
				Fractions.append(text, inputs[i], row);
			}
			return text.toString();
		}

		String grades(int row) {
			text.setLength(0);
			for (int i = 0; i < grades.length; i++) {
				if (i > 0) {
					text.append(SEPARATOR);
				}
				Fractions.append(text, grades[i], row);
			}
			return text.toString();
		}
	}

	/** A row as stored. */
	record Packed(long clientId, String inputs, String grades) {
	}

	/** Reads stored rows back into columns. */
	static InputColumns unpack(Scheme scheme, List<Packed> rows) {
		long[] ids = rows.stream().mapToLong(Packed::clientId).toArray();
		List<List<BigDecimal>> values = new ArrayList<>();
		scheme.getInputs().forEach(input -> values.add(Arrays.asList(new BigDecimal[ids.length])));
		List<GradeColumn> means = new ArrayList<>();
		scheme.getCriteria().forEach(criterion -> means.add(emptyGrades(ids.length)));
		for (int row = 0; row < ids.length; row++) {
			List<String> inputs = split(rows.get(row).inputs());
			for (int i = 0; i < values.size() && i < inputs.size(); i++) {
				if (!inputs.get(i).isEmpty()) {
					values.get(i).set(row, new BigDecimal(inputs.get(i)));
				}
			}
			List<String> grades = split(rows.get(row).grades());
			for (int i = 0; i < means.size() && i < grades.size(); i++) {
				put(means.get(i), row, grades.get(i));
			}
		}
		Map<String, NumberColumn> numbers = new HashMap<>();
		int at = 0;
		for (Input input : scheme.getInputs()) {
			numbers.put(input.getSource(), NumberColumn.of(values.get(at++)));
		}
		Map<String, GradeColumn> grades = new HashMap<>();
		at = 0;
		for (Criterion criterion : scheme.getCriteria()) {
			grades.put(criterion.getId(), means.get(at++));
		}
		return new InputColumns(ids, numbers, grades);
	}

	private static GradeColumn emptyGrades(int size) {
		BitSet missing = new BitSet(size);
		missing.set(0, size);
		return new GradeColumn(new long[size], new long[size], missing);
	}

	private static void put(GradeColumn column, int row, String fraction) {
		if (fraction.isEmpty()) {
			return;
		}
		int slash = fraction.indexOf('/');
		column.numerator()[row] = Long.parseLong(slash < 0 ? fraction : fraction.substring(0, slash));
		column.denominator()[row] = slash < 0 ? 1 : Long.parseLong(fraction.substring(slash + 1));
		column.missing().clear(row);
	}

	private static List<String> split(String packed) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (int at = packed.indexOf(SEPARATOR); at >= 0; at = packed.indexOf(SEPARATOR, from)) {
			parts.add(packed.substring(from, at));
			from = at + 1;
		}
		parts.add(packed.substring(from));
		return parts;
	}
}
