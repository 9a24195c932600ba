package org.keqing.internal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/** What a company has after a year beside contracts and their dues: payments, loans, plans, two rounds, incentives, birthdays, tiers. In proportion to its clients. */
final class LoadData {

	/** The day of all lists. */
	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	static final String SCHEME = "bench.ten-criteria";

	private static final List<String> TIERS = List.of("important", "main", "ordinary", "small");
	private static final Instant NOON = TODAY.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
	private static final int BATCH = 1_000;

	private final Store store;
	private final List<Long> clients = new ArrayList<>();
	private final List<String> managers = new ArrayList<>();

	LoadData(Store store) throws StoreException {
		this.store = store;
		store.read(tx -> {
			tx.sql().fetch("SELECT id, manager FROM client ORDER BY id").forEach(row -> {
				clients.add(row.get(0, Long.class));
				managers.add(row.get(1, String.class));
			});
			return null;
		});
	}

	/** A manager with as many clients as another. */
	String manager() {
		return managers.getFirst();
	}

	/** Everything but contracts and dues, which must be there. */
	void write() throws StoreException {
		payments();
		contracts();
		persons();
		plans();
		rounds();
		incentives();
	}

	/** One row of a batch. */
	@FunctionalInterface
	private interface Row {
		void set(PreparedStatement statement, int index) throws SQLException;
	}

	private void batches(String sql, int count, Row row) throws StoreException {
		store.write("bench", tx -> {
			try (var statement = tx.connection().prepareStatement(sql)) {
				for (int i = 0; i < count; i++) {
					row.set(statement, i);
					statement.addBatch();
					if (i % BATCH == BATCH - 1) {
						statement.executeBatch();
					}
				}
				statement.executeBatch();
			}
			return null;
		});
	}

	/** All that fell due was paid but one due in fifty, month by month so that no transaction grows too large. */
	private void payments() throws StoreException {
		for (int month = 1; month <= TODAY.getMonthValue(); month++) {
			var from = LocalDate.of(TODAY.getYear(), month, 1);
			store.write("bench", tx -> tx.sql().execute("UPDATE due SET paid_date = due_date, paid_amount = amount, is_open = FALSE WHERE due_date >= ? AND due_date < ? AND MOD(id / 64, 50) <> 0",
					from, from.plusMonths(1)));
		}
	}

	/** Contracts in other states, some over, some clients without one, some that renew others, originals that are out. */
	private void contracts() throws StoreException {
		var ids = store.read(tx -> tx.sql().fetch("SELECT id FROM contract ORDER BY id").map(row -> row.get(0, Long.class)));
		var states = List.of("draft", "review", "approved", "signed", "ended", "terminated", "renewed", "archived");
		batches("UPDATE contract SET state = ?, signed_on = ?, ended_on = ?, version = version + 1 WHERE id = ?", ids.size() / 16, (statement, i) -> {
			int state = i % states.size();
			statement.setString(1, states.get(state));
			statement.setDate(2, state < states.indexOf("signed") ? null : Date.valueOf(TODAY.minusYears(3)));
			statement.setDate(3, state < states.indexOf("ended") ? null : Date.valueOf(TODAY.minusDays(1)));
			statement.setLong(4, ids.get(i * 16));
		});
		batches("UPDATE contract SET end_date = ?, version = version + 1 WHERE id = ?", ids.size() / 100, (statement, i) -> {
			statement.setDate(1, Date.valueOf(TODAY.minusDays(1 + i % 40)));
			statement.setLong(2, ids.get(i * 100 + 1));
		});
		batches("UPDATE contract SET state = 'ended', signed_on = start_date, ended_on = end_date, version = version + 1 WHERE client_id = ?", clients.size() / 100, (statement, i) -> statement.setLong(1, clients.get(i * 100 + 50)));
		store.write("bench", tx -> {
			var loans = tx.bulk("contract_loan", List.of("id", "contract_id", "borrower", "purpose", "lent_on", "due_back", "lent_by", "returned_on", "returned_to"));
			for (int i = 0; i < ids.size() / 15; i++) {
				boolean out = i % 10 == 0;
				loans.add(tx.newId(), ids.get(i * 15 + 3), "borrower " + i % 50, "audit", TODAY.minusDays(60), TODAY.minusDays(30 - i % 50), "keeper", out ? null : TODAY.minusDays(40),
						out ? null : "keeper");
			}
			loans.finish();
			// a contract in force that nobody generated dues for
			var bare = tx.bulk("contract", List.of("id", "version", "contract_number", "client_id", "category", "subject", "state", "signed_on", "start_date", "end_date", "currency", "rhythm", "amount",
					"keeper", "counted_from_start", "in_arrears", "due_days", "renews_id"));
			for (int i = 0; i < ids.size() / 300; i++) {
				bare.add(tx.newId(), 1, "N-" + i, clients.get(i * 7 % clients.size()), "stall lease", "new " + i, i % 2 == 0 ? "in_force" : "draft", i % 2 == 0 ? TODAY.minusDays(40) : null, TODAY.minusDays(i % 30), TODAY.plusYears(2),
						"CNY", "monthly", BigDecimal.TEN, "keeper 1", false, false, 0, i % 2 == 0 ? null : ids.get(i * 16 + 5));
			}
			return bare.finish();
		});
	}

