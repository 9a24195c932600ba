package org.keqing.internal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.keqing.contract.ContractRegister;
import org.keqing.contract.ContractWatch;
import org.keqing.contract.custody.CustodyService;
import org.keqing.contract.dues.DueService;
import org.keqing.day.DayService;
import org.keqing.evaluation.EvaluationService;
import org.keqing.exchange.ImportService;
import org.keqing.report.ReportData;
import org.keqing.report.ReportService;
import org.keqing.store.StoreService;
import org.keqing.support.PlanService;
import org.keqing.support.allocation.AllocationService;
import org.keqing.support.care.CareService;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.support.life.PlanTasks;
import org.keqing.support.proposal.ProposalService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** {@code releng/bench/run [--clients N] [--trades N] [--list N] [--sheets N] [--tiering N] [--contracts N] [--allocation N]}: measures and prints a table of ratios. */
public final class BenchApplication implements IApplication {

	private static final long SEED = 20_260_101;
	/** Rows of a first pass that is not measured: classes are loaded and compiled for both sides alike. */
	private static final int WARM = 20_000;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		var arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		int clients = number(arguments, "--clients", 100_000);
		int trades = number(arguments, "--trades", 1_000_000);
		int longList = number(arguments, "--list", 1_000_000);
		int sheets = number(arguments, "--sheets", 1_000);
		int tiering = number(arguments, "--tiering", 1_000_000);
		int contracts = number(arguments, "--contracts", 300_000);
		int allocation = number(arguments, "--allocation", 100_000);
		var folder = Files.createTempDirectory("keqing-bench");
		var figures = new Figures(true);
		try {
			if (tiering > 0) {
				new TieringBench(figures).run(tiering);
			}
			if (allocation > 0) {
				new AllocationBench(figures).run(allocation);
			}
			run(folder, figures, clients, trades, longList, sheets);
			if (contracts > 0) {
				contracts(folder, figures, contracts);
			}
		} finally {
			delete(folder);
		}
		System.out.println(figures.table());
		return IApplication.EXIT_OK;
	}

	private static void run(Path folder, Figures figures, int clients, int trades, int longList, int sheets) throws Exception {
		var stores = service(StoreService.class);
		var imports = service(ImportService.class);
		var data = new SampleData(SEED);
		var evaluation = service(EvaluationService.class);
		if (clients > 0) {
			var unseen = new Figures(false);
			try (var warm = new StoreBench(stores, imports, data, folder, unseen)) {
				everything(warm, evaluation, unseen, WARM, WARM);
			}
			try (var bench = new StoreBench(stores, imports, data, folder, figures)) {
				everything(bench, evaluation, figures, clients, trades);
			}
		}
		if (sheets > 0) {
			try (var bench = new StoreBench(stores, imports, data, folder, figures)) {
				bench.clientsOnly(sheets);
				new RoundBench(bench.store(), evaluation, figures).confirmedRound();
				new SheetBench(bench.store(), service(ReportService.class), sheetData(), folder, figures).run();
			}
		}
		if (longList > 0) {
			try (var bench = new StoreBench(stores, imports, data, folder, figures)) {
				bench.longList(longList);
			}
		}
	}

	private static void contracts(Path folder, Figures figures, int contracts) throws Exception {
		for (int clients : List.of(WARM / 3, contracts / 3)) {
			try (var bench = new StoreBench(service(StoreService.class), service(ImportService.class), new SampleData(SEED), folder, figures)) {
				bench.clientsOnly(clients);
				var shown = clients == contracts / 3 ? figures : new Figures(false);
				new DueBench(bench.store(), service(DueService.class), shown).run();
				var data = new LoadData(bench.store());
				data.write();
				new ListBench(bench.store(), lists(), shown, data.manager()).run();
			}
		}
	}

	private static ListBench.Services lists() throws InterruptedException {
		return new ListBench.Services(service(ContractRegister.class), service(ContractWatch.class), service(DueService.class), service(CustodyService.class), service(PlanService.class),
				service(PlanTasks.class), service(ProposalService.class), service(IncentiveService.class), service(AllocationService.class), service(CareService.class), service(DayService.class));
	}

	private static void everything(StoreBench bench, EvaluationService evaluation, Figures figures, int clients, int trades) throws Exception {
		bench.importIntoEmpty(clients, trades);
		bench.list(clients);
		new RoundBench(bench.store(), evaluation, figures).run();
		bench.importIntoFilled(clients);
	}

	private static ReportData sheetData() throws InterruptedException, InvalidSyntaxException {
		var id = service(ReportService.class).find("score-sheet").orElseThrow().data();
		var context = FrameworkUtil.getBundle(BenchApplication.class).getBundleContext();
		return context.getServiceReferences(ReportData.class, null).stream().map(context::getService).filter(data -> data.id().equals(id)).findFirst().orElseThrow();
	}

	@Override
	public void stop() {
		// runs to its end
	}

	private static int number(List<String> arguments, String option, int otherwise) {
		int at = arguments.indexOf(option);
		return at < 0 ? otherwise : Integer.parseInt(arguments.get(at + 1));
	}

	private static <T> T service(Class<T> type) throws InterruptedException {
		BundleContext context = FrameworkUtil.getBundle(BenchApplication.class).getBundleContext();
		var tracker = new ServiceTracker<T, T>(context, type, null);
		tracker.open();
		var service = tracker.waitForService(TimeUnit.SECONDS.toMillis(30));
		if (service == null) {
			throw new IllegalStateException("no " + type.getName());
		}
		return service;
	}

	private static void delete(Path folder) throws java.io.IOException {
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
