package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jooq.Record;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.evaluation.Sheet;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;

/**
 * Five clients whose weighted scores of 2024 were worked out by hand.
 * <ul>
 * <li>A: loyalty (10 + 8 + 8) / 3 → 43⅓, volume 1100.50 → 10 → 30, credit 1 → 10 → 20: 93⅓, important
 * <li>B: loyalty (8 + 6 + 4) / 3 = 6 → 30, volume 100.00 → 6 → 18, credit 80 of 100 → 6 → 12: exactly 60, main
 * <li>C: loyalty 2 alone: 20, small, half of the weight known
 * <li>D: nothing known: not assessed
 * <li>E: volume 5.00 → 2 alone: 20, small
 * </ul>
 */
final class Sample {
	static final LocalDate FROM = LocalDate.of(2024, 1, 1);
	static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
	static final long A = 101;
	static final long B = 102;
	static final long C = 103;
	static final long D = 104;
	static final long E = 105;

	private final Store store;
	private long next = 1000;

	Sample(Store store) {
		this.store = store;
	}

	static DefaultEvaluationService service() {
		return new DefaultEvaluationService(SchemeRegistry.of(TestSchemes.weighted(1), TestSchemes.rank(), TestSchemes.feature()), TieringEngine.create());
	}

	static RoundRequest request(String name) {
		return request(name, TestSchemes.WEIGHTED, AS_OF);
	}

	static RoundRequest request(String name, String scheme, LocalDate asOf) {
		return new RoundRequest(name, scheme, 0, null, asOf, null, Scope.ALL, "chief");
	}

	static RoundRequest request(String name, Committee committee, Scope scope) {
		return new RoundRequest(name, TestSchemes.WEIGHTED, 0, FROM, AS_OF, committee, scope, "chief");
	}

	/** The five clients with their facts and grades. */
	Sample five() throws StoreException {
		client(A, "A", "North", "Li Na", null);
		client(B, "B", "North", "Wang", null);
		client(C, "C", "South", "Li Na", null);
		client(D, "D", "South", "Wang", null);
		client(E, "E", "South", null, null);
		trade("A1-1", A, "2024-01-01", "2", "600.00", "400");
		trade("A1-2", A, "2024-12-31", "3", "500.50", "300");
		trade("B1-1", B, "2024-06-30", "1", "100.00", "90");
		trade("E1-1", E, "2024-06-30", "1", "5.00", "4");
		trade("E0-1", E, "2023-12-31", "1", "9999.00", "4");
		due(A, "2024-02-01", "100", "2024-02-01", "100");
		due(B, "2024-02-01", "80", "2024-01-31", "80");
		due(B, "2024-03-01", "20", "2024-03-02", "20");
		grade(A, "Zhao", "loyalty", 10);
		grade(A, "Qian", "loyalty", 8);
		grade(A, "Sun", "loyalty", 8);
		grade(B, "Zhao", "loyalty", 8);
		grade(B, "Qian", "loyalty", 6);
		grade(B, "Sun", "loyalty", 4);
		grade(C, "Sun", "loyalty", 2);
		return this;
	}

	void client(long id, String code, String region, String manager, String since) throws StoreException {
		sql("INSERT INTO client (id, code, name, region, manager, since) VALUES (?, ?, ?, ?, ?, CAST(? AS DATE))", id, code, "Client " + code, region, manager, since);
	}

	void trade(String ref, long client, String date, String quantity, String amount, String cost) throws StoreException {
		sql("INSERT INTO trade (id, ref, client_id, trade_date, quantity, amount, cost) VALUES (?, ?, ?, ?, ?, ?, ?)", next++, ref, client, LocalDate.parse(date),
				number(quantity), number(amount), number(cost));
	}

	void due(long client, String date, String amount, String paidDate, String paid) throws StoreException {
		long id = next++;
		sql("INSERT INTO due (id, client_id, due_date, amount, paid_date, paid_amount, occurrence) VALUES (?, ?, ?, ?, CAST(? AS DATE), ?, ?)", id, client,
				LocalDate.parse(date), number(amount), paidDate, number(paid), (int) id);
	}

	void grade(long client, String evaluator, String criterion, int grade) throws StoreException {
		service().saveSheet(store, new Sheet(Sheet.POOL, client, evaluator, java.util.Map.of(criterion, BigDecimal.valueOf(grade)), "import"));
	}

	void sql(String sql, Object... values) throws StoreException {
		store.write("test", tx -> tx.sql().execute(sql, values));
	}

	List<Record> query(String sql, Object... values) throws StoreException {
		return store.read(tx -> List.copyOf(tx.sql().fetch(sql, values)));
	}

	Object one(String sql, Object... values) throws StoreException {
		return query(sql, values).getFirst().get(0);
	}

	private static BigDecimal number(String text) {
		return text == null ? null : new BigDecimal(text);
	}
}
