package org.keqing.internal.pack.keyaccount.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.pack.keyaccount.JudgementGrade;
import org.keqing.pack.keyaccount.KeyAccount;
import org.keqing.pack.keyaccount.KeyAccountFactory;
import org.keqing.pack.keyaccount.chain.ChainService;
import org.keqing.pack.keyaccount.traits.TraitService;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;

/** What the printed report reads: of 1,000 Alpha gives 800 in two purchases, Beta 150 in one, Gamma 50. */
class TraitsDataTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private final EvaluationService evaluation = EvaluationService.of(SchemeRegistry.of(SchemeProbe.read(TraitsDataTest.class, "/schemes/pareto.tiering").scheme()),
        TieringEngine.create());
    private final TraitsData data = new TraitsData(evaluation, TraitService.create(), ChainService.create());
    private Store store;

    @BeforeEach
    void fill() throws Exception {
        store = TestStores.derbyInMemory();
        KeyAccount file = KeyAccountFactory.eINSTANCE.createKeyAccount();
        file.setInfluence(JudgementGrade.GOOD);
        file.setInfluenceEvidence("Others follow");
        file.setInfluenceOn(LocalDate.of(2025, 7, 1));
        file.setSponsor("Wang Wei");
        file.setDepartment("Key accounts");
        long alpha = Clients.client("A").name("Alpha").manager("Li Na").extension(file).save(store);
        Trades.trade(alpha).ref("1").on("2025-02-01").quantity("1").amount("664").cost("500").save(store);
        Trades.trade(alpha).ref("2").on("2025-08-01").quantity("1").amount("136").cost("100").save(store);
        Trades.trade(Clients.client("B").name("Beta").save(store)).ref("3").on("2025-12-01").quantity("1").amount("150").save(store);
        Trades.trade(Clients.client("C").name("Gamma").save(store)).ref("4").on("2025-12-01").quantity("1").amount("50").save(store);
        round("confirmed", true);
        round("open", false);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void round(String name, boolean confirm) throws Exception {
        Round round = evaluation.prepare(store, new RoundRequest(name, TraitService.SCHEME, 0, FROM, AS_OF, null, Scope.ALL, "chief"), Progress.NONE);
        evaluation.evaluate(store, round.id(), Progress.NONE);
        if (confirm) {
            evaluation.confirm(store, round.id(), "chief", Progress.NONE);
        }
    }

    private Map<String, Object> objects(String round, Locale locale) throws ReportException {
        ReportDesign design = new ReportDesign("key-account-traits", Map.of(), Map.of(), "evaluation", List.of(), data.id(), TraitsDataTest.class.getResource("/design/key-account-traits.rptdesign"),
            "test");
        return data.objects(new ReportScope(store, design, Map.of("round", round), locale), Progress.NONE);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> objects, String set) {
        return (List<Map<String, Object>>) objects.get(set);
    }

    @Test
    void keyAndMajorAccountsWithTheirTraits() throws Exception {
        Map<String, Object> objects = objects("confirmed", Locale.ENGLISH);
        assertEquals(Map.of("round", "confirmed", "scheme", "Key accounts 80/20", "from", "2025-01-01", "to", "2025-12-31", "accounts", 2, "large", 2), rows(objects, "head").getFirst());
        List<Map<String, Object>> accounts = rows(objects, "accounts");
        assertEquals(List.of("0 Key account KA A 2 2 / 12 Good 8", "1 Major account B 1 1 / 12 "), accounts.stream()
            .map(row -> row.get("place") + " " + row.get("tier") + ' ' + row.get("code") + ' ' + row.get("orders") + ' ' + row.get("months") + ' ' + row.get("influence")).toList());
        String reading = (String) accounts.getFirst().get("reading");
        assertTrue(reading.startsWith("One large purchase, of 2025-02-01, gives 83 % of the amount. Bought in only 2 of 11 months"), reading);
        String chinese = (String) rows(objects("confirmed", Locale.SIMPLIFIED_CHINESE), "accounts").getLast().get("reading");
        assertTrue(chinese.startsWith("全部来自 2025-12-01 的一次采购"), chinese);
    }

    @Test
    void theCourseAndTheChainAreOfKeyAccountsOnly() throws Exception {
        List<Map<String, Object>> quarters = rows(objects("confirmed", Locale.ENGLISH), "quarters");
        assertEquals(List.of("0 A 1 ", "0 A 0 ", "0 A 1 Good 8", "0 A 0 Good 8"),
            quarters.stream().map(row -> row.get("place") + " " + row.get("account") + ' ' + row.get("orders") + ' ' + row.get("influence")).toList());
        assertEquals("Wang Wei  \u2192  Key accounts  \u2192  Li Na  \u2192  Alpha", quarters.getFirst().get("chain"));
    }

    @Test
    void onlyConfirmedRoundsArePrinted() {
        for (String name : List.of("open", "unknown")) {
            ReportException refused = assertThrows(ReportException.class, () -> objects(name, Locale.ENGLISH), name);
            assertTrue(refused.getMessage().contains(name), refused.getMessage());
        }
    }

    @Test
    void theDesignFindsItsColumnsAndItsWords() throws Exception {
        String design = text("/design/key-account-traits.rptdesign");
        Map<String, Object> objects = objects("confirmed", Locale.ENGLISH);
        for (String set : List.of("head", "accounts", "quarters")) {
            String part = design.substring(design.indexOf("<script-data-set name=\"" + set), design.indexOf("</script-data-set>", design.indexOf("<script-data-set name=\"" + set)));
            assertEquals(rows(objects, set).getFirst().keySet(), found(part, "next\\.get\\(\"(\\w+)\"\\)"), set);
        }
        Set<String> wanted = found(design, "(?:getMessage\\(\"|key=\")(\\w+)\"");
        for (String language : List.of("", "_zh_CN")) {
            Properties words = new Properties();
            try (InputStream in = TraitsDataTest.class.getResourceAsStream("/design/key-account-traits" + language + ".properties")) {
                words.load(in);
            }
            assertEquals(wanted, words.stringPropertyNames());
        }
    }

    private static Set<String> found(String text, String pattern) {
        Set<String> found = new HashSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String text(String path) throws Exception {
        try (InputStream in = TraitsDataTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
