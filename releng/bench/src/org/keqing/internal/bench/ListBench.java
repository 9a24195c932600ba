package org.keqing.internal.bench;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

import org.keqing.contract.ContractFilter;
import org.keqing.contract.ContractRegister;
import org.keqing.contract.ContractWatch;
import org.keqing.contract.custody.CustodyService;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.day.DayRequest;
import org.keqing.day.DayService;
import org.keqing.store.Progress;
import org.keqing.store.Query;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.PlanService;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationService;
import org.keqing.support.care.CareService;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.support.life.PlanTasks;
import org.keqing.support.model.PlanState;
import org.keqing.support.proposal.ProposalService;

/**
 * The first pages of the lists over contracts, plans and all that goes with them, and new filters, read as the views read them. The baseline of a page is plain JDBC that fetches as many rows of the
 * list's table, joined to nothing and in no order; that of a filter fetches the ids of all of them.
 */
final class ListBench {

	private static final int PAGE = 200;
	/** Cards of each column that the board shows at first. */
	private static final int CARDS = 50;
	/** Items of each kind that My day shows at first. */
	private static final int DAY = 20;
	private static final int DAYS = 30;
	private static final int RUNS = 7;
	private static final double FIRST = 50;
	private static final double FILTER = 300;

	/** What lists ask. */
	record Services(ContractRegister register, ContractWatch watch, DueService dues, CustodyService custody, PlanService plans, PlanTasks tasks, ProposalService proposals,
			IncentiveService incentives, AllocationService allocations, CareService care, DayService day) {
	}

	private final Store store;
	private final Services services;
	private final Figures figures;
	private final String user;
	private final Map<String, Double> bare = new LinkedHashMap<>();

	/** @param user a manager of clients */
	ListBench(Store store, Services services, Figures figures, String user) {
		this.store = store;
		this.services = services;
		this.figures = figures;
		this.user = user;
	}

	void run() throws Exception {
		contracts();
		plans();
		allocation();
		care();
		day(true);
		day(false);
	}

	private void first(String what, String table, Figures.Work page) throws Exception {
		figures.limit("first page: " + what, Figures.medianMillis(RUNS, page), PAGE + " rows of " + table + ", plain", bare("SELECT * FROM " + table + " FETCH FIRST " + PAGE + " ROWS ONLY"), FIRST);
	}

	private void filter(String what, String table, Figures.Work page) throws Exception {
		figures.limit("new filter: " + what, Figures.medianMillis(RUNS, page), "all ids of " + table + ", plain", bare("SELECT id FROM " + table), FILTER);
	}

	/** Reads rows through by plain JDBC. */
	private double bare(String select) throws Exception {
		if (!bare.containsKey(select)) {
			bare.put(select, Figures.medianMillis(RUNS, () -> store.read(tx -> {
				try (var statement = tx.connection().createStatement(); var rows = statement.executeQuery(select)) {
					int width = rows.getMetaData().getColumnCount();
					while (rows.next()) {
						for (int i = 1; i <= width; i++) {
							rows.getObject(i);
						}
					}
				}
				return null;
			})));
		}
		return bare.get(select);
	}

	private static ContractFilter of(ContractState state, String keeper, String text) {
		return new ContractFilter(state, null, keeper, null, text);
	}

	private Query register(ContractFilter filter) throws StoreException {
		return services.register().query(store, user, filter, LoadData.TODAY).sort(ContractPackage.Literals.CONTRACT__START_DATE, false).sort(ContractPackage.Literals.CONTRACT__NUMBER, false);
	}

	/** A page and the number of rows, as the register asks after a change of its filter. */
	private void pageAndCount(ContractFilter filter) throws StoreException {
		var query = register(filter);
		if (store.page(query, services.register().columns(), null, PAGE).total().isEmpty()) {
			store.count(query);
		}
	}

