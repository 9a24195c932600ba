package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jooq.Record;
import org.keqing.evaluation.Dissent;
import org.keqing.evaluation.Dissent.Outcome;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.Publication;
import org.keqing.evaluation.PublishedClient;
import org.keqing.evaluation.Round;
import org.keqing.model.Plurals;
import org.keqing.store.Tx;

/** The published lists and the cases of clients that object, as stored. */
final class Publications {
	private static final String DISSENT = "SELECT d.id, d.round_id, d.client_id, k.code, k.name, d.raised_on, d.raised_by, d.reason, d.wanted, d.outcome, d.answer, d.decided_by,"
			+ " d.decided_on FROM dissent d LEFT JOIN client k ON k.id = d.client_id";

	private final Rounds rounds;

	Publications(Rounds rounds) {
		this.rounds = rounds;
	}

	static Optional<Publication> find(Tx tx, long roundId) {
		return Optional.ofNullable(tx.sql().fetchOne("SELECT window_from, window_to, announced_by, announced_at, final_by, final_at FROM publication WHERE round_id = ?", roundId))
				.map(row -> new Publication(roundId, row.get(0, LocalDate.class), row.get(1, LocalDate.class), row.get(2, String.class), instant(row, 3), row.get(4, String.class),
						instant(row, 5)));
	}

	private static Instant instant(Record row, int column) {
		LocalDateTime time = row.get(column, LocalDateTime.class);
		return time == null ? null : time.toInstant(ZoneOffset.UTC);
	}

	private static Publication require(Tx tx, Round round) {
		return find(tx, round.id()).orElseThrow(() -> new EvaluationException(Messages.bind(Messages.MsgNotAnnounced, round.name())));
	}

	Publication announce(Tx tx, Round round, LocalDate from, LocalDate to, String user) {
		Results.evaluated(round);
		if (to.isBefore(from)) {
			throw new EvaluationException(Messages.bind(Messages.MsgWindowReversed, from, to));
		}
		Optional<Publication> before = find(tx, round.id());
		if (before.isPresent() && (before.get().isFinal() || count(tx, "SELECT COUNT(*) FROM dissent WHERE round_id = ?", round.id()) > 0)) {
			throw new EvaluationException(Messages.bind(Messages.MsgAlreadyAnnounced, round.name()));
		}
		tx.sql().execute("DELETE FROM publication WHERE round_id = ?", round.id());
		tx.sql().execute("INSERT INTO publication (round_id, window_from, window_to, announced_by, announced_at) VALUES (?, ?, ?, ?, ?)", round.id(), from, to, user, rounds.now());
		tx.sql().execute("INSERT INTO publication_entry (round_id, client_id, tier, tier_order, score)"
				+ " SELECT e.round_id, e.client_id, CASE WHEN c.id IS NULL THEN e.tier ELSE c.tier END, CASE WHEN c.id IS NULL THEN e.tier_order ELSE c.tier_order END,"
				+ " CASE WHEN c.id IS NULL THEN e.score ELSE c.score END FROM evaluation e"
				+ " LEFT JOIN evaluation_correction c ON c.client_id = e.client_id AND c.round_id = e.round_id"
				+ " AND NOT EXISTS (SELECT 1 FROM evaluation_correction n WHERE n.corrects = c.id) WHERE e.round_id = ?", round.id());
		return require(tx, round);
	}

	private static long count(Tx tx, String sql, Object... values) {
		return tx.sql().fetchOne(sql, values).get(0, Long.class);
	}

	Dissent raise(Tx tx, Dissent dissent) throws SQLException {
		Round round = rounds.get(tx, dissent.roundId());
		Publication publication = require(tx, round);
		if (!publication.isOpen(dissent.raisedOn())) {
			throw new EvaluationException(Messages.bind(Messages.MsgOutsideWindow, new Object[] { dissent.raisedOn(), publication.from(), publication.to() }));
		}
		if (dissent.reason().isEmpty() || dissent.raisedBy().isEmpty()) {
			throw new EvaluationException(Messages.MsgDissentNeedsReason);
		}
		String code = Clients.require(tx, dissent.clientId());
		if (count(tx, "SELECT COUNT(*) FROM publication_entry WHERE round_id = ? AND client_id = ?", round.id(), dissent.clientId()) == 0) {
			throw new EvaluationException(Messages.bind(Messages.MsgNotInRound, code, round.name()));
		}
		if (count(tx, "SELECT COUNT(*) FROM dissent WHERE round_id = ? AND client_id = ? AND outcome IS NULL", round.id(), dissent.clientId()) > 0) {
			throw new EvaluationException(Messages.bind(Messages.MsgCaseOpen, code));
		}
		long id = tx.newId();
		tx.sql().execute("INSERT INTO dissent (id, round_id, client_id, raised_on, raised_by, reason, wanted) VALUES (?, ?, ?, ?, ?, ?, ?)", id, round.id(), dissent.clientId(),
				dissent.raisedOn(), Limits.person(dissent.raisedBy()), Limits.reason(dissent.reason()), dissent.wanted());
		return get(tx, id);
	}

