package org.keqing.internal.pack.tobacco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportRequest;
import org.keqing.exchange.ImportService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.testsupport.TestStores;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

/** The four schemes over the generated region of 20,000 outlets, against plain SQL over the same rows. */
@TestInstance(Lifecycle.PER_CLASS)
class RegionTest {

    private static final int OUTLETS = 20_000;
    private static final String ROOT = System.getProperty("keqing.root");
    private static final long MAKING_MINUTES = 5;

    @TempDir
    private static Path folder;
    private Store store;
    private Store aside;
    private EvaluationService rounds;

    @BeforeAll
    void importRegion() throws Exception {
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            Path.of(ROOT, "releng", "samples", "MakeTobaccoRegion.java").toString(), folder.toString()).inheritIO().start();
        assertTrue(made.waitFor(MAKING_MINUTES, TimeUnit.MINUTES));
        assertEquals(0, made.exitValue());
        SchemeRegistry schemes = SchemeRegistry.of(Stream.of("categories", "tranches", "ten-grades", "value-segments")
            .map(name -> SchemeProbe.read(RegionTest.class, "/schemes/" + name + ".tiering").scheme()).toArray(Scheme[]::new));
        rounds = EvaluationService.of(schemes, TieringEngine.create());
        store = TestStores.derbyInMemory();
        ImportService imports = ImportService.of(schemes);
        for (ImportKind kind : List.of(ImportKind.CLIENTS, ImportKind.TRADES, ImportKind.DUES, ImportKind.GRADES)) {
            imports.run(store, ImportRequest.of(kind, "test", folder.resolve(kind.id() + ".csv")), Progress.NONE);
        }
        aside = TestStores.derbyInMemory();
    }

    @AfterAll
    void closeStores() {
        store.close();
        aside.close();
    }

    @Test
    void everyOutletOfEverySchemeIsWherePlainSqlPutsIt() throws Exception {
        Map<String, Map<String, String>> expected = aside.write("test", tx -> {
            PlainRegion plain = new PlainRegion(tx.connection(), folder);
            assertEquals(OUTLETS, plain.count("region_outlet"));
            return Map.of("categories", plain.categories(), "tranches", plain.tranches(), "ten-grades", plain.tenGrades(), "value-segments", plain.segments());
        });
        // the limits of a tranche are its own: 20.00 cases a month are tranche 2, 20.01 tranche 1, 1.00 tranche 8
        assertEquals(List.of("t2", "t1", "t3", "t2", "t4", "t3", "t5", "t4", "t6", "t5", "t7", "t6", "t8", "t7"),
            IntStream.rangeClosed(1, 14).mapToObj(i -> expected.get("tranches").get("T%05d".formatted(i))).toList());
        for (String name : List.of("categories", "tranches", "ten-grades", "value-segments")) {
            assertSame(name, expected.get(name), evaluated(name));
        }
        assertEquals(42, new TreeSet<>(expected.get("categories").values().stream().filter(tier -> tier != null).toList()).size());
        assertEquals(8, new TreeSet<>(expected.get("tranches").values()).size());
        assertEquals(10, new TreeSet<>(expected.get("ten-grades").values()).size());
        assertEquals(List.of("low", "potential", "second", "value"), List.copyOf(new TreeSet<>(expected.get("value-segments").values().stream().filter(tier -> tier != null).toList())));
    }

    private static void assertSame(String scheme, Map<String, String> expected, Map<String, String> actual) {
        assertEquals(OUTLETS, actual.size());
        List<String> different = actual.keySet().stream().filter(code -> !String.valueOf(expected.get(code)).equals(String.valueOf(actual.get(code)))).sorted().limit(5)
            .map(code -> code + " is " + actual.get(code) + ", by SQL " + expected.get(code)).toList();
        assertEquals(List.of(), different, scheme);
    }

    private Map<String, String> evaluated(String name) throws Exception {
        Round round = rounds.prepare(store,
            new RoundRequest(name, "tobacco." + name, 0, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30), null, Scope.ALL, "chief"), Progress.NONE);
        rounds.evaluate(store, round.id(), Progress.NONE);
        Map<String, String> tiers = new HashMap<>();
        rounds.assessments(store, round.id(), 0, OUTLETS).forEach(each -> tiers.put(each.clientCode(), each.tier()));
        return tiers;
    }
}
