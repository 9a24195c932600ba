package org.keqing.internal.pack.keyaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.pack.keyaccount.JudgementGrade;
import org.keqing.pack.keyaccount.KeyAccount;
import org.keqing.pack.keyaccount.KeyAccountFactory;
import org.keqing.pack.keyaccount.chain.Chain;
import org.keqing.pack.keyaccount.chain.Chain.Gap;
import org.keqing.pack.keyaccount.chain.ChainService;
import org.keqing.pack.keyaccount.traits.AccountTraits;
import org.keqing.pack.keyaccount.traits.Frequency;
import org.keqing.pack.keyaccount.traits.LargestPurchase;
import org.keqing.pack.keyaccount.traits.Loyalty;
import org.keqing.pack.keyaccount.traits.Reading.Kind;
import org.keqing.pack.keyaccount.traits.ReadingLimits;
import org.keqing.pack.keyaccount.traits.TraitCourse;
import org.keqing.pack.keyaccount.traits.TraitPeriod;
import org.keqing.pack.keyaccount.traits.TraitQuarter;
import org.keqing.pack.keyaccount.traits.TraitScope;
import org.keqing.pack.keyaccount.traits.TraitService;
import org.keqing.pack.keyaccount.traits.TraitTexts;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreSession;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.testsupport.Trades;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;

/** The traits of accounts whose figures fit on a sheet of paper. */
abstract class TraitSuite {

    private static final TraitPeriod HALF_YEAR = new TraitPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final TraitScope ALL = new TraitScope.All();

    private final TraitService traits = TraitService.create();
    private final ChainService chains = ChainService.create();
    private final TraitTexts english = new TraitTexts(Locale.ENGLISH);
    private Store store;

    /** A database without clients and with the limits as they come. */
    abstract Store open() throws Exception;

    /** Called after each test. */
    abstract void close(Store opened);

    @BeforeEach
    void openStore() throws Exception {
        store = open();
    }

    @AfterEach
    void closeStore() {
        close(store);
    }

