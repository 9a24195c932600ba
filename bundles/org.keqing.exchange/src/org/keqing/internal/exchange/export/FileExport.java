package org.keqing.internal.exchange.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.ExportException;
import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ExportRequest;
import org.keqing.exchange.ExportService;
import org.keqing.exchange.HistoryFilter;
import org.keqing.internal.exchange.Messages;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Exports as streams out of one read transaction. */
@Component(service = ExportService.class)
public final class FileExport implements ExportService {

	private static final int STEP = 1024;
	private static final int FETCH = 5_000;
	private static final long POOL = 0;
	private static final long ALL_ROUNDS = -1;

	private final List<HistoryFilter> filters;

	/** @param filters keep rows of the history back */
	@Activate
	public FileExport(@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<HistoryFilter> filters) {
		this.filters = List.copyOf(filters);
	}

	@Override
	public long run(Store store, ExportRequest request, Progress progress) throws ExportException {
		progress.begin(NLS.bind(Messages.TaskExport, request.out().getFileName()), -1);
		try {
			var readable = request.kind() == ExportKind.HISTORY ? readable(store, request.user()) : ""; //$NON-NLS-1$
			return store.read(tx -> write(tx, request, Listing.of(request.kind(), store.entities().extensions(ClientPackage.Literals.CLIENT), readable, tx.sql()), progress));
		} catch (StoreException e) {
			throw translated(e);
		}
	}

	/** What of the history the person may take out. */
	private String readable(Store store, String user) throws StoreException {
		var conditions = new ArrayList<String>();
		for (var filter : filters)
			conditions.add(filter.readableSql(store, user, "h")); //$NON-NLS-1$
		return String.join(" AND ", conditions); //$NON-NLS-1$
	}

	private static ExportException translated(StoreException e) {
		for (Throwable cause = e; cause != null; cause = cause.getCause()) {
			if (cause instanceof ExportException refusal)
				return refusal;
			if (cause instanceof CanceledException canceled)
				throw canceled;
		}
		return new ExportException(NLS.bind(Messages.MsgExportFailed, e.getMessage()), e);
	}

	private static long write(Tx tx, ExportRequest request, Listing listing, Progress progress) throws SQLException, ExportException {
		var round = round(tx, request);
		try (var file = AtomicFile.beside(request.out())) {
			long rows;
			try (var out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
					.build(Files.newBufferedWriter(file.temporary(), StandardCharsets.UTF_8))) {
				out.writeRecord(listing.header());
				rows = rows(tx, listing, round, out, progress);
			}
			file.publish();
			return rows;
		} catch (IOException e) {
			throw new ExportException(NLS.bind(Messages.MsgCannotWrite, request.out(), e.getMessage()), e);
		}
	}

	private static long rows(Tx tx, Listing listing, long round, CsvWriter out, Progress progress) throws SQLException {
		long rows = 0;
		try (var statement = statement(tx.connection(), listing, round); var result = statement.executeQuery()) {
			while (result.next())
				for (List<String> row : listing.rows(result)) {
					out.writeRecord(row);
					if (++rows % STEP == 0) {
						progress.check();
						progress.worked(STEP);
					}
				}
		}
		progress.check();
		return rows;
	}

	private static PreparedStatement statement(Connection connection, Listing listing, long round) throws SQLException {
		var statement = connection.prepareStatement(listing.sql(round != ALL_ROUNDS));
		try {
			statement.setFetchSize(FETCH);
			if (listing.isOfRound() && round != ALL_ROUNDS)
				statement.setLong(1, round);
			return statement;
		} catch (SQLException e) {
			statement.close();
			throw e;
		}
	}

	/** The id of the round asked for. */
	private static long round(Tx tx, ExportRequest request) throws SQLException, ExportException {
		if (request.round() == null)
			return switch (request.kind()) {
			case GRADES -> POOL;
			default -> ALL_ROUNDS;
			};
		try (var statement = tx.connection().prepareStatement(
				"SELECT r.id, (SELECT count(*) FROM evaluation e WHERE e.round_id = r.id) FROM evaluation_round r WHERE r.name = ?")) { //$NON-NLS-1$
			statement.setString(1, request.round());
			try (var result = statement.executeQuery()) {
				if (!result.next())
					throw new ExportException(NLS.bind(Messages.MsgRoundUnknown, request.round()), null);
				if (request.kind() == ExportKind.EVALUATIONS && result.getLong(2) == 0)
					throw new ExportException(NLS.bind(Messages.MsgRoundWithoutResults, request.round()), null);
				return result.getLong(1);
			}
		}
	}
}