	/** Tier and birthday of every client, a contact of every second. */
	private void persons() throws StoreException {
		batches("UPDATE client SET tier = ?, tier_scheme = '" + SCHEME + "', tier_since = ?, birthday = ?, contact_name = ? WHERE id = ?", clients.size(), (statement, i) -> {
			statement.setString(1, tier(i, 1));
			statement.setDate(2, Date.valueOf(TODAY));
			statement.setDate(3, Date.valueOf(LocalDate.of(1955, 1, 1).plusDays(i * 7919L % 14_000)));
			statement.setString(4, "person " + i % 5_000);
			statement.setLong(5, clients.get(i));
		});
		store.write("bench", tx -> {
			var contacts = tx.bulk("contact", List.of("id", "owner_id", "position", "name", "birthday"));
			var log = tx.bulk("care_log", List.of("id", "client_id", "occasion", "occasion_date", "done_on", "done_by", "what"));
			var lunar = tx.bulk("care_lunar", List.of("subject_id"));
			for (int i = 0; i < clients.size(); i += 2) {
				contacts.add(tx.newId(), clients.get(i), 0, "contact " + i % 3_000, LocalDate.of(1960, 1, 1).plusDays(i * 104_729L % 14_000));
				if (i % 10 == 0) {
					log.add(tx.newId(), clients.get(i), "person " + i % 5_000, TODAY.minusDays(i % 300), TODAY.minusDays(i % 300), managers.get(i), "flowers");
				}
				if (i % 200 == 0) {
					lunar.add(clients.get(i));
				}
			}
			contacts.finish();
			log.finish();
			lunar.finish();
			tx.changed(ClientPackage.Literals.CLIENT);
			return null;
		});
	}

	private static String tier(int client, int shift) {
		return TIERS.get((client * 31 / 7 + shift) % TIERS.size());
	}

	/** A plan for every fifth client, three tasks and a measure each. */
	private void plans() throws StoreException {
		var states = List.of("running", "running", "planned", "done", "done", "running", "done", "dropped", "running", "planned");
		store.write("bench", tx -> {
			var plans = tx.bulk("support_plan", List.of("id", "version", "client_id", "title", "goal", "owner", "state", "origin", "start_date", "due_date", "started_on", "ended_on", "budget",
					"actual_cost", "outcome", "progress"));
			var tasks = tx.bulk("plan_task", List.of("id", "owner_id", "position", "name", "person", "due_date", "done_on"));
			var measures = tx.bulk("plan_measure", List.of("id", "owner_id", "position", "name", "owner", "due_date", "cost", "done"));
			var members = tx.bulk("plan_member", List.of("id", "owner_id", "position", "client_id"));
			for (int i = 0; i < clients.size() / 5; i++) {
				long id = tx.newId();
				var state = states.get(i % states.size());
				boolean ended = state.equals("done") || state.equals("dropped");
				var due = ended ? TODAY.minusDays(1 + i % 300) : TODAY.plusDays(i % 200 - 20);
				var owner = managers.get(i * 5);
				plans.add(id, 1, clients.get(i * 5), "Plan " + i, "more trade", owner, state, "manual", due.minusDays(90), due, state.equals("planned") ? null : due.minusDays(90),
						ended ? due : null, BigDecimal.valueOf(1_000 + i % 5_000), BigDecimal.valueOf(i % 6_000), ended ? "reached" : null, new BigDecimal("0.5"));
				for (int task = 0; task < 3; task++) {
					tasks.add(tx.newId(), id, task, "Task %d of %d".formatted(task, i), owner, due.minusDays(10L * task), task == 0 || ended ? due.minusDays(80) : null);
				}
				measures.add(tx.newId(), id, 0, "Training", owner, due.minusDays(5), BigDecimal.valueOf(500), ended);
				if (i % 50 == 0) {
					members.add(tx.newId(), id, 0, clients.get(i * 5 + 1));
				}
			}
			plans.finish();
			tasks.finish();
			measures.finish();
			members.finish();
			return null;
		});
	}