	static Dissent close(Tx tx, long id, Outcome outcome, String answer, LocalDate day, String user) {
		Dissent dissent = get(tx, id);
		if (answer.isEmpty()) {
			throw new EvaluationException(Messages.MsgDissentNeedsAnswer);
		}
		if (!dissent.isOpen()) {
			throw new EvaluationException(Messages.bind(Messages.MsgCaseClosed, dissent.clientCode(), dissent.decidedOn()));
		}
		if (day.isBefore(dissent.raisedOn())) {
			throw new EvaluationException(Messages.bind(Messages.MsgDecidedBefore, dissent.raisedOn()));
		}
		tx.sql().execute("UPDATE dissent SET outcome = ?, answer = ?, decided_by = ?, decided_on = ? WHERE id = ?", outcome.name(), Limits.reason(answer), user, day, id);
		return get(tx, id);
	}

	private static Dissent get(Tx tx, long id) {
		return Optional.ofNullable(tx.sql().fetchOne(DISSENT + " WHERE d.id = ?", id)).map(Publications::dissent)
				.orElseThrow(() -> new EvaluationException(Messages.bind(Messages.MsgNoDissent, id)));
	}

	static List<Dissent> dissents(Tx tx, long roundId) {
		return tx.sql().fetch(DISSENT + " WHERE d.round_id = ? ORDER BY CASE WHEN d.outcome IS NULL THEN 0 ELSE 1 END, d.raised_on, d.id", roundId).map(Publications::dissent);
	}

	private static Dissent dissent(Record row) {
		String outcome = row.get(9, String.class);
		return new Dissent(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class), row.get(3, String.class), row.get(4, String.class),
				row.get(5, LocalDate.class), row.get(6, String.class), row.get(7, String.class), row.get(8, String.class), outcome == null ? null : Outcome.valueOf(outcome),
				row.get(10, String.class), row.get(11, String.class), row.get(12, LocalDate.class));
	}

	static List<PublishedClient> list(Tx tx, long roundId, int limit) {
		return tx.sql().fetch("SELECT client_id, client_code, client_name, region, prelim_tier, prelim_score, tier, score, dissents, open_dissents FROM report_publication"
				+ " WHERE round_id = ? ORDER BY tier_order, sort_key, client_code FETCH FIRST " + limit + " ROWS ONLY", roundId)
				.map(row -> new PublishedClient(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), row.get(4, String.class),
						row.get(5, BigDecimal.class), row.get(6, String.class), row.get(7, BigDecimal.class), row.get(8, Integer.class), row.get(9, Integer.class)));
	}

	Publication publish(Tx tx, Round round, LocalDate today, String user) {
		Publication publication = require(tx, round);
		if (publication.isFinal()) {
			throw new EvaluationException(Messages.bind(Messages.MsgAlreadyFinal, round.name()));
		}
		if (!today.isAfter(publication.to())) {
			throw new EvaluationException(Messages.bind(Messages.MsgWindowRuns, round.name(), publication.to()));
		}
		long open = count(tx, "SELECT COUNT(*) FROM dissent WHERE round_id = ? AND outcome IS NULL", round.id());
		if (open > 0) {
			throw new EvaluationException(Plurals.bind(Messages.MsgCasesOpen, round.name(), open));
		}
		if (!round.state().isFinal()) {
			throw new EvaluationException(Messages.bind(Messages.MsgFinalOnlyConfirmed, round.name(), Messages.state(round.state())));
		}
		tx.sql().execute("UPDATE publication SET final_by = ?, final_at = ? WHERE round_id = ?", user, rounds.now(), round.id());
		return require(tx, round);
	}
}
