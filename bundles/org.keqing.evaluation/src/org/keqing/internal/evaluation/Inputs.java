package org.keqing.internal.evaluation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keqing.evaluation.EvaluationException;
import org.keqing.model.ClientField;
import org.keqing.store.EntityRegistry;
import org.keqing.store.Tx;
import org.keqing.tiering.ChoiceColumn;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.InputType;
import org.keqing.tiering.model.Scheme;

/** Gathers the columns that a scheme asks for. */
final class Inputs {
	/** The source whose sum is the value of a client in summaries. */
	static final String AMOUNT = "amount";

	private final TieringEngine engine;
	private final FeatureColumns features;

	Inputs(TieringEngine engine, EntityRegistry entities) {
		this.engine = engine;
		features = new FeatureColumns(entities);
	}

	/**
	 * Reads facts and features; the amount always. What a class works out from them is added, so that it is kept with the results.
	 *
	 * @throws EvaluationException when a source is unknown, or a field of another type
	 */
	InputColumns read(Tx tx, Scheme scheme, long[] ids, LocalDate from, LocalDate asOf, Map<String, GradeColumn> grades) throws SQLException {
		Set<String> facts = new HashSet<>(Set.of(AMOUNT));
		Map<String, NumberColumn> numbers = new HashMap<>();
		Map<String, ChoiceColumn> choices = new HashMap<>();
		for (Input input : engine.required(scheme)) {
			if (input.getType() == InputType.CHOICE) {
				choices.put(input.getSource(), features.choices(tx, ids, field(scheme, input)));
			} else if (FactColumns.SOURCES.contains(input.getSource())) {
				facts.add(input.getSource());
			} else {
				numbers.put(input.getSource(), features.numbers(tx, ids, field(scheme, input)));
			}
		}
		numbers.putAll(new FactColumns(tx, ids, from, asOf).read(facts));
		InputColumns read = new InputColumns(ids, numbers, choices, grades);
		List<String> derived = scheme.getInputs().stream().filter(input -> input.getSource() != null && !engine.required(scheme).contains(input)).map(Input::getSource).toList();
		if (!derived.isEmpty()) {
			InputTable prepared = engine.prepare(scheme, read);
			derived.forEach(source -> numbers.put(source, prepared.input(source)));
		}
		return read;
	}

	/** @throws EvaluationException when a source of the scheme is unknown, or a field of another type */
	void check(Scheme scheme) {
		engine.required(scheme).stream().filter(input -> input.getType() == InputType.CHOICE || !FactColumns.SOURCES.contains(input.getSource()))
				.forEach(input -> field(scheme, input));
	}

	private ClientField field(Scheme scheme, Input input) {
		Object[] named = { scheme.getId(), input.getId(), input.getSource() };
		boolean choice = input.getType() == InputType.CHOICE;
		if (choice && FactColumns.SOURCES.contains(input.getSource())) {
			throw new EvaluationException(Messages.bind(Messages.MsgSourceNoText, named));
		}
		ClientField field = features.find(input.getSource())
				.orElseThrow(() -> new EvaluationException(Messages.bind(Messages.MsgUnknownSource, named)));
		if (choice ? !FeatureColumns.isText(field) : !FeatureColumns.isNumber(field)) {
			throw new EvaluationException(Messages.bind(choice ? Messages.MsgSourceNoText : Messages.MsgSourceNoNumber, named));
		}
		return field;
	}
}
