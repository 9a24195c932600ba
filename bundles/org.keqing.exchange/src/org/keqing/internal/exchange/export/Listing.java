package org.keqing.internal.exchange.export;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.keqing.evaluation.Grades;
import org.keqing.exchange.ExportKind;
import org.keqing.internal.exchange.load.ClientColumns;
import org.keqing.model.ClientField;
import org.keqing.model.StoreInfo;

/**
 * What one kind of export asks the database and writes.
 *
 * @param header  names of the columns
 * @param query   the query without condition and order
 * @param ofRound the condition that chooses a round, empty when the kind knows no rounds
 * @param order   what the rows are sorted by
 * @param shape   how rows of the result become rows of the file
 */
record Listing(List<String> header, String query, String ofRound, String order, Shape shape) {

	private static final String EVALUATION_SQL = """
			SELECT k.code, r.name, r.scheme_id, r.scheme_version,
			       CASE WHEN c.id IS NULL THEN e.score ELSE c.score END, CASE WHEN c.id IS NULL THEN e.tier ELSE c.tier END,
			       CASE WHEN c.id IS NULL THEN e.designated ELSE c.designated END, CASE WHEN c.id IS NULL THEN e.coverage ELSE c.coverage END
			  FROM evaluation e
			  JOIN evaluation_round r ON r.id = e.round_id
			  JOIN client k ON k.id = e.client_id
			  LEFT JOIN evaluation_correction c ON c.client_id = e.client_id AND c.round_id = e.round_id
			       AND NOT EXISTS (SELECT 1 FROM evaluation_correction n WHERE n.corrects = c.id)"""; //$NON-NLS-1$

	/** How rows of a result become rows of a file. */
	enum Shape {
		/** One for one. */
		PLAIN,
		/** A packed sheet becomes one row per grade. */
		SHEET
	}

	/**
	 * The listing of a kind.
	 *
	 * @param extensions the classes that packs add to the client
	 * @param readable   condition on rows of the history {@code h}, empty when none is kept back
	 */
	static Listing of(ExportKind kind, List<EClass> extensions, String readable, DSLContext sql) {
		return switch (kind) {
		case CLIENTS -> clients(ClientColumns.imported(extensions), extensions, sql);
		case TRADES -> new Listing(List.of("ref", "client", "date", "product", "quantity", "amount", "cost"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				"SELECT t.ref, k.code, t.trade_date, t.product, t.quantity, t.amount, t.cost FROM trade t JOIN client k ON k.id = t.client_id", //$NON-NLS-1$
				"", "k.code, t.trade_date, t.ref, t.product, t.quantity, t.amount, t.cost, t.id", Shape.PLAIN); //$NON-NLS-1$ //$NON-NLS-2$
		case DUES -> new Listing(List.of("client", "due_date", "amount", "paid_date", "paid_amount"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				"SELECT k.code, d.due_date, d.amount, d.paid_date, d.paid_amount FROM due d JOIN client k ON k.id = d.client_id", //$NON-NLS-1$
				"", "k.code, d.due_date, d.amount, d.occurrence", Shape.PLAIN); //$NON-NLS-1$ //$NON-NLS-2$
		case GRADES -> new Listing(List.of("client", "evaluator", "criterion", "grade"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"SELECT k.code, s.evaluator, s.grades FROM sheet s JOIN client k ON k.id = s.client_id", //$NON-NLS-1$
				"s.round_id = ?", "k.code, s.evaluator", Shape.SHEET); //$NON-NLS-1$ //$NON-NLS-2$
		case EVALUATIONS -> new Listing(List.of("client", "round", "scheme", "scheme_version", "score", "tier", "designated", "coverage"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				EVALUATION_SQL, "e.round_id = ?", "r.as_of, r.name, k.code", Shape.PLAIN); //$NON-NLS-1$ //$NON-NLS-2$
		case HISTORY -> new Listing(List.of("at", "who", "action", "type", "client", "object", "feature", "old", "new"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
				"SELECT h.at_time, h.who, h.action, h.type, k.code, h.object_id, h.feature, h.old_value, h.new_value FROM history h LEFT JOIN client k ON k.id = h.aggregate_id" //$NON-NLS-1$
						+ (readable.isEmpty() ? "" : " WHERE " + readable), //$NON-NLS-1$ //$NON-NLS-2$
				"", "h.at_time, h.id", Shape.PLAIN); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	private static Listing clients(List<ClientField> fields, List<EClass> extensions, DSLContext sql) {
		var from = new StringBuilder(" FROM client c"); //$NON-NLS-1$
		for (var i = 0; i < extensions.size(); i++)
			from.append(" LEFT JOIN ").append(sql.render(DSL.name(StoreInfo.of(extensions.get(i)).table()))).append(" e").append(i) //$NON-NLS-1$ //$NON-NLS-2$
					.append(" ON e").append(i).append(".owner_id = c.id"); //$NON-NLS-1$ //$NON-NLS-2$
		var columns = fields.stream().map(field -> {
			var extension = extensions.indexOf(field.owner());
			return (extension < 0 ? "c." : "e" + extension + '.') + sql.render(DSL.name(StoreInfo.of(field.attribute()).column())); //$NON-NLS-1$ //$NON-NLS-2$
		}).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return new Listing(fields.stream().map(ClientField::name).toList(), "SELECT " + columns + from, "", "c.code", Shape.PLAIN); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	boolean isOfRound() {
		return !ofRound.isEmpty();
	}

	String sql(boolean oneRound) {
		return query + (isOfRound() && oneRound ? " WHERE " + ofRound : "") + " ORDER BY " + order; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The rows of the file that the current row of the result gives. */
	List<List<String>> rows(ResultSet result) throws SQLException {
		if (shape == Shape.PLAIN)
			return List.of(plain(result));
		var rows = new ArrayList<List<String>>();
		var client = result.getString(1);
		var evaluator = result.getString(2);
		new TreeMap<>(Grades.parse(result.getString(3)))
				.forEach((criterion, grade) -> rows.add(List.of(client, evaluator, criterion, text(grade))));
		return rows;
	}

	private List<String> plain(ResultSet result) throws SQLException {
		var row = new ArrayList<String>(header.size());
		for (var i = 1; i <= header.size(); i++)
			row.add(text(result.getObject(i)));
		return row;
	}

	/** Exact and the same for all databases: decimals without needless zeros, days and UTC instants as in ISO 8601. */
	private static String text(Object value) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
		case Timestamp time -> time.toLocalDateTime().toInstant(ZoneOffset.UTC).toString();
		default -> value.toString();
		};
	}
}
