package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jooq.Record;
import org.keqing.evaluation.Designation;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.KeyClient;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/** Key clients by designation. */
final class Designations {
	private static final String SELECT = "SELECT id, client_id, reason, proposer, approver, from_date, to_date FROM designation";

	private final Rounds rounds;

	Designations(Rounds rounds) {
		this.rounds = rounds;
	}

	Designation designate(Tx tx, Designation wanted) throws StoreException {
		String code = Clients.require(tx, wanted.clientId());
		check(wanted);
		for (Designation other : of(tx, wanted.clientId())) {
			boolean before = other.to() != null && other.to().isBefore(wanted.from());
			boolean after = wanted.to() != null && wanted.to().isBefore(other.from());
			if (!before && !after) {
				throw new EvaluationException(Messages.bind(Messages.MsgDesignationOverlaps, new Object[] { code, other.from(), other.to() == null ? "…" : other.to() }));
			}
		}
		long id = tx.newId();
		tx.sql().execute("INSERT INTO designation (id, client_id, reason, proposer, approver, from_date, to_date, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", id,
				wanted.clientId(), Limits.reason(wanted.reason()), Limits.person(wanted.proposer()), Limits.person(wanted.approver()), wanted.from(), wanted.to(),
				rounds.now());
		flag(tx, wanted.clientId());
		return new Designation(id, wanted.clientId(), wanted.reason(), wanted.proposer(), wanted.approver(), wanted.from(), wanted.to());
	}

	private static void check(Designation wanted) {
		if (wanted.reason().isEmpty()) {
			throw new EvaluationException(Messages.MsgDesignationNeedsReason);
		}
		if (wanted.proposer().isEmpty() || wanted.approver().isEmpty()) {
			throw new EvaluationException(Messages.MsgDesignationNeedsApprover);
		}
		if (wanted.proposer().equalsIgnoreCase(wanted.approver())) {
			throw new EvaluationException(Messages.bind(Messages.MsgDesignationOwnApproval, wanted.proposer()));
		}
		period(wanted.from(), wanted.to());
	}

	private static void period(LocalDate from, LocalDate to) {
		if (to != null && to.isBefore(from)) {
			throw new EvaluationException(Messages.bind(Messages.MsgDesignationEndsBeforeItBegins, from, to));
		}
	}

	void end(Tx tx, long id, LocalDate lastDay) throws StoreException {
		Designation found = Optional.ofNullable(tx.sql().fetchOne(SELECT + " WHERE id = ?", id)).map(Designations::read)
				.orElseThrow(() -> new EvaluationException(Messages.bind(Messages.MsgNoDesignation, id)));
		period(found.from(), lastDay);
		tx.sql().execute("UPDATE designation SET to_date = ? WHERE id = ?", lastDay, id);
		flag(tx, found.clientId());
	}

	List<Designation> of(Tx tx, long clientId) {
		return tx.sql().fetch(SELECT + " WHERE client_id = ? ORDER BY from_date", clientId).map(Designations::read);
	}

	/** Every designation with its client, the latest first. */
	static List<KeyClient> all(Tx tx) {
		return tx.sql().fetch("SELECT d.id, d.client_id, d.reason, d.proposer, d.approver, d.from_date, d.to_date, k.code, k.name, k.tier_scheme, k.tier, k.score"
				+ " FROM designation d JOIN client k ON k.id = d.client_id ORDER BY d.from_date DESC, k.code")
				.map(row -> new KeyClient(read(row), row.get(7, String.class), row.get(8, String.class), row.get(9, String.class), row.get(10, String.class),
						row.get(11, BigDecimal.class)));
	}

	private static Designation read(Record row) {
		return new Designation(row.get(0, Long.class), row.get(1, Long.class), row.get(2, String.class), row.get(3, String.class), row.get(4, String.class),
				row.get(5, LocalDate.class), row.get(6, LocalDate.class));
	}

	/** Lets the client file say whether the client is key client today. */
	private void flag(Tx tx, long client) throws StoreException {
		boolean now = of(tx, client).stream().anyMatch(each -> each.inForce(rounds.today()));
		boolean before = tx.sql().fetchOne("SELECT designated FROM client WHERE id = ?", client).get(0, Boolean.class);
		flag(tx, client, before, now);
		tx.changed(ClientPackage.Literals.CLIENT, client);
	}

	/** Writes what the client file says of the client, when it is to say something else. */
	static void flag(Tx tx, long client, boolean before, boolean now) throws StoreException {
		if (now != before) {
			tx.sql().execute("UPDATE client SET designated = ? WHERE id = ?", now, client);
			tx.history(ClientPackage.Literals.CLIENT, client, client, ClientPackage.Literals.CLIENT__DESIGNATED.getName(), Boolean.toString(before),
					Boolean.toString(now));
			tx.changed(ClientPackage.Literals.CLIENT, client);
		}
	}
}
