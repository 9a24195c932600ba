package org.keqing.internal.evaluation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jooq.Record;
import org.keqing.evaluation.Round;
import org.keqing.store.Tx;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.Standings;
import org.keqing.tiering.Standings.Decision;
import org.keqing.tiering.Standings.Past;
import org.keqing.tiering.Standings.Reason;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/**
 * The tiers that stand after a round: those of the result, unless the scheme has stability rules and they hold a change back.
 *
 * @param tierIndex per row the position of the tier from the highest, or {@link Result#NOT_ASSESSED}
 * @param decisions per row what the rules decided; null when the scheme has none
 */
record StandingTiers(byte[] tierIndex, List<Decision> decisions) {
	/** Columns of a decision but for the tier itself. */
	static final List<String> COLUMNS = List.of("proposed_tier", "before_tier", "standing_reason", "standing_rounds", "standing_until");

	/** Those of the result, as they are. */
	static StandingTiers of(Result result) {
		return new StandingTiers(result.tierIndex(), null);
	}

	/**
	 * Decides of all rows of a result.
	 *
	 * @param ids      the clients of the rows
	 * @param previous the confirmed round before, from which the others follow
	 * @param asOf     cut-off date of the round
	 */
	static StandingTiers of(Tx tx, Rounds rounds, Scheme scheme, Result result, long[] ids, Optional<Round> previous, LocalDate asOf) throws SQLException {
		if (scheme.getStability() == null) {
			return of(result);
		}
		List<List<Past>> past = past(tx, rounds, ids, previous);
		List<String> tiers = Schemes.tiers(scheme).stream().map(Tier::getId).toList();
		List<Decision> decisions = new ArrayList<>(ids.length);
		byte[] index = new byte[ids.length];
		for (int row = 0; row < ids.length; row++) {
			Decision decision = Standings.decide(scheme, result, row, past.get(row), asOf);
			index[row] = decision.tier() == null ? Result.NOT_ASSESSED : (byte) tiers.indexOf(decision.tier());
			decisions.add(decision);
		}
		return new StandingTiers(index, decisions);
	}

	/** What the rules decided of a row, or null. */
	Decision decision(int row) {
		return decisions == null ? null : decisions.get(row);
	}

	/** The values of {@link #COLUMNS}. */
	void fill(int row, Object[] values, int at) {
		Decision decision = decision(row);
		if (decision == null || decision.tier() == null) {
			Arrays.fill(values, at, at + COLUMNS.size(), null);
			return;
		}
		values[at] = decision.proposed();
		values[at + 1] = decision.before();
		values[at + 2] = decision.reason().name();
		values[at + 3] = decision.rounds();
		values[at + 4] = decision.until();
	}

	/** Reads a tier and {@link #COLUMNS}; null where no rules were asked. */
	static Decision read(Record row, int tier, int at) {
		String reason = row.get(at + 2, String.class);
		return reason == null ? null
				: new Decision(row.get(tier, String.class), row.get(at, String.class), row.get(at + 1, String.class), Reason.valueOf(reason), row.get(at + 3, Integer.class),
						row.get(at + 4, LocalDate.class));
	}

	/**
	 * Per row the rounds of the past by the same scheme, the newest first, as far back as they ask for a change of the tier that stands. A client that a round did
	 * not assess kept the tier it had.
	 */
	static List<List<Past>> past(Tx tx, Rounds rounds, long[] ids, Optional<Round> previous) throws SQLException {
		List<List<Past>> past = new ArrayList<>(ids.length);
		IntStream.range(0, ids.length).forEach(row -> past.add(List.of()));
		BitSet open = new BitSet(ids.length);
		open.set(0, ids.length);
		BitSet unknown = new BitSet(ids.length);
		Optional<Round> next = previous;
		while (next.isPresent() && !open.isEmpty()) {
			Round round = next.get();
			read(tx, round, ids, (row, tier, proposed) -> {
				if (open.get(row)) {
					boolean asks = add(past, row, new Past(round.asOf(), unknown.get(row) ? null : proposed, tier));
					unknown.set(row, tier == null && past.get(row).isEmpty());
					open.set(row, asks || unknown.get(row));
				}
			});
			next = round.previousId() == 0 ? Optional.empty() : Optional.of(rounds.get(tx, round.previousId()));
		}
		return past;
	}

	/** Adds a round where it says something; tells whether an older one may say more. */
	private static boolean add(List<List<Past>> past, int row, Past round) {
		List<Past> known = past.get(row);
		if (round.tier() == null || !known.isEmpty() && !round.tier().equals(known.getFirst().tier())) {
			return false;
		}
		if (known.isEmpty()) {
			past.set(row, known = new ArrayList<>(1));
		}
		known.add(round);
		return round.proposed() != null && !round.proposed().equals(round.tier());
	}

	private interface Row {
		void take(int row, String tier, String proposed);
	}

	/** What a round gave these clients, corrections included; a round without rules asked for what it gave. */
	private static void read(Tx tx, Round round, long[] ids, Row rows) throws SQLException {
		String one = ids.length == 1 ? " AND e.client_id = " + ids[0] : "";
		String sql = "SELECT e.client_id, CASE WHEN c.id IS NULL THEN e.tier ELSE c.tier END,"
				+ " CASE WHEN c.id IS NULL THEN COALESCE(e.proposed_tier, e.tier) ELSE COALESCE(c.proposed_tier, c.tier) END FROM evaluation e"
				+ " LEFT JOIN evaluation_correction c ON c.client_id = e.client_id AND c.round_id = e.round_id"
				+ " AND NOT EXISTS (SELECT 1 FROM evaluation_correction n WHERE n.corrects = c.id) WHERE e.round_id = ?" + one;
		try (var select = tx.connection().prepareStatement(sql)) {
			select.setLong(1, round.id());
			try (var found = select.executeQuery()) {
				while (found.next()) {
					int row = Arrays.binarySearch(ids, found.getLong(1));
					if (row >= 0) {
						rows.take(row, found.getString(2), found.getString(3));
					}
				}
			}
		}
	}
}
