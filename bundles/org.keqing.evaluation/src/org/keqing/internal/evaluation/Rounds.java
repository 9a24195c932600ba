package org.keqing.internal.evaluation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jooq.Record;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.RoleWeights;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Scope;
import org.keqing.store.Tx;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/** The rounds as stored: their frozen content, their committee, their state. */
final class Rounds {
	/** Order of the row that stands for the clients that were not assessed. */
	static final int NOT_ASSESSED_ORDER = 999;
	private static final String SELECT = "SELECT id, name, scheme_id, scheme_version, from_date, as_of, state, head_weight, deputy_weight, member_weight,"
			+ " client_count, previous_id, prepared_by, prepared_at, confirmed_by, confirmed_at FROM evaluation_round";
	private static final String FINAL = "state IN ('CONFIRMED', 'CLOSED')";

	private final Clock clock;

	Rounds(Clock clock) {
		this.clock = clock;
	}

	LocalDateTime now() {
		return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
	}

	/** The date where the program runs, which decides on designations. */
	LocalDate today() {
		return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
	}

	List<Round> all(Tx tx) throws SQLException {
		return list(tx, tx.sql().fetch(SELECT + " ORDER BY as_of DESC, prepared_at DESC"));
	}

	Optional<Round> find(Tx tx, String name) throws SQLException {
		return list(tx, tx.sql().fetch(SELECT + " WHERE name = ?", name.strip())).stream().findFirst();
	}

	/** @throws EvaluationException when there is no such round */
	Round get(Tx tx, long id) throws SQLException {
		return list(tx, tx.sql().fetch(SELECT + " WHERE id = ?", id)).stream().findFirst()
				.orElseThrow(() -> new EvaluationException(Messages.bind(Messages.MsgNoRound, id)));
	}

	/** @throws EvaluationException when there is no such round */
	Round get(Tx tx, String name) throws SQLException {
		return find(tx, name).orElseThrow(() -> new EvaluationException(Messages.bind(Messages.MsgNoRound, name)));
	}

	/** The confirmed round of the same scheme before this one, by cut-off date and then by confirmation; this one is not confirmed. */
	Optional<Round> previous(Tx tx, Round round) throws SQLException {
		return previous(tx, round.schemeId(), round.asOf());
	}

	/** The confirmed round of the scheme that a new one of this cut-off date would follow. */
	Optional<Round> previous(Tx tx, String schemeId, LocalDate asOf) throws SQLException {
		return list(tx, tx.sql().fetch(SELECT + " WHERE scheme_id = ? AND as_of <= ? AND " + FINAL + " ORDER BY as_of DESC, confirmed_at DESC", schemeId, asOf)).stream()
				.findFirst();
	}

	/** The newest round that counts and has the client. */
	Optional<Round> newest(Tx tx, long clientId) throws SQLException {
		return list(tx, tx.sql().fetch(SELECT + " WHERE " + FINAL + " AND id IN (SELECT round_id FROM evaluation WHERE client_id = ?)"
				+ " ORDER BY as_of DESC, confirmed_at DESC", clientId)).stream().findFirst();
	}

	private List<Round> list(Tx tx, List<Record> rows) throws SQLException {
		List<Round> rounds = new ArrayList<>();
		for (Record row : rows) {
			long id = row.get(0, Long.class);
			RoleWeights weights = new RoleWeights(row.get(7, BigDecimal.class), row.get(8, BigDecimal.class), row.get(9, BigDecimal.class));
			Long previous = row.get(11, Long.class);
			rounds.add(new Round(id, row.get(1, String.class), row.get(2, String.class), row.get(3, Integer.class), row.get(4, LocalDate.class),
					row.get(5, LocalDate.class), RoundState.valueOf(row.get(6, String.class)), scope(tx, id), new Committee(members(tx, id), weights),
					row.get(10, Integer.class), previous == null ? 0 : previous, row.get(12, String.class), instant(row.get(13, LocalDateTime.class)),
					row.get(14, String.class), instant(row.get(15, LocalDateTime.class))));
		}
		return rounds;
	}

	private static Instant instant(LocalDateTime time) {
		return time == null ? null : time.toInstant(ZoneOffset.UTC);
	}

	private static List<CommitteeMember> members(Tx tx, long id) {
		return tx.sql().fetch("SELECT person, role FROM committee_member WHERE round_id = ? ORDER BY row_no", id)
				.map(row -> new CommitteeMember(row.get(0, String.class), CommitteeRole.valueOf(row.get(1, String.class))));
	}

	private static Scope scope(Tx tx, long id) throws SQLException {
		return ScopeText.parse(new String(content(tx, id, "scope"), StandardCharsets.UTF_8));
	}

	/** The scheme as frozen. */
	static Scheme scheme(Tx tx, long id) throws SQLException, IOException {
		return Schemes.read(new ByteArrayInputStream(content(tx, id, "scheme")), "round " + id);
	}

	/** The clients as frozen, ascending. */
	static long[] clients(Tx tx, long id) throws SQLException {
		return IdCodec.decode(content(tx, id, "clients"));
	}

	private static byte[] content(Tx tx, long id, String column) throws SQLException {
		try (PreparedStatement select = tx.connection().prepareStatement("SELECT " + column + " FROM round_content WHERE round_id = ?")) {
			select.setLong(1, id);
			try (ResultSet rows = select.executeQuery()) {
				return rows.next() ? rows.getBytes(1) : new byte[0];
			}
		}
	}

