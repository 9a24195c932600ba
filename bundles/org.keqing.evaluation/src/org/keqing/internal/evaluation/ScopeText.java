package org.keqing.internal.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.keqing.evaluation.Scope;

/** The text form of a scope, one value a line, and its SQL. */
final class ScopeText {
	private enum Part {
		REGION("region"), MANAGER("manager"), CLASS("client_class"), CODE("code");

		private final String column;

		Part(String column) {
			this.column = column;
		}

		private Set<String> of(Scope scope) {
			return switch (this) {
				case REGION -> scope.regions();
				case MANAGER -> scope.managers();
				case CLASS -> scope.classes();
				case CODE -> scope.codes();
			};
		}
	}

	private ScopeText() {
	}

	static String format(Scope scope) {
		StringBuilder text = new StringBuilder();
		for (Part part : Part.values()) {
			part.of(scope).forEach(value -> text.append(part.column).append('=').append(value.replace('\n', ' ')).append('\n'));
		}
		return text.toString();
	}

	static Scope parse(String text) {
		Map<Part, Set<String>> values = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			Set<String> found = new TreeSet<>();
			text.lines().filter(line -> line.startsWith(part.column + '=')).forEach(line -> found.add(line.substring(part.column.length() + 1)));
			values.put(part, found);
		}
		return new Scope(values.get(Part.REGION), values.get(Part.MANAGER), values.get(Part.CLASS), values.get(Part.CODE));
	}

	/** The condition over table {@code client}, whose alias is given. */
	static Condition where(Scope scope, String client) {
		Condition all = DSL.noCondition();
		for (Part part : Part.values()) {
			Set<String> values = part.of(scope);
			if (!values.isEmpty()) {
				all = all.and(DSL.field(client + '.' + part.column, String.class).in(values));
			}
		}
		return all;
	}
}
