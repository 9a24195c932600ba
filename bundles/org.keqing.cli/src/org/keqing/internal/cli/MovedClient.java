package org.keqing.internal.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.evaluation.ClientName;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Comparison;

/**
 * A client whose tiers by two results differ.
 *
 * @param row        its row in both
 * @param client     the client
 * @param first      id of its tier by the first, {@code null} when not assessed
 * @param second     the same by the second
 * @param firstScore its score by the first, {@code null} without
 * @param secondScore the same by the second
 */
record MovedClient(int row, ClientName client, String first, String second, BigDecimal firstScore, BigDecimal secondScore) {

	static List<MovedClient> of(CommandSession session, Store store, Comparison comparison, long[] ids) throws StoreException, CommandFailure {
		var before = comparison.before();
		var after = comparison.after();
		var rows = IntStream.range(0, before.size()).filter(row -> before.tierIndex()[row] != after.tierIndex()[row]).toArray();
		var names = session.service(SchemeTrials.class).names(store, IntStream.of(rows).mapToLong(row -> ids[row]).toArray());
		var moved = new ArrayList<MovedClient>();
		for (var i = 0; i < rows.length; i++)
			moved.add(new MovedClient(rows[i], names.get(i), before.tier(rows[i]), after.tier(rows[i]), before.score(rows[i]), after.score(rows[i])));
		return moved;
	}
}
