package org.keqing.internal.evaluation.report;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.keqing.evaluation.Designation;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** The round and the clients that a report is about. */
final class RoundClients {

	private static final String CLIENTS = """
			SELECT client_id, client_code, client_name, region, manager, designated, amount, correction_reason
			  FROM report_evaluation WHERE round_name = ?""";

	private RoundClients() {
	}

	/** Why a client is key client in a round; empty when nobody says. */
	static String keyReason(EvaluationService evaluation, Store store, Round round, SheetClient client) throws StoreException {
		return evaluation.designations(store, client.id()).stream()
				.filter(d -> !d.from().isAfter(round.asOf()) && (d.to() == null || !d.to().isBefore(round.asOf())))
				.map(Designation::reason).findFirst().orElse("");
	}

	/** The round that a report is about. */
	static Round round(EvaluationService evaluation, ReportScope scope) throws StoreException, ReportException {
		String name = scope.param("round");
		return evaluation.find(scope.store(), name)
				.orElseThrow(() -> new ReportException(new SheetTexts(Locale.getDefault()).get("EmptyRound", name)));
	}

	/** The client named by its code, or all when none is named. */
	static List<SheetClient> named(Store store, Round round, String code) throws StoreException, ReportException {
		List<SheetClient> found = store.read(tx -> {
			String sql = CLIENTS + (code.isEmpty() ? " ORDER BY sort_key, client_code" : " AND client_code = ?");
			try (PreparedStatement query = tx.connection().prepareStatement(sql)) {
				query.setString(1, round.name());
				if (!code.isEmpty()) {
					query.setString(2, code);
				}
				return read(query);
			}
		});
		if (found.isEmpty()) {
			SheetTexts texts = new SheetTexts(Locale.getDefault());
			throw new ReportException(code.isEmpty() ? texts.get("EmptyRound", round.name()) : texts.get("UnknownClient", round.name(), code));
		}
		return found;
	}

	private static List<SheetClient> read(PreparedStatement query) throws SQLException {
		List<SheetClient> clients = new ArrayList<>();
		try (ResultSet row = query.executeQuery()) {
			while (row.next()) {
				clients.add(new SheetClient(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
						row.getBoolean(6), row.getBigDecimal(7), row.getString(8)));
			}
		}
		return clients;
	}
}
