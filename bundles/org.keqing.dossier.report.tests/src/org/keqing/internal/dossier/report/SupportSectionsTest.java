package org.keqing.internal.dossier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.dossier.report.DossierBlock;
import org.keqing.dossier.report.DossierBlock.Field;
import org.keqing.dossier.report.DossierBlock.Fields;
import org.keqing.dossier.report.DossierBlock.Line;
import org.keqing.dossier.report.DossierBlock.Sentences;
import org.keqing.dossier.report.DossierBlock.Table;
import org.keqing.dossier.report.DossierSection.Subject;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportScope;
import org.keqing.store.Store;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationLine;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationRun;
import org.keqing.support.allocation.AllocationService;
import org.keqing.support.allocation.AllocationState;
import org.keqing.support.allocation.ClientAllocation;
import org.keqing.support.care.CareEntry;
import org.keqing.support.care.CareService;
import org.keqing.support.policy.GoalChange;
import org.keqing.support.policy.LocalText;
import org.keqing.support.policy.PolicyService;
import org.keqing.support.policy.TierMove;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.policy.VisitLevel;
import org.keqing.support.profit.Advice;
import org.keqing.support.profit.AdviceKind;
import org.keqing.support.profit.ClientProfit;
import org.keqing.support.profit.ProfitPeriod;
import org.keqing.support.profit.ProfitService;
import org.keqing.support.result.Metric;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.StandIn;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;

/** What the plug-in for support adds to the dossier. */
class SupportSectionsTest {

	private static final YearMonth LAST = YearMonth.of(2026, 3);
	private static final Subject CLIENT = new Subject(7, "K7", "Hengda");

	private Store store;
	private Locale before;

	@BeforeEach
	void open() throws Exception {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		store = TestStores.derbyInMemory();
	}

	@AfterEach
	void close() {
		store.close();
		Locale.setDefault(before);
	}

	private ReportScope scope(Locale locale) throws Exception {
		ReportDesign design = new ReportDesign("client-dossier", Map.of(), Map.of(), "client", List.of(), "", URI.create("file:/none").toURL(), "none");
		return new ReportScope(store, design, Map.of("client", "K7"), locale, "li");
	}

	@Test
	void thePolicySaysWhatItGivesAndAsks() throws Exception {
		TierPolicy policy = new TierPolicy("key", LocalText.of("First place", "第一位"), List.of(new TierPolicy.Entitlement("vip", LocalText.of("VIP channel", "绿色通道"))),
				List.of(new TierPolicy.Duty("review", LocalText.of("Review the trade", "分析交易"), 30, 4), new TierPolicy.Duty("welcome", LocalText.of("Welcome", "欢迎"), 7, 0)), Map.of(VisitLevel.SENIOR, 1),
				new TierPolicy.Service(1, LocalText.of("answered first", "优先答复")), new TierPolicy.Payment(30, 0, LocalText.of("credit", "赊销")), List.of(),
				List.of(new TierPolicy.Goal("win-back", LocalText.of("Win it back.", "恢复。"), Metric.AMOUNT, TierMove.LOST, GoalChange.of("+10%").orElseThrow(), 12)), new BigDecimal("1200.5"));
		PolicySection section = new PolicySection(StandIn.of(PolicyService.class, Map.of("ofClient", Optional.of(policy))));
		Table english = (Table) section.read(scope(Locale.ENGLISH), CLIENT).getFirst();
		assertEquals(List.of("", "", "How often, how soon", "", "Cost a year"), english.heads());
		assertEquals(List.of(new Line("In short", "First place", null, null, null), new Line("Entitled to", "VIP channel", null, null, null), new Line("To be done", "Review the trade", "4 times a year", null, null),
				new Line("To be done", "Welcome", "once", null, null), new Line("Visits", "The head of the company or a deputy", "once a year", null, null),
				new Line("Service", "answered first", "within 1 hour", null, null), new Line("Payment", "credit", "within 30 days", null, null),
				new Line("Goal", "Win it back. Trade amount +10%", "in 12 months", null, null), new Line("Together", null, null, null, "1,200.50")),
				english.lines());
		Table chinese = (Table) section.read(scope(Locale.SIMPLIFIED_CHINESE), CLIENT).getFirst();
		assertEquals(new Line("应做", "分析交易", "每年 4 次", null, null), chinese.lines().get(2));
		assertEquals(List.of(), new PolicySection(StandIn.of(PolicyService.class, Map.of("ofClient", Optional.empty()))).read(scope(Locale.ENGLISH), CLIENT));
	}

	private static ProfitPeriod period(YearMonth last, String sales) {
		return new ProfitPeriod(last.minusMonths(11), last, new BigDecimal("300"), new BigDecimal(sales), 2, new BigDecimal("20"), new BigDecimal("5.5"), BigDecimal.ZERO, List.of());
	}

