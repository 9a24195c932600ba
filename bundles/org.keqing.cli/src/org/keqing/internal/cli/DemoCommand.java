package org.keqing.internal.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportRequest;
import org.keqing.exchange.ImportService;
import org.keqing.exchange.SampleCompany;
import org.keqing.report.Format;
import org.keqing.report.ReportException;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the whole way from the sample files to printed results. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

	private static final String PROFILE = "classicmodels"; //$NON-NLS-1$
	private static final String ROUND = "demo"; //$NON-NLS-1$
	private static final String SCHEME = "distributor.weighted-four-tier"; //$NON-NLS-1$
	private static final LocalDate FROM = LocalDate.of(2004, 6, 1);
	private static final LocalDate AS_OF = LocalDate.of(2005, 5, 31);

	private final CommandSession session;

	@Option(names = "--samples", required = true, paramLabel = "DIR", descriptionKey = "samples")
	private Path samples;

	@Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "demoOut")
	private Path out;

	DemoCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		var begin = System.nanoTime();
		try (var store = session.open()) {
			importSamples(store);
			var figures = RoundFigures.of(session, store, evaluate(store).id());
			var files = print(store);
			session.terminal().clear();
			var seconds = BigDecimal.valueOf(System.nanoTime() - begin, 9).setScale(1, RoundingMode.HALF_UP);
			if (session.isJson()) {
				var answer = figures.json();
				answer.put("files", files.stream().map(Path::toString).toList()); //$NON-NLS-1$
				answer.put("seconds", seconds); //$NON-NLS-1$
				session.terminal().json(answer);
			} else {
				figures.say();
				session.terminal().say(NLS.bind(Messages.MsgDemoDone, new Object[] { files.size(), out, seconds.toPlainString() }));
			}
		}
		return 0;
	}

	private void importSamples(Store store) throws ImportException, StoreException, CommandFailure {
		var imports = session.service(ImportService.class);
		for (var kind : List.of(ImportKind.CLIENTS, ImportKind.TRADES, ImportKind.DUES))
			imports.run(store, ImportRequest.of(kind, session.user(), samples.resolve("classicmodels")).withProfile(PROFILE), //$NON-NLS-1$
					session.terminal().progress());
		imports.run(store, ImportRequest.of(ImportKind.GRADES, session.user(), samples.resolve("grades.csv")), session.terminal().progress()); //$NON-NLS-1$
		SampleCompany.sign(store, session.user());
	}

	private Round evaluate(Store store) throws Exception {
		var evaluation = session.service(EvaluationService.class);
		var progress = session.terminal().progress();
		var known = evaluation.find(store, ROUND);
		if (known.isEmpty() || known.get().confirmedAt() == null) {
			var committee = CommitteeFile.read(samples.resolve("committee.csv")); //$NON-NLS-1$
			var round = evaluation.prepare(store, new RoundRequest(ROUND, SCHEME, 0, FROM, AS_OF, committee, null, session.user()), progress);
			evaluation.evaluate(store, round.id(), progress);
			return evaluation.confirm(store, round.id(), session.user(), progress);
		}
		return known.get();
	}

	private List<Path> print(Store store) throws ReportException, CommandFailure {
		var files = new ArrayList<Path>();
		for (var report : List.of("tier-list", "round-summary")) //$NON-NLS-1$ //$NON-NLS-2$
			files.addAll(run(store, report, out.resolve(report + ".pdf"), Map.of("round", ROUND))); //$NON-NLS-1$ //$NON-NLS-2$
		files.addAll(run(store, "score-sheet", out.resolve("score-sheets.pdf"), //$NON-NLS-1$ //$NON-NLS-2$
				Map.of("round", ROUND, ReportRequest.ALL, "true", ReportRequest.BOOKLET, "true"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return files;
	}

	private List<Path> run(Store store, String report, Path file, Map<String, String> parameters) throws ReportException, CommandFailure {
		var request = new ReportRequest(report, file, Format.PDF, parameters, Locale.getDefault(), session.user());
		return session.service(ReportService.class).run(store, request, session.terminal().progress());
	}
}
