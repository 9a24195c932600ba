package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keqing.tiering.ChoiceColumn;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.InputType;
import org.keqing.tiering.model.Scheme;

/** What a round knows of its clients, by columns; packs a row into the two texts of table {@code evaluation} and reads them again. */
record InputColumns(long[] clientIds, Map<String, NumberColumn> numbers, Map<String, ChoiceColumn> texts, Map<String, GradeColumn> grades) implements InputTable {
	@Override
	public int size() {
		return clientIds.length;
	}

	@Override
	public NumberColumn input(String source) {
		return numbers.get(source);
	}

	@Override
	public ChoiceColumn choices(String source) {
		return texts.get(source);
	}

	@Override
	public GradeColumn grades(String criterionId) {
		return grades.get(criterionId);
	}

	/** Writes the rows of this table as texts. */
	Packer packer(Scheme scheme) {
		return new Packer(scheme.getInputs().stream().map(this::cells).toArray(Cells[]::new),
				scheme.getCriteria().stream().map(criterion -> grades.get(criterion.getId())).toArray(GradeColumn[]::new));
	}

	/** An input in the rows of a table. */
	private interface Cells {
		void append(StringBuilder text, int row);
	}

	/** A formula is worked out again from the other inputs, so that it leaves its place empty. */
	private Cells cells(Input input) {
		if (input.getSource() == null) {
			return (text, row) -> { };
		}
		if (input.getType() == InputType.CHOICE) {
			ChoiceColumn column = texts.get(input.getSource());
			return (text, row) -> text.append(column == null || column.get(row) == null ? "" : PackedText.escape(column.get(row)));
		}
		NumberColumn column = numbers.get(input.getSource());
		return (text, row) -> Fractions.append(text, column, row);
	}

	/** Packs rows; not for several threads. */
	static final class Packer {
		private final Cells[] inputs;
		private final GradeColumn[] grades;
		private final StringBuilder text = new StringBuilder();

		private Packer(Cells[] inputs, GradeColumn[] grades) {
			this.inputs = inputs;
			this.grades = grades;
		}

		String inputs(int row) {
			text.setLength(0);
			for (int i = 0; i < inputs.length; i++) {
				if (i > 0) {
					text.append(PackedText.SEPARATOR);
				}
				inputs[i].append(text, row);
			}
			return text.toString();
		}

		String grades(int row) {
			text.setLength(0);
			for (int i = 0; i < grades.length; i++) {
				if (i > 0) {
					text.append(PackedText.SEPARATOR);
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
		List<String[]> values = scheme.getInputs().stream().map(input -> new String[ids.length]).toList();
		List<GradeColumn> means = scheme.getCriteria().stream().map(criterion -> emptyGrades(ids.length)).toList();
		for (int row = 0; row < ids.length; row++) {
			List<String> inputs = PackedText.split(rows.get(row).inputs());
			for (int i = 0; i < values.size() && i < inputs.size(); i++) {
				values.get(i)[row] = inputs.get(i);
			}
			List<String> grades = PackedText.split(rows.get(row).grades());
			for (int i = 0; i < means.size() && i < grades.size(); i++) {
				put(means.get(i), row, grades.get(i));
			}
		}
		InputColumns table = new InputColumns(ids, new HashMap<>(), new HashMap<>(), new HashMap<>());
		for (int i = 0; i < values.size(); i++) {
			table.put(scheme.getInputs().get(i), Arrays.asList(values.get(i)));
		}
		for (int i = 0; i < means.size(); i++) {
			table.grades.put(scheme.getCriteria().get(i).getId(), means.get(i));
		}
		return table;
	}

	private void put(Input input, List<String> packed) {
		if (input.getSource() != null && input.getType() == InputType.CHOICE) {
			texts.put(input.getSource(), ChoiceColumn.of(packed.stream().map(text -> text == null ? null : PackedText.unescape(text)).toList()));
		} else if (input.getSource() != null) {
			numbers.put(input.getSource(), NumberColumn.of(packed.stream().map(text -> text == null || text.isEmpty() ? null : new BigDecimal(text)).toList()));
		}
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
}
