package org.keqing.internal.exchange.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.ImportReport.FileReport;
import org.keqing.exchange.ImportRequest;
import org.keqing.exchange.ImportService;
import org.keqing.exchange.ProfileInfo;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowKinds;
import org.keqing.exchange.RowProblem;
import org.keqing.model.Plurals;
import org.keqing.store.Progress;
import org.keqing.store.Store;

/** What the import wizard knows and does, without widgets. */
public final class ImportModel {

	/**
	 * What an import or its check found.
	 *
	 * @param lines one line per file and ignored column
	 * @param problems what is wrong, the first of it; a row may have several problems
	 * @param problemCount how many problems there are
	 * @param badRows how many rows have a problem
	 * @param rejects the files with the rows left out
	 */
	public record Outcome(List<String> lines, List<RowProblem> problems, long problemCount, long badRows, List<Path> rejects) {

		/** Copies its lists. */
		public Outcome {
			lines = List.copyOf(lines);
			problems = List.copyOf(problems);
			rejects = List.copyOf(rejects);
		}
	}

	private final ImportService service;
	private final RowKinds others;
	private final String user;
	private final Set<Path> files = new LinkedHashSet<>();
	private ImportKind kind = ImportKind.CLIENTS;
	private ProfileInfo profile;
	private boolean skipBad;
	private RowKind other;

	/**
	 * @param service imports
	 * @param others imports what other plug-ins contribute
	 * @param user who imports
	 */
	public ImportModel(ImportService service, RowKinds others, String user) {
		this.service = service;
		this.others = others;
		this.user = user;
	}

	/** @return the forms of files beside the interchange format */
	public List<ProfileInfo> profiles() {
		return service.profiles();
	}

	/** @param chosen the form of the files; null for the interchange format */
	public void setProfile(ProfileInfo chosen) {
		profile = chosen;
		other = null;
		if (chosen == null && kind == null) {
			kind = ImportKind.CLIENTS;
		}
		if (chosen != null && kind != null && !chosen.kinds().contains(kind)) {
			kind = null;
		}
	}

	/** @return the kinds to choose from with the chosen form, in the order of an import */
	public List<ImportKind> kinds() {
		return List.of(ImportKind.values()).stream().filter(k -> profile == null || profile.kinds().contains(k)).toList();
	}

	/** @return whether everything that the form knows may be imported at once */
	public boolean isAllPossible() {
		return profile != null;
	}

	/** @param chosen what to import; null for everything that the form knows */
	public void setKind(ImportKind chosen) {
		kind = chosen;
		other = null;
	}

	/** @return what other plug-ins contribute; nothing with a form of files of its own */
	public List<RowKind> others() {
		return profile == null ? others.kinds().stream().filter(RowKind::isImported).toList() : List.of();
	}

	/** @param chosen what to import, all rows or none; instead of a kind of the platform */
	public void setOther(RowKind chosen) {
		other = chosen;
	}

	/** @return the contributed kind, empty when a kind of the platform is chosen */
	public Optional<RowKind> other() {
		return Optional.ofNullable(other);
	}

	/** @return what to import; null for everything */
	public ImportKind kind() {
		return kind;
	}

	/** @param skip whether bad rows are written to a file instead of stopping the import */
	public void setSkipBad(boolean skip) {
		skipBad = skip;
	}

	/** @return whether bad rows are left out; never of a contributed kind */
	public boolean isSkipBad() {
		return skipBad && other == null;
	}

	/** @param added files or folders; one that is there already is not added again */
	public void add(List<Path> added) {
		files.addAll(added);
	}

	/** @param removed what to take away */
	public void remove(List<Path> removed) {
		removed.forEach(files::remove);
	}

	/** @return files and folders in the order added */
	public List<Path> files() {
		return List.copyOf(files);
	}

	/** @return what keeps the import from starting; empty when nothing does */
	public Optional<String> problem() {
		if (files.isEmpty()) {
			return Optional.of(Messages.MsgNeedFiles);
		}
		return files.stream().filter(f -> !Files.exists(f)).findFirst().map(f -> NLS.bind(Messages.MsgFileMissing, f));
	}

	/**
	 * Finds out what an import would do.
	 *
	 * @throws ImportException when a file cannot be read at all
	 */
	public Outcome check(Store store, Progress progress) throws ImportException {
		if (other != null) {
			return outcome(List.of(others.check(store, other, files(), user, progress)));
		}
		List<ImportReport> reports = new ArrayList<>();
		for (ImportRequest request : requests()) {
			reports.add(service.check(store, request, progress));
			if (kind == null) {
				break;
			}
		}
		return outcome(reports);
	}

	/**
	 * Imports.
	 *
	 * @throws ImportException when a row is bad and bad rows are not skipped; nothing of that file is imported then
	 */
	public Outcome run(Store store, Progress progress) throws ImportException {
		if (other != null) {
			return outcome(List.of(others.run(store, other, files(), user, progress)));
		}
		List<ImportReport> reports = new ArrayList<>();
		for (ImportRequest request : requests()) {
			reports.add(service.run(store, request, progress));
		}
		return outcome(reports);
	}

	private List<ImportRequest> requests() {
		List<ImportKind> wanted = kind == null ? kinds() : List.of(kind);
		return wanted.stream().map(k -> new ImportRequest(k, files(), profile == null ? null : profile.id(), skipBad, null, user)).toList();
	}

	private static Outcome outcome(List<ImportReport> reports) {
		List<String> lines = new ArrayList<>();
		List<RowProblem> problems = new ArrayList<>();
		List<Path> rejects = new ArrayList<>();
		long count = 0;
		long badRows = 0;
		for (ImportReport report : reports) {
			report.files().forEach(f -> lines.addAll(lines(f)));
			problems.addAll(report.problems());
			count += report.problemCount();
			badRows += report.files().stream().mapToLong(FileReport::rejected).sum();
			if (report.rejects() != null) {
				rejects.add(report.rejects());
			}
		}
		return new Outcome(lines, problems, count, badRows, rejects);
	}

	private static List<String> lines(FileReport file) {
		List<String> lines = new ArrayList<>();
		StringBuilder summary = new StringBuilder(Plurals.bind(Messages.LineSummary, file.file(), number(file.rows()), number(file.inserted()), number(file.updated()),
				number(file.unchanged())));
		if (file.taken() > 0) {
			summary.append(", ").append(NLS.bind(Messages.LineTaken, number(file.taken()))); //$NON-NLS-1$
		}
		if (file.rejected() > 0) {
			summary.append(", ").append(NLS.bind(Messages.LineRejected, number(file.rejected()))); //$NON-NLS-1$
		}
		lines.add(summary.toString());
		lines.addAll(file.remarks());
		file.ignored().forEach(c -> lines.add(NLS.bind(Messages.LineIgnored, c.name(), c.reason())));
		return lines;
	}

	private static String number(long n) {
		return String.format("%,d", n); //$NON-NLS-1$
	}
}
