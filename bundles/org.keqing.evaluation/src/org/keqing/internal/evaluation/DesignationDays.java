package org.keqing.internal.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.keqing.store.DailyWork;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Component;

/** Lets the client files follow the designations on the day when one begins, and on the day after its last. */
@Component(service = DailyWork.class)
public final class DesignationDays implements DailyWork {

	@Override
	public void run(Tx tx, LocalDate today) throws SQLException, StoreException {
		Map<Long, Boolean> said = new HashMap<>();
		Set<Long> inForce = new HashSet<>();
		try (Statement select = tx.connection().createStatement();
				ResultSet rows = select.executeQuery("SELECT d.client_id, d.from_date, d.to_date, k.designated FROM designation d JOIN client k ON k.id = d.client_id")) {
			while (rows.next()) {
				said.put(rows.getLong(1), rows.getBoolean(4));
				boolean begun = !rows.getDate(2).toLocalDate().isAfter(today);
				boolean ended = rows.getDate(3) != null && rows.getDate(3).toLocalDate().isBefore(today);
				if (begun && !ended) {
					inForce.add(rows.getLong(1));
				}
			}
		}
		for (Map.Entry<Long, Boolean> each : said.entrySet()) {
			Designations.flag(tx, each.getKey(), each.getValue(), inForce.contains(each.getKey()));
		}
	}
}