	/** Two confirmed rounds; in the second every client has another tier, so that something is proposed for each. */
	private void rounds() throws StoreException {
		store.write("bench", tx -> {
			long first = round(tx, "2026 H1", LocalDate.of(2026, 6, 30), null, 0);
			round(tx, "2026 H2", LocalDate.of(2026, 11, 20), first, 1);
			return null;
		});
	}

	private long round(Tx tx, String name, LocalDate asOf, Long previous, int shift) throws StoreException, SQLException {
		long id = tx.newId();
		tx.sql().execute("INSERT INTO evaluation_round (id, name, scheme_id, scheme_version, from_date, as_of, state, head_weight, deputy_weight, member_weight, client_count, previous_id, revision,"
				+ " prepared_by, prepared_at, confirmed_by, confirmed_at) VALUES (?, ?, ?, 1, ?, ?, 'PREPARED', 1, 1, 1, ?, ?, 1, 'bench', ?, 'bench', ?)", id, name, SCHEME, asOf.minusYears(1), asOf,
				clients.size(), previous, asOf.atStartOfDay(), asOf.atStartOfDay());
		content(tx, id);
		tx.sql().execute("UPDATE evaluation_round SET state = 'CONFIRMED' WHERE id = ?", id);
		var rows = tx.bulk("evaluation", List.of("round_id", "row_no", "client_count", "client_id", "tier", "tier_order", "score", "coverage", "designated", "amount", "inputs", "grades"));
		for (int i = 0; i < clients.size(); i++) {
			var tier = tier(i, shift);
			rows.add(id, i, clients.size(), clients.get(i), tier, TIERS.indexOf(tier) + 1, BigDecimal.valueOf(20 + i % 80), BigDecimal.ONE, false, BigDecimal.valueOf(i % 100_000),
					"8;6;8;10;4;2;6;8;10;6", "8;6;8;10;4;2;6;8;10;6");
		}
		rows.finish();
		return id;
	}

	/** The scheme as frozen; scope and clients are not read by what is measured. */
	private static void content(Tx tx, long round) throws SQLException {
		try (var scheme = LoadData.class.getResourceAsStream("/schemes/ten-criteria.tiering");
				var insert = tx.connection().prepareStatement("INSERT INTO round_content (round_id, scheme, scope, clients) VALUES (?, ?, ?, ?)")) {
			insert.setLong(1, round);
			insert.setBytes(2, scheme.readAllBytes());
			insert.setBytes(3, new byte[0]);
			insert.setBytes(4, new byte[0]);
			insert.executeUpdate();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Three incentives for ten clients with trades, a claim for every fifth incentive. */
	private void incentives() throws StoreException {
		var claimed = new ArrayList<Long>();
		store.write("bench", tx -> {
			var trades = tx.bulk("trade", List.of("id", "version", "client_id", "trade_date", "product", "quantity", "amount", "cost"));
			for (int i = 0; i < clients.size() * 3; i++) {
				trades.add(tx.newId(), 1, clients.get(i / 3), TODAY.minusDays(20 + i % 600), "P" + i % 300, BigDecimal.TEN, BigDecimal.valueOf(5_000), BigDecimal.valueOf(4_000));
			}
			trades.finish();
			var rows = tx.bulk("incentive", List.of("id", "client_id", "title", "contract_number", "metric", "from_date", "to_date", "step_count", "defined_by", "defined_at"));
			var steps = tx.bulk("incentive_step", List.of("incentive_id", "position", "step_count", "reach", "kind", "reward"));
			for (int i = 0; i < clients.size() * 3 / 10; i++) {
				long id = tx.newId();
				rows.add(id, clients.get(i * 10 / 3), "Rebate " + i, "B-" + i, "AMOUNT", TODAY.minusYears(2), TODAY.plusDays(i % 400), 2, "bench", NOON);
				steps.add(id, 0, 2, BigDecimal.valueOf(10_000), "AMOUNT", BigDecimal.valueOf(200));
				steps.add(id, 1, 2, BigDecimal.valueOf(50_000), "PERCENT", BigDecimal.valueOf(3));
				if (i % 5 == 0) {
					claimed.add(id);
				}
			}
			rows.finish();
			return steps.finish();
		});
		store.write("bench", tx -> {
			long[] ids = new long[claimed.size()];
			for (int i = 0; i < ids.length; i++) {
				ids[i] = tx.newId();
			}
			try (var insert = tx.connection().prepareStatement("INSERT INTO incentive_claim (id, incentive_id, amount, state, claimed_by, claimed_at) VALUES (?, ?, 100, 'CLAIMED', 'bench', ?)")) {
				for (int i = 0; i < ids.length; i++) {
					insert.setLong(1, ids[i]);
					insert.setLong(2, claimed.get(i));
					insert.setTimestamp(3, java.sql.Timestamp.from(NOON));
					insert.executeUpdate();
				}
			}
			return null;
		});
	}
}
