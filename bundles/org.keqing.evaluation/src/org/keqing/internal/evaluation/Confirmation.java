package org.keqing.internal.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/**
 * Makes the reviewed figures count. A client that was not assessed keeps the tier it has; a client that a later cut-off date has assessed already keeps
 * that. Key client is whom a designation names today; the evaluation itself keeps who was at the cut-off date. The state of the round changes last: whatever ends the transaction before leaves everything as it was.
 */
final class Confirmation {
	private static final int FETCH = 5000;

	private final Rounds rounds;

	Confirmation(Rounds rounds) {
		this.rounds = rounds;
	}

	void confirm(Tx tx, Round round, String user, Progress progress) throws SQLException, IOException, StoreException {
		Rounds.require(round, RoundState.CONFIRMED);
		if (Rounds.scheme(tx, round.id()).getStability() != null && rounds.previous(tx, round).map(Round::id).orElse(0L) != round.previousId()) {
			throw new EvaluationException(Messages.bind(Messages.MsgPreviousChanged, round.name()));
		}
		rounds.take(tx, round, RoundState.REVIEW);
		Evaluated[] clients = evaluated(tx, round);
		if (clients.length != round.size()) {
			throw new EvaluationException(Messages.bind(Messages.MsgResultsIncomplete, new Object[] { round.name(), clients.length, round.size() }));
		}
		progress.begin(Messages.TaskConfirming, clients.length);
		tx.sql().execute("LOCK TABLE client IN EXCLUSIVE MODE");
		List<Standing> changes = changes(tx, round, clients);
		new ClientStandings(rounds.now()).write(tx, changes, progress);
		tx.changed(ClientPackage.Literals.CLIENT);
		tx.sql().execute("UPDATE evaluation_round SET state = ?, confirmed_by = ?, confirmed_at = ? WHERE id = ?", RoundState.CONFIRMED.name(), user,
				rounds.now(), round.id());
	}

	private record Evaluated(long client, String tier, BigDecimal score) {
	}

	private static Evaluated[] evaluated(Tx tx, Round round) throws SQLException {
		List<Evaluated> rows = new ArrayList<>(round.size());
		String sql = "SELECT client_id, tier, score FROM evaluation WHERE round_id = ? ORDER BY row_no";
		try (PreparedStatement select = tx.connection().prepareStatement(sql)) {
			select.setFetchSize(FETCH);
			select.setLong(1, round.id());
			try (ResultSet found = select.executeQuery()) {
				while (found.next()) {
					rows.add(new Evaluated(found.getLong(1), found.getString(2), found.getBigDecimal(3)));
				}
			}
		}
		return rows.toArray(Evaluated[]::new);
	}

	private List<Standing> changes(Tx tx, Round round, Evaluated[] clients) throws SQLException {
		long[] ids = Arrays.stream(clients).mapToLong(Evaluated::client).toArray();
		Set<Long> later = later(tx, round);
		BitSet today = Evaluator.designated(tx, ids, rounds.today());
		List<Standing> changes = new ArrayList<>(clients.length);
		try (PreparedStatement select = tx.connection().prepareStatement("SELECT id, tier, tier_scheme, tier_since, score, designated FROM client ORDER BY id")) {
			select.setFetchSize(FETCH);
			try (ResultSet found = select.executeQuery()) {
				while (found.next()) {
					long id = found.getLong(1);
					int row = Arrays.binarySearch(ids, id);
					if (row >= 0 && !later.contains(id)) {
						Standing.Now now = new Standing.Now(found.getString(2), found.getString(3), date(found.getDate(4)), found.getBigDecimal(5),
								found.getBoolean(6));
						Standing next = Standing.next(id, now, round, clients[row].tier(), clients[row].score(), today.get(row));
						if (next.differs()) {
							changes.add(next);
						}
					}
				}
			}
		}
		return changes;
	}

	private static LocalDate date(Date date) {
		return date == null ? null : date.toLocalDate();
	}

	/** The clients that a round of a later cut-off date has assessed. */
	private static Set<Long> later(Tx tx, Round round) {
		Set<Long> clients = new HashSet<>();
		tx.sql().fetch("SELECT id FROM evaluation_round WHERE state IN ('CONFIRMED', 'CLOSED') AND as_of > ?", round.asOf())
				.forEach(row -> tx.sql().fetch("SELECT client_id FROM evaluation WHERE round_id = ? AND tier IS NOT NULL", row.get(0, Long.class))
						.forEach(found -> clients.add(found.get(0, Long.class))));
		return clients;
	}

	/** What a client carries, before and after. */
	record Standing(long client, Now before, Now after) {
		/** The largest score that the client file can hold; an exact larger value stands in the evaluation alone. */
		private static final BigDecimal LIMIT = BigDecimal.TEN.pow(9);

		/** The computed attributes of the client file. */
		record Now(String tier, String scheme, LocalDate since, BigDecimal score, boolean designated) {
		}

		static Standing next(long client, Now now, Round round, String tier, BigDecimal score, boolean designated) {
			if (tier == null) {
				return new Standing(client, now, new Now(now.tier(), now.scheme(), now.since(), now.score(), designated));
			}
			boolean same = tier.equals(now.tier()) && round.schemeId().equals(now.scheme()) && now.since() != null;
			BigDecimal fitting = score == null || score.abs().compareTo(LIMIT) >= 0 ? null : score;
			return new Standing(client, now, new Now(tier, round.schemeId(), same ? now.since() : round.asOf(), fitting, designated));
		}

		boolean differs() {
			return tierDiffers() || designatedDiffers() || !Objects.equals(before.scheme(), after.scheme())
					|| !Objects.equals(before.since(), after.since())
					|| (before.score() == null ? after.score() != null : after.score() == null || before.score().compareTo(after.score()) != 0);
		}

		boolean tierDiffers() {
			return !Objects.equals(before.tier(), after.tier());
		}

		boolean designatedDiffers() {
			return before.designated() != after.designated();
		}
	}
}
