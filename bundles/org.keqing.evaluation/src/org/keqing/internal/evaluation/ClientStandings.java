package org.keqing.internal.evaluation;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.keqing.internal.evaluation.Confirmation.Standing;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.HistoryAction;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/** Writes the tiers of many clients and the history of their changes. */
final class ClientStandings {
	private static final List<String> HISTORY = List.of("id", "at_time", "who", "action", "type", "aggregate_id", "object_id", "feature", "old_value",
			"new_value");
	private static final int BATCH = 1000;

	private final LocalDateTime now;

	ClientStandings(LocalDateTime now) {
		this.now = now;
	}

	void write(Tx tx, List<Standing> changes, Progress progress) throws SQLException, StoreException {
		String sql = "UPDATE client SET tier = ?, tier_scheme = ?, tier_since = ?, score = ?, designated = ? WHERE id = ?";
		try (PreparedStatement update = tx.connection().prepareStatement(sql)) {
			int waiting = 0;
			for (Standing change : changes) {
				update.setString(1, change.after().tier());
				update.setString(2, change.after().scheme());
				update.setDate(3, change.after().since() == null ? null : Date.valueOf(change.after().since()));
				update.setBigDecimal(4, change.after().score());
				update.setBoolean(5, change.after().designated());
				update.setLong(6, change.client());
				update.addBatch();
				if (++waiting == BATCH) {
					update.executeBatch();
					progress.worked(waiting);
					progress.check();
					waiting = 0;
				}
			}
			update.executeBatch();
			progress.worked(waiting);
		}
		history(tx, changes);
	}

	private record Entry(long client, String feature, String before, String after) {
	}

	private void history(Tx tx, List<Standing> changes) throws StoreException {
		List<Entry> entries = new ArrayList<>();
		for (Standing change : changes) {
			if (change.tierDiffers()) {
				entries.add(new Entry(change.client(), ClientPackage.Literals.CLIENT__TIER.getName(), change.before().tier(), change.after().tier()));
			}
			if (change.designatedDiffers()) {
				entries.add(new Entry(change.client(), ClientPackage.Literals.CLIENT__DESIGNATED.getName(), Boolean.toString(change.before().designated()),
						Boolean.toString(change.after().designated())));
			}
		}
		if (entries.isEmpty()) {
			return;
		}
		Iterator<Entry> next = entries.iterator();
		tx.bulk("history", HISTORY, values -> {
			if (!next.hasNext()) {
				return false;
			}
			Entry entry = next.next();
			values[0] = tx.newId();
			values[1] = now.toInstant(ZoneOffset.UTC);
			values[2] = tx.user();
			values[3] = HistoryAction.CHANGED.key();
			values[4] = ClientPackage.Literals.CLIENT.getName();
			values[5] = entry.client();
			values[6] = entry.client();
			values[7] = entry.feature();
			values[8] = entry.before();
			values[9] = entry.after();
			return true;
		});
	}
}