	private void contracts() throws Exception {
		var columns = services.register().columns();
		first("contract register", "contract", () -> store.page(register(ContractFilter.ALL), columns, null, PAGE));
		figures.limit("reading ahead for the register's search", 1000 * Figures.seconds(() -> store.prepareSearch(register(ContractFilter.ALL), ContractFilter.SEARCHED)), "ms", 3_000);
		var filters = new LinkedHashMap<String, ContractFilter>();
		filters.put("state, most", of(ContractState.IN_FORCE, null, null));
		filters.put("state, few", of(ContractState.ENDED, null, null));
		filters.put("category", new ContractFilter(null, "dealership", null, null, null));
		filters.put("keeper", of(null, "keeper 7", null));
		filters.put("expired", new ContractFilter(null, null, null, ContractFilter.Expiry.over(), null));
		filters.put("ends within 90 days", new ContractFilter(null, null, null, ContractFilter.Expiry.within(90), null));
		filters.put("part of a number", of(null, null, "B-1234"));
		filters.put("part of a name", of(null, null, "恒大"));
		filters.put("part of a name that a tenth have", of(null, null, "建材"));
		filters.put("state, keeper and part of a name", of(ContractState.IN_FORCE, "keeper 7", "建材"));
		for (var each : filters.entrySet()) {
			filter("register, " + each.getKey(), "contract", () -> pageAndCount(each.getValue()));
		}
		filter("register, totals", "contract", () -> services.register().totals(store, user, ContractFilter.ALL, LoadData.TODAY));
		first("watch list", "contract", () -> services.watch().first(store, user, LoadData.TODAY, PAGE));
		filter("watch list, all kinds", "contract", () -> services.watch().items(store, user, LoadData.TODAY, PAGE));
		filter("clients without contract, for the command", "client", () -> services.watch().uncovered(store, PAGE));
		first("open dues", "due", () -> services.dues().open(store, user, LoadData.TODAY, PAGE));
		first("originals that are out", "contract_loan", () -> services.custody().out(store, user, PAGE));
	}

	private void plans() throws Exception {
		first("plans board", "support_plan", () -> board(null, CARDS));
		filter("plans board, all cards", "support_plan", () -> board(null, PAGE));
		filter("plans board, mine", "support_plan", () -> board(user, PAGE));
		first("plans", "support_plan", () -> services.plans().plans(store, PAGE));
		first("my tasks", "plan_task", () -> services.tasks().open(store, user, PAGE));
		first("everybody's tasks", "plan_task", () -> services.tasks().open(store, null, PAGE));
		long round = services.proposals().rounds(store).getFirst().id();
		first("proposals of a round", "evaluation", () -> services.proposals().first(store, round, PAGE));
		figures.limit("all proposals of a round, read behind it", Figures.medianMillis(RUNS, () -> services.proposals().proposals(store, round)), "100,000 clients, plain",
				bare("SELECT id, code, name, region, manager FROM client"), 2_000);
		var all = services.proposals().proposals(store, round).rows();
		filter("proposals by what they offer", "client", () -> all.stream().filter(row -> row.diff().lines().stream().anyMatch(line -> line.toString().contains("visit"))).count());
		first("incentives", "incentive", () -> services.incentives().standings(store, user, 0, PAGE));
		first("claims", "incentive_claim", () -> services.incentives().claims(store, user, 0, PAGE));
	}

	/** All columns of the board. */
	private void board(String owner, int cards) throws StoreException {
		for (var state : PlanState.values()) {
			services.plans().plans(store, state, owner, cards);
		}
		services.plans().counts(store, owner);
	}

	private void allocation() throws Exception {
		var allocations = services.allocations();
		var source = allocations.sources().getLast().id();
		var wanted = new AllocationRequest(YearMonth.from(LoadData.TODAY).plusMonths(1), "P1", 300_000, source, AllocationRule.STANDARD);
		allocations.create(store, user, wanted, Progress.NONE);
		long run = allocations.runs(store).getFirst().id();
		first("lines of an allocation", "allocation_line", () -> allocations.lines(store, run, 0, PAGE));
	}

	private void care() throws Exception {
		first("care reminders", "client", () -> services.care().first(store, LoadData.TODAY, DAYS, PAGE));
		first("care log", "care_log", () -> services.care().entries(store, 0, PAGE));
	}

	private void day(boolean mine) throws Exception {
		var request = new DayRequest(user, mine, LoadData.TODAY, LoadData.TODAY.plusDays(DAYS));
		first(mine ? "My day" : "everybody's day", "contract", () -> services.day().day(store, request.first(DAY)));
		filter(mine ? "My day, all of it" : "everybody's day, all of it", "contract", () -> services.day().day(store, request));
	}
}
