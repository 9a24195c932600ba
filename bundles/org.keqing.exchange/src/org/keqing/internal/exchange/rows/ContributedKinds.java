package org.keqing.internal.exchange.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.CsvFiles;
import org.keqing.exchange.ExportException;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowKinds;
import org.keqing.exchange.RowProblem;
import org.keqing.internal.exchange.Messages;
import org.keqing.internal.exchange.csv.WorkbookFile;
import org.keqing.internal.exchange.export.AtomicFile;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Runs contributed kinds over files. */
@Component(service = RowKinds.class)
public final class ContributedKinds implements RowKinds {

	private final List<RowKind> kinds;

	/**
	 * With the kinds that are there.
	 *
	 * @param kinds the kinds
	 */
	@Activate
	public ContributedKinds(@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<RowKind> kinds) {
		this.kinds = kinds.stream().sorted(Comparator.comparing(RowKind::id)).toList();
	}

	@Override
	public List<RowKind> kinds() {
		return kinds;
	}

	@Override
	public Optional<RowKind> find(String id) {
		return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
	}

	@Override
	public ImportReport run(Store store, RowKind kind, List<Path> files, String user, Progress progress) throws ImportException {
		return load(store, kind, files, user, progress, false);
	}

	@Override
	public ImportReport check(Store store, RowKind kind, List<Path> files, String user, Progress progress) throws ImportException {
		return load(store, kind, files, user, progress, true);
	}

	private static ImportReport load(Store store, RowKind kind, List<Path> files, String user, Progress progress, boolean rehearsal) throws ImportException {
		if (!kind.isImported())
			throw new ImportException(NLS.bind(Messages.MsgNotImported, kind.id()), null);
		var reports = new ArrayList<ImportReport.FileReport>();
		var problems = new ArrayList<RowProblem>();
		long count = 0;
		for (var file : files) {
			try (var source = CsvFiles.open(file)) {
				progress.begin(NLS.bind(Messages.TaskImport, source.name()), source.size());
				var rows = new KindRows(kind, source, progress);
				kind.load(store, user, rows, rehearsal);
				if (rows.hasProblems() && !rehearsal)
					throw new ImportException(NLS.bind(Messages.MsgBadRows, rows.problemCount(), rows.rejected()), rows.problems(), rows.problemCount());
				reports.add(rows.report());
				problems.addAll(rows.problems());
				count += rows.problemCount();
			} catch (Exception e) {
				throw translated(e);
			}
		}
		return new ImportReport(null, reports, problems, count, null);
	}

	/** Finds what the work threw under what the database made of it. */
	private static ImportException translated(Exception e) {
		for (Throwable cause = e; cause != null; cause = cause.getCause()) {
			if (cause instanceof ImportException refusal)
				return refusal;
			if (cause instanceof CanceledException canceled)
				throw canceled;
		}
		return new ImportException(NLS.bind(Messages.MsgImportFailed, e.getMessage()), e);
	}

	@Override
	public long export(Store store, RowKind kind, Path out, String user, Progress progress) throws ExportException {
		if (!kind.isExported())
			throw new ExportException(NLS.bind(Messages.MsgNotExported, kind.id()), null);
		progress.begin(NLS.bind(Messages.TaskExport, out.getFileName()), -1);
		var rows = new long[1];
		try (var file = AtomicFile.beside(out)) {
			var name = out.getFileName().toString();
			if (name.toLowerCase(Locale.ROOT).endsWith(WorkbookFile.ENDING))
				try (var book = WorkbookFile.create(file.temporary(), kind.columns())) {
					kind.write(store, user, name, values -> {
						rows[0]++;
						book.row(values);
					}, progress);
				}
			else
				try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(file.temporary(), StandardCharsets.UTF_8))) {
					csv.writeRecord(kind.columns());
					kind.write(store, user, name, values -> {
						rows[0]++;
						csv.writeRecord(Arrays.stream(values).map(WorkbookFile::text).toList());
					}, progress);
				}
			file.publish();
			return rows[0];
		} catch (IOException e) {
			throw new ExportException(NLS.bind(Messages.MsgCannotWrite, out, e.getMessage()), e);
		} catch (ExportException | CanceledException e) {
			throw e;
		} catch (Exception e) {
			throw new ExportException(NLS.bind(Messages.MsgExportFailed, e.getMessage()), e);
		}
	}
}