	@Test
	void ownProfitIsThatOfTheMonthsOfItsTradeWithAdviceInTheLanguageOfThePaper() throws Exception {
		ClientProfit profit = new ClientProfit(period(LAST, "400"), period(LAST.minusMonths(12), "325.5"), List.of(new Advice(AdviceKind.RENT_SHARE, "Rent is high.", List.of())));
		ProfitSection section = new ProfitSection(StandIn.of(ProfitService.class, Map.of("profit", profit)));
		long id = Clients.client("K7").save(store);
		Subject client = new Subject(id, "K7", "Hengda");
		assertEquals(List.of(), section.read(scope(Locale.ENGLISH), client));
		Trades.trade(id).on("2026-03-02").amount("300").ref("R1").save(store);
		List<DossierBlock> blocks = section.read(scope(Locale.ENGLISH), client);
		Fields fields = (Fields) blocks.getFirst();
		assertEquals("Its own profit, 2025-04 to 2026-03; sales known of 2 months, estimated of the others", fields.title());
		assertEquals(List.of(new Field("Sales", "400.00"), new Field("Purchases from us", "300.00"), new Field("Rent and fees", "20.00"), new Field("Other costs", "5.50"), new Field("Profit", "74.50"),
				new Field("In the months before", "0.00")), fields.fields());
		assertEquals(List.of("Rent is high."), ((Sentences) blocks.getLast()).sentences());
		assertEquals(1, section.read(scope(Locale.SIMPLIFIED_CHINESE), client).size());
	}

	private static ClientAllocation given(String month, AllocationLine line) {
		AllocationRule rule = new AllocationRule(BigDecimal.ONE, true, 3, BigDecimal.valueOf(2), 2);
		AllocationRequest request = new AllocationRequest(YearMonth.parse(month), "Gold", 2000, "test", rule);
		return new ClientAllocation(new AllocationRun(1, request, AllocationState.PUBLISHED, 4, 12, 0, 1, 1, "li", Instant.EPOCH, "li", Instant.EPOCH, "wang", Instant.EPOCH), line);
	}

	private static AllocationLine supplied(long room, String share, boolean extra, boolean full, long units, String stock) {
		AllocationClass large = new AllocationClass("large", null, "Large", "大户", BigDecimal.ONE, BigDecimal.TEN);
		return new AllocationLine(7, "K7", "Hengda", null, null, large, new BigDecimal("35.2500"), null, stock == null ? null : new BigDecimal(stock), room, new BigDecimal(share), extra, full, units, extra);
	}

	@Test
	void allocatedSupplySaysMonthProductReasonCeilingAndUnits() throws Exception {
		AllocationService service = StandIn.of(AllocationService.class, Map.of("ofClient", List.of(given("2026-11", supplied(40, "40.0000", false, true, 40, "4.2000")),
				given("2026-10", supplied(1200, "1044.5000", true, false, 1045, null)), given("2026-09", supplied(40, "12.2500", false, false, 12, "0")))));
		Table table = (Table) new SupplySection(service).read(scope(Locale.ENGLISH), CLIENT).getFirst();
		assertEquals(List.of("Month", "Product, class, reason", "Ceiling", "Bought a month", "Allocated"), table.heads());
		assertEquals(List.of(new Line("2026-11", "Gold · Large: all it has room for; 4.2 on hand", "40", "35.3", "40"),
				new Line("2026-10", "Gold · Large: share 1,044.5, one unit by its remainder; bought far above its class", "1,200", "35.3", "1,045"),
				new Line("2026-09", "Gold · Large: share 12.25, rounded down", "40", "35.3", "12")), table.lines());
		Table chinese = (Table) new SupplySection(service).read(scope(Locale.SIMPLIFIED_CHINESE), CLIENT).getFirst();
		assertEquals("Gold · 大户：已达上限；库存 4.2", chinese.lines().getFirst().what());
		assertEquals(List.of(), new SupplySection(StandIn.of(AllocationService.class, Map.of("ofClient", List.of()))).read(scope(Locale.ENGLISH), CLIENT));
	}

	@Test
	void theLogOfCareIsPrinted() throws Exception {
		CareEntry entry = new CareEntry(1, 7, "K7", "Hengda", "Spring festival", LocalDate.of(2026, 2, 17), LocalDate.of(2026, 2, 15), "li", "A visit", new BigDecimal("88"));
		Table table = (Table) new CareSection(StandIn.of(CareService.class, Map.of("entries", List.of(entry)))).read(scope(Locale.ENGLISH), CLIENT).getFirst();
		assertEquals(List.of(new Line("2026-02-15", "Spring festival · A visit", "li", null, "88.00")), table.lines());
		assertEquals(List.of(), new CareSection(StandIn.of(CareService.class, Map.of("entries", List.of()))).read(scope(Locale.ENGLISH), CLIENT));
	}
}