    private AccountTraits one(long client) throws Exception {
        List<AccountTraits> found = traits.accounts(store, new TraitScope.One(client), HALF_YEAR);
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private static List<Kind> kinds(AccountTraits account) {
        return account.readings().stream().map(each -> each.kind()).toList();
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static void lines(Store store, long client, String... lines) throws Exception {
        for (String line : lines) {
            String[] part = line.split(" ");
            Trades trade = Trades.trade(client).on(part[0]);
            if (!part[1].equals("-")) {
                trade.ref(part[1]);
            }
            if (!part[2].equals("-")) {
                trade.quantity(part[2]);
            }
            if (!part[3].equals("-")) {
                trade.amount(part[3]);
            }
            if (part.length > 4) {
                trade.cost(part[4]);
            }
            trade.save(store);
        }
    }

    @Test
    void oneLargePurchaseIsNoLoyalty() throws Exception {
        long client = Clients.client("A").name("Big Once").region("East").manager("Li Na").save(store);
        lines(store, client, "2026-01-05 O1-1 10 100 80", "2026-02-01 O2-1 7 70 63", "2026-03-10 O3-1 40 400 300", "2026-03-10 O3-2 43 430 330");
        AccountTraits account = one(client);
        assertEquals(List.of("A", "Big Once", "East", "Li Na"), List.of(account.clientCode(), account.clientName(), account.region(), account.manager()));
        assertEquals(new Frequency(3, 3, 3, 6, new BigDecimal("0.5000000000")), account.frequency());
        assertEquals("100 1000", text(account.volume().quantity()) + ' ' + text(account.volume().amount()));
        // 1,000 - 773 = 227
        assertEquals("227 0.227", text(account.margin().amount()) + ' ' + text(account.margin().rate()));
        LargestPurchase largest = account.largest();
        assertEquals("O3 2026-03-10 830 0.83", largest.document() + ' ' + largest.day() + ' ' + text(largest.amount()) + ' ' + text(largest.share()));
        Loyalty loyalty = account.loyalty();
        assertEquals(LocalDate.of(2026, 1, 5), loyalty.first());
        // 3 of 6 months; 27, 37 and up to the end 112 days; 1,000 in the first half, nothing in the last
        assertEquals("6 0.5 112 112 -1", loyalty.months() + " " + text(loyalty.continuity()) + ' ' + loyalty.longestGap() + ' ' + loyalty.silence() + ' ' + text(loyalty.trend()));
        assertNull(loyalty.judged());
        assertNull(account.influence());
        assertTrue(account.isOneLargePurchase());
        assertEquals("One large purchase, of 2026-03-10, gives 83 % of the amount. Bought in only 3 of 6 months, longest gap 112 days. No purchase for the last 112 days. "
            + "Last half 100 % below the first.", english.of(account));
        assertEquals("2026-03-10 的一次大额采购占采购额的 83 %。6 个月中仅 3 个月采购，最长间隔 112 天。最近 112 天没有采购。后半期比前半期下降 100 %。", new TraitTexts(Locale.SIMPLIFIED_CHINESE).of(account));
    }

    @Test
    void aSteadyAccountIsSaidToBe() throws Exception {
        long client = Clients.client("A").save(store);
        lines(store, client, "2026-01-31 1 1 100", "2026-02-28 2 1 100", "2026-03-31 3 1 100", "2026-04-30 4 1 100", "2026-05-31 5 1 130", "2026-06-30 6 1 130");
        AccountTraits account = one(client);
        // 360 against 300 is exactly the limit of 20 %
        assertEquals(List.of(Kind.STEADY, Kind.GROWING), kinds(account));
        assertEquals("1 31 0 0.2", text(account.loyalty().continuity()) + ' ' + account.loyalty().longestGap() + ' ' + account.loyalty().silence() + ' ' + text(account.loyalty().trend()));
        assertNull(account.margin().amount(), "no line names a cost");
        assertEquals("Bought in 6 of 6 months. Last half 20 % above the first.", english.of(account));
    }

    @Test
    void limitsAreInclusive() throws Exception {
        long half = Clients.client("A").save(store);
        lines(store, half, "2026-01-10 1 1 500", "2026-04-01 2 1 250", "2026-05-01 3 1 250");
        assertEquals("0.5", text(one(half).largest().share()));
        assertTrue(one(half).isOneLargePurchase());
        long less = Clients.client("B").save(store);
        lines(store, less, "2026-01-10 4 1 499.9999", "2026-04-01 5 1 250", "2026-05-01 6 1 250.0001");
        assertTrue(kinds(one(less)).stream().noneMatch(Kind.LARGE_PURCHASE::equals));
        // from 1 April to 30 June are 90 days, from the 2nd 89
        long silent = Clients.client("C").save(store);
        lines(store, silent, "2026-02-01 7 1 1", "2026-04-01 8 1 1");
        long nearly = Clients.client("D").save(store);
        lines(store, nearly, "2026-02-01 9 1 1", "2026-04-02 10 1 1");
        assertTrue(kinds(one(silent)).contains(Kind.SILENT));
        assertTrue(kinds(one(nearly)).stream().noneMatch(Kind.SILENT::equals));
    }

    @Test
    void theDaysOfThePeriodCountAndNoOthers() throws Exception {
        long client = Clients.client("A").save(store);
        lines(store, client, "2025-12-31 1 1 1000", "2026-01-01 2 1 1", "2026-06-30 3 1 2", "2026-07-01 4 1 1000");
        AccountTraits account = one(client);
        assertEquals("2 3", account.frequency().orders() + " " + text(account.volume().amount()));
    }

    @Test
    void whatIsNotKnownIsNotZero() throws Exception {
        long nothing = Clients.client("A").save(store);
        AccountTraits account = one(nothing);
        assertEquals(new Frequency(0, 0, 0, 6, new BigDecimal("0E-10")), account.frequency());
        assertNull(account.volume().amount());
        assertNull(account.volume().quantity());
        assertNull(account.margin().rate());
        assertNull(account.largest());
        assertEquals(new Loyalty(null, 0, null, null, null, null, null), account.loyalty());
        assertEquals(List.of(Kind.NO_PURCHASE), kinds(account));

        long counted = Clients.client("B").save(store);
        lines(store, counted, "2026-02-01 1 5 -", "2026-05-01 2 7 -");
        AccountTraits goods = one(counted);
        assertEquals("2 12 null null null", goods.frequency().orders() + " " + text(goods.volume().quantity()) + ' ' + goods.volume().amount() + ' ' + goods.largest() + ' '
            + goods.loyalty().trend());
    }

    @Test
    void theMarginIsOfTheLinesWhoseCostIsKnown() throws Exception {
        long client = Clients.client("A").save(store);
        lines(store, client, "2026-06-01 1-1 1 300 200", "2026-06-01 1-2 1 700", "2026-06-02 2-1 1 100 250");
        AccountTraits account = one(client);
        // 100 and -150 of 400; the line of 700 says nothing of its cost
        assertEquals("-50 -0.125", text(account.margin().amount()) + ' ' + text(account.margin().rate()));
        assertTrue(english.of(account).contains("Sold below cost: -50.00"), english.of(account));
    }

    @Test
    void aReturnIsNoPurchase() throws Exception {
        long client = Clients.client("A").save(store);
        lines(store, client, "2026-01-10 1 5 100", "2026-02-10 2 5 100", "2026-06-30 3 -5 -50");
        AccountTraits account = one(client);
        assertEquals("2 2 5 150", account.frequency().orders() + " " + account.frequency().monthsWithPurchase() + ' ' + text(account.volume().quantity()) + ' ' + text(account.volume().amount()));
        assertEquals("0.5", text(account.largest().share()), "of all purchases, 100 of 200");
        assertEquals(140, account.loyalty().silence(), "from 10 February to 30 June");
        assertEquals("-1.25", text(account.loyalty().trend()));
    }

    @Test
    void linesWithoutReferenceOfOneDayAreOnePurchase() throws Exception {
        long client = Clients.client("A").save(store);
        lines(store, client, "2026-01-10 - 1 10", "2026-01-10 - 1 20", "2026-01-11 - 1 25", "2026-01-11 X 1 5");
        AccountTraits account = one(client);
        assertEquals("3 2 30", account.frequency().orders() + " " + account.frequency().orderDays() + ' ' + text(account.largest().amount()));
        assertNull(account.largest().document());
        assertEquals(LocalDate.of(2026, 1, 10), account.largest().day());
    }

    @Test
    void aSinglePurchaseInTheLastMonthIsNotContinuity() throws Exception {
        long client = Clients.client("A").save(store);
        lines(store, client, "2026-06-15 1 1 1000");
        assertEquals("One purchase, of 2026-06-15, gives all.", english.of(one(client)));
        lines(store, client, "2026-06-20 2 1 1000.01");
        AccountTraits two = one(client);
        assertEquals("1", text(two.loyalty().continuity()));
        assertEquals(List.of(Kind.LARGE_PURCHASE, Kind.TOO_SHORT), kinds(two));
        assertEquals("One large purchase, of 2026-06-20, gives 50 % of the amount. Buys for 1 month only: too short to speak of loyalty.", english.of(two));
    }

    @Test
    void aMonthInTheMiddleBelongsToNeitherHalf() throws Exception {
        long client = Clients.client("A").save(store);
        lines(store, client, "2026-01-10 1 1 100", "2026-02-10 2 1 9999", "2026-03-10 3 1 150", "2026-04-01 4 1 777");
        TraitPeriod begun = new TraitPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 10));
        assertEquals("0.5", text(traits.accounts(store, new TraitScope.One(client), begun).getFirst().loyalty().trend()), "March against January");
    }

