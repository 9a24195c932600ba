package org.keqing.internal.evaluation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.keqing.evaluation.EvaluationException;
import org.keqing.model.ClientField;
import org.keqing.store.EntityRegistry;
import org.keqing.store.Tx;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.Scheme;

/** Gathers the columns that a scheme asks for. */
final class Inputs {
	/** The source whose sum is the value of a client in summaries. */
	static final String AMOUNT = "amount";

	private final FeatureColumns features;

	Inputs(EntityRegistry entities) {
		features = new FeatureColumns(entities);
	}

	/**
	 * Reads facts and features; the amount always.
	 *
	 * @throws EvaluationException when a source is unknown, or a field without exact numbers
	 */
	InputColumns read(Tx tx, Scheme scheme, long[] ids, LocalDate from, LocalDate asOf, Map<String, GradeColumn> grades) throws SQLException {
		Set<String> facts = new HashSet<>(Set.of(AMOUNT));
		Map<String, NumberColumn> numbers = new HashMap<>();
		for (Input input : scheme.getInputs()) {
			if (input.getSource() == null) {
				continue;
			}
			if (FactColumns.SOURCES.contains(input.getSource())) {
				facts.add(input.getSource());
			} else {
				numbers.put(input.getSource(), features.read(tx, ids, field(scheme, input)));
			}
		}
		numbers.putAll(new FactColumns(tx.connection(), ids, from, asOf).read(facts));
		return new InputColumns(ids, numbers, grades);
	}

	/** @throws EvaluationException when a source of the scheme is unknown, or a field without exact numbers */
	void check(Scheme scheme) {
		scheme.getInputs().stream().filter(input -> input.getSource() != null && !FactColumns.SOURCES.contains(input.getSource())).forEach(input -> field(scheme, input));
	}

	private ClientField field(Scheme scheme, Input input) {
		Object[] named = { scheme.getId(), input.getId(), input.getSource() };
		ClientField field = features.find(input.getSource())
				.orElseThrow(() -> new EvaluationException(Messages.bind(Messages.MsgUnknownSource, named)));
		if (!FeatureColumns.isNumber(field)) {
			throw new EvaluationException(Messages.bind(Messages.MsgSourceNoNumber, named));
		}
		return field;
	}
}