	/** Writes a new round, or an unconfirmed one anew; its sheets stay. */
	long write(Tx tx, Optional<Round> existing, RoundRequest request, Scheme scheme, long[] clients) throws SQLException {
		RoleWeights weights = request.committee() == null ? RoleWeights.EQUAL : request.committee().weights();
		long id = existing.map(Round::id).orElseGet(tx::newId);
		if (existing.isPresent()) {
			take(tx, existing.get(), RoundState.PREPARED);
			clear(tx, id);
			tx.sql().execute("UPDATE evaluation_round SET scheme_id = ?, scheme_version = ?, from_date = ?, as_of = ?, head_weight = ?, deputy_weight = ?,"
					+ " member_weight = ?, client_count = ?, amount = NULL, previous_id = NULL, prepared_by = ?, prepared_at = ? WHERE id = ?",
					scheme.getId(), scheme.getVersion(), request.from(), request.asOf(), weights.head(), weights.deputy(), weights.member(),
					clients.length, request.user(), now(), id);
		} else {
			tx.sql().execute("INSERT INTO evaluation_round (id, name, scheme_id, scheme_version, from_date, as_of, state, head_weight, deputy_weight,"
					+ " member_weight, client_count, revision, prepared_by, prepared_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)", id,
					request.name(), scheme.getId(), scheme.getVersion(), request.from(), request.asOf(), RoundState.PREPARED.name(), weights.head(),
					weights.deputy(), weights.member(), clients.length, request.user(), now());
		}
		content(tx.connection(), id, scheme, request.scope(), clients);
		tiers(tx, id, scheme);
		return id;
	}

	private static void content(Connection connection, long id, Scheme scheme, Scope scope, long[] clients) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO round_content (round_id, scheme, scope, clients) VALUES (?, ?, ?, ?)")) {
			insert.setLong(1, id);
			insert.setBytes(2, Schemes.write(scheme).getBytes(StandardCharsets.UTF_8));
			insert.setBytes(3, ScopeText.format(scope).getBytes(StandardCharsets.UTF_8));
			insert.setBytes(4, IdCodec.encode(clients));
			insert.executeUpdate();
		}
	}

	private static void tiers(Tx tx, long id, Scheme scheme) {
		for (Tier tier : Schemes.tiers(scheme)) {
			tier(tx, id, tier.getOrder(), tier.getId(), tier.getColour(), Schemes.name(tier, Locale.ENGLISH), Schemes.name(tier, Locale.SIMPLIFIED_CHINESE));
		}
		tier(tx, id, NOT_ASSESSED_ORDER, null, null, "not assessed", "未评定");
	}

	private static void tier(Tx tx, long id, int order, String tier, String colour, String english, String chinese) {
		tx.sql().execute("INSERT INTO round_tier (round_id, tier_order, tier, colour, name_en, name_zh, clients, share, amount, amount_share, designated)"
				+ " VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)", id, order, tier, colour, english, chinese);
	}

	/** Sets the committee of a round that has none yet. */
	static void committee(Tx tx, long id, List<CommitteeMember> members) {
		int row = 0;
		for (CommitteeMember member : members) {
			tx.sql().execute("INSERT INTO committee_member (round_id, person, role, row_no) VALUES (?, ?, ?, ?)", id, member.person(), member.role().name(),
					row++);
		}
	}

	private static void clear(Tx tx, long id) {
		tx.sql().execute("DELETE FROM evaluation WHERE round_id = ?", id);
		tx.sql().execute("DELETE FROM round_tier WHERE round_id = ?", id);
		tx.sql().execute("DELETE FROM committee_member WHERE round_id = ?", id);
		tx.sql().execute("DELETE FROM round_content WHERE round_id = ?", id);
	}

	/** Removes a round that is not confirmed. */
	void delete(Tx tx, Round round) {
		take(tx, round, RoundState.PREPARED);
		clear(tx, round.id());
		tx.sql().execute("DELETE FROM sheet WHERE round_id = ?", round.id());
		tx.sql().execute("DELETE FROM evaluation_round WHERE id = ?", round.id());
	}

	/**
	 * Takes the round for this transaction and sets its state, unless somebody else moved it meanwhile. No other transaction can take it before this one ends.
	 *
	 * @throws EvaluationException when the round is final or no longer in the state it was read in
	 */
	void take(Tx tx, Round round, RoundState state) {
		int taken = round.state().isFinal() && !round.state().next().contains(state) ? 0
				: tx.sql().execute("UPDATE evaluation_round SET state = ?, revision = revision + 1 WHERE id = ? AND state = ?", state.name(), round.id(),
						round.state().name());
		if (taken == 0) {
			throw new EvaluationException(Messages.bind(Messages.MsgStepRefused, new Object[] { round.name(), Messages.state(round.state()), Messages.state(state) }));
		}
	}

	/** As {@link #take}, after checking that the step is one of the round's life. */
	void step(Tx tx, Round round, RoundState state) {
		require(round, state);
		take(tx, round, state);
	}

	/** @throws EvaluationException when the step is not one of the round's life */
	static void require(Round round, RoundState state) {
		if (!round.state().next().contains(state)) {
			throw new EvaluationException(Messages.bind(Messages.MsgStepRefused, new Object[] { round.name(), Messages.state(round.state()), Messages.state(state) }));
		}
	}
}