    @Test
    void theCourseAddsUpToTheWhole() throws Exception {
        long client = Clients.client("A").save(store);
        lines(store, client, "2026-01-05 O1-1 10 100 80", "2026-02-01 O2-1 7 70 63", "2026-06-10 O3-1 40 400 300");
        TraitCourse course = traits.courses(store, new TraitScope.One(client), HALF_YEAR).getFirst();
        assertEquals(List.of("2026-01-01 2026-03-31 2 17 170 27", "2026-04-01 2026-06-30 1 40 400 100"), course.quarters().stream().map(TraitSuite::quarter).toList());
        assertEquals("570", text(course.account().volume().amount()));
        assertEquals("0.6666666666", course.quarters().getFirst().frequency().perMonth().toPlainString());
    }

    private static String quarter(TraitQuarter each) {
        return each.period().from() + " " + each.period().to() + ' ' + each.frequency().orders() + ' ' + text(each.volume().quantity()) + ' ' + text(each.volume().amount()) + ' '
            + text(each.margin().amount());
    }

    @Test
    void judgementsHaveEvidenceAndACourse() throws Exception {
        KeyAccount file = KeyAccountFactory.eINSTANCE.createKeyAccount();
        file.setInfluence(JudgementGrade.GOOD);
        file.setInfluenceEvidence("Others in the region follow it");
        file.setInfluenceBy("Li Na");
        file.setInfluenceOn(LocalDate.of(2026, 3, 31));
        file.setLoyalty(JudgementGrade.POOR);
        long client = Clients.client("A").extension(file).save(store);
        lines(store, client, "2026-02-01 1 1 10");
        AccountTraits account = one(client);
        assertEquals("8 Others in the region follow it Li Na 2026-03-31", account.influence().grade() + " " + account.influence().evidence() + ' ' + account.influence().by() + ' '
            + account.influence().on());
        assertEquals(JudgementGrade.POOR, account.loyalty().judged().grade());
        assertTrue(kinds(account).contains(Kind.NO_EVIDENCE), "of loyalty");
        assertEquals("Good 8", english.of(account.influence()));
        assertEquals("良好 8", new TraitTexts(Locale.SIMPLIFIED_CHINESE).of(account.influence()));
        change(client, JudgementGrade.EXCELLENT, LocalDate.of(2026, 4, 1));
        // good on the last day of the first quarter, excellent in the second; loyalty was judged without a day, so it counts from today
        TraitCourse course = traits.courses(store, new TraitScope.One(client), HALF_YEAR).getFirst();
        assertEquals(List.of(JudgementGrade.GOOD, JudgementGrade.EXCELLENT), course.quarters().stream().map(TraitQuarter::influence).toList());
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        TraitCourse now = traits.courses(store, ALL, new TraitPeriod(today.minusMonths(3).plusDays(1), today.plusMonths(1))).getFirst();
        assertEquals(JudgementGrade.POOR, now.quarters().getLast().loyalty());
        assertEquals(JudgementGrade.NOT_JUDGED, traits.courses(store, ALL, new TraitPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))).getFirst().quarters().getLast().influence());
    }

    private void change(long client, JudgementGrade influence, LocalDate on) throws Exception {
        try (StoreSession session = store.openSession("test")) {
            KeyAccount kept = (KeyAccount) session.<Client>load(ClientPackage.Literals.CLIENT, client).getExtensions().getFirst();
            kept.setInfluence(influence);
            kept.setInfluenceOn(on);
            session.commit();
        }
    }

    @Test
    void theTiersOfARoundAreTheScope() throws Exception {
        long first = traded("A", "100");
        traded("B", "700");
        traded("C", "180");
        traded("D", "20");
        EvaluationService rounds = EvaluationService.of(SchemeRegistry.of(SchemeProbe.read(TraitSuite.class, "/schemes/pareto.tiering").scheme()), TieringEngine.create());
        Round round = rounds.prepare(store, new RoundRequest("2026H1", TraitService.SCHEME, 0, HALF_YEAR.from(), HALF_YEAR.to(), null, Scope.ALL, "chief"), Progress.NONE);
        rounds.evaluate(store, round.id(), Progress.NONE);
        TraitScope both = new TraitScope.OfRound(round.id(), Set.of(TraitService.KEY, TraitService.MAJOR));
        assertEquals(List.of(), traits.accounts(store, both, HALF_YEAR), "before it is confirmed");
        rounds.confirm(store, round.id(), "chief", Progress.NONE);
        // of 1,000: 700 and 880 (crosses 800) are key accounts, 980 (crosses 950) is major
        assertEquals(List.of("ka B", "ka C", "major A"), tiers(both));
        assertEquals(List.of("ka B", "ka C"), tiers(new TraitScope.OfRound(round.id(), Set.of(TraitService.KEY))));
        assertEquals(List.of("null B", "null C", "null A", "null D"), tiers(ALL), "the largest amount first");
        assertEquals(List.of("null A"), tiers(new TraitScope.One(first)));
    }

    private List<String> tiers(TraitScope scope) throws Exception {
        return traits.accounts(store, scope, HALF_YEAR).stream().map(each -> each.tier() + ' ' + each.clientCode()).toList();
    }

    private long traded(String code, String amount) throws Exception {
        long client = Clients.client(code).save(store);
        lines(store, client, "2026-03-01 R" + code + " 1 " + amount);
        return client;
    }

    @Test
    void theLimitsAreDataOfTheCompany() throws Exception {
        assertEquals(new ReadingLimits(new BigDecimal("0.5"), new BigDecimal("0.75"), new BigDecimal("0.2"), 90, 6), traits.limits(store));
        long client = Clients.client("A").save(store);
        lines(store, client, "2026-01-10 1 1 600", "2026-06-01 2 1 400");
        assertTrue(one(client).isOneLargePurchase());
        ReadingLimits strict = new ReadingLimits(new BigDecimal("0.61"), new BigDecimal("0.3"), BigDecimal.ONE, 200, 1);
        traits.setLimits(store, "chief", strict);
        assertEquals(strict, traits.limits(store));
        assertEquals(List.of(Kind.STEADY), kinds(one(client)), "2 of 6 months");
        assertThrows(IllegalArgumentException.class, () -> new ReadingLimits(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new ReadingLimits(BigDecimal.ONE, new BigDecimal("1.0001"), BigDecimal.ONE, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new ReadingLimits(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, 0, 1));
    }

    @Test
    void theLatestTradeSaysUpToWhenThereAreFacts() throws Exception {
        assertEquals(Optional.empty(), traits.lastTrade(store));
        long client = Clients.client("A").save(store);
        lines(store, client, "2026-01-10 1 1 600", "2026-06-01 2 1 400");
        assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), traits.lastTrade(store));
    }

    @Test
    void theChainGoesFromTheCompanyToTheClient() throws Exception {
        KeyAccount file = KeyAccountFactory.eINSTANCE.createKeyAccount();
        file.setSponsor("Wang Wei");
        file.setDepartment("Key accounts North");
        file.setDepartmentHead("Zhao Min");
        file.setWorkingGroup("Group Hengda");
        file.setGroupLeader("Li Na");
        Client client = Clients.client("A").name("Hengda").manager("Li Na").with(ClientPackage.Literals.CLIENT__CONTACT_NAME, "Mr. Heng").member("Sun Li", "Logistics")
            .member("Qian Yu", "Receivables").extension(file).build();
        client.getTeam().get(0).setDepartment("Sales");
        client.getTeam().get(1).setDepartment("Finance");
        long id;
        try (StoreSession session = store.openSession("test")) {
            session.add(client);
            session.commit();
            id = client.getId();
        }
        Chain chain = chains.of(store, id).orElseThrow();
        assertEquals("Wang Wei > Key accounts North, Zhao Min > Group Hengda, Li Na > Hengda, Mr. Heng", chain.sponsor() + " > " + chain.department() + ", " + chain.departmentHead() + " > "
            + chain.group() + ", " + chain.groupLeader() + " > " + chain.clientName() + ", " + chain.contact());
        assertEquals(List.of(new Chain.Member("Sun Li", "Sales", "Logistics"), new Chain.Member("Qian Yu", "Finance", "Receivables")), chain.members());
        assertEquals(List.of(), chain.gaps());
        assertEquals("2 2", store.read(tx -> {
            var row = tx.sql().fetchOne("SELECT members, departments FROM report_key_account WHERE client_code = 'A'");
            return row.get(0) + " " + row.get(1);
        }));
    }

    @Test
    void aChainSaysWhatItLacks() throws Exception {
        long bare = Clients.client("A").contact("First", "1").save(store);
        assertEquals("First", chains.of(store, bare).orElseThrow().contact(), "of the contacts, where the file names no other");
        assertEquals(List.of(Gap.SPONSOR, Gap.DEPARTMENT, Gap.LEADER, Gap.MEMBERS), chains.of(store, bare).orElseThrow().gaps());
        long team = Clients.client("B").member("Sun Li", null).save(store);
        assertEquals(List.of(Gap.SPONSOR, Gap.DEPARTMENT, Gap.LEADER, Gap.ONE_DEPARTMENT, Gap.ROLE, Gap.CONTACT), chains.of(store, team).orElseThrow().gaps());
        assertEquals(Optional.empty(), chains.of(store, 1));
    }
}
