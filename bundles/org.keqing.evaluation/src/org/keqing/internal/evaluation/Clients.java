package org.keqing.internal.evaluation;

import java.util.Optional;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.Scope;
import org.keqing.store.Tx;

/** What evaluation asks of the client table. */
final class Clients {
	private Clients() {
	}

	/** The clients of a scope, ascending. */
	static long[] in(Tx tx, Scope scope) {
		Field<Long> id = DSL.field("c.id", Long.class);
		return tx.sql().select(id).from("client c").where(ScopeText.where(scope, "c")).orderBy(id).fetch(id).stream().mapToLong(Long::longValue).toArray();
	}

	/** @throws EvaluationException when there is none */
	static long id(Tx tx, String code) {
		return Optional.ofNullable(tx.sql().fetchOne("SELECT id FROM client WHERE code = ?", code)).map(row -> row.get(0, Long.class))
				.orElseThrow(() -> new EvaluationException(Messages.bind(Messages.MsgNoClient, code)));
	}

	/** The code, or the id of a client that is gone. */
	static String code(Tx tx, long id) {
		return Optional.ofNullable(tx.sql().fetchOne("SELECT code FROM client WHERE id = ?", id)).map(row -> row.get(0, String.class))
				.orElse(Long.toString(id));
	}

	/** @throws EvaluationException when there is none */
	static String require(Tx tx, long id) {
		return Optional.ofNullable(tx.sql().fetchOne("SELECT code FROM client WHERE id = ?", id)).map(row -> row.get(0, String.class))
				.orElseThrow(() -> new EvaluationException(Messages.bind(Messages.MsgNoClient, id)));
	}
}
