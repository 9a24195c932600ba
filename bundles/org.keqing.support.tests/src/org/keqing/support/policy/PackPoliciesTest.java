package org.keqing.support.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keqing.internal.support.policy.PolicyFiles;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/** The policies that stand in the packs of this source tree. */
class PackPoliciesTest {

    private static final List<String> PACKS = List.of("distributor", "market", "tobacco", "keyaccount");
    private static PolicyFiles files;
    private static SchemeRegistry schemes;

    @BeforeAll
    static void read() throws IOException {
        Assumptions.assumeTrue(System.getProperty("keqing.root") != null, "needs the source tree");
        Path bundles = Path.of(System.getProperty("keqing.root"), "bundles");
        files = new PolicyFiles();
        add(bundles.resolve("org.keqing.support/policies/common.measures"));
        List<Scheme> found = new ArrayList<>();
        for (String pack : PACKS) {
            Path bundle = bundles.resolve("org.keqing.pack." + pack);
            for (Path file : list(bundle.resolve("policies"))) {
                add(file);
            }
            for (Path file : list(bundle.resolve("schemes"))) {
                try (InputStream in = Files.newInputStream(file)) {
                    found.add(Schemes.read(in, file.toString()));
                }
            }
        }
        schemes = SchemeRegistry.of(found.toArray(Scheme[]::new));
        files.check(schemes);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    private static void add(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (file.toString().endsWith(".measures")) {
                files.addMeasures(in, file.toString());
            } else {
                files.addPolicies(in, file.toString());
            }
        }
    }

    @Test
    void everyTierOfEverySchemeIsCoveredInBothLanguages() {
        assertEquals(List.of(), files.problems());
        assertEquals(10, schemes.schemes().size());
        for (Scheme scheme : schemes.schemes()) {
            PolicySet policies = files.find(scheme.getId()).orElseThrow(() -> new AssertionError(scheme.getId()));
            assertEquals(Schemes.tiers(scheme).stream().map(Tier::getId).sorted().toList(), policies.tiers().stream().map(TierPolicy::tier).sorted().toList());
        }
    }

    @Test
    void everyPolicyCostsSomethingAndSaysWhatIsToBeDone() {
        for (PolicySet set : files.policies()) {
            for (TierPolicy policy : set.tiers()) {
                assertTrue(policy.yearlyCost().signum() > 0, policy.tier());
                assertFalse(policy.entitlements().isEmpty(), policy.tier());
                assertFalse(policy.duties().isEmpty(), policy.tier());
                assertFalse(policy.visits().isEmpty(), policy.tier());
            }
        }
    }

    @Test
    void aCategoryOfOutletsIsPutTogetherFromSizeFormatAndMarket() {
        TierPolicy policy = files.find("tobacco.categories").orElseThrow().of("tobacco-liquor-country-large").orElseThrow();
        assertEquals(new BigDecimal("1160.00"), policy.yearlyCost());
        assertEquals(List.of("sales-data", "resale-check"), policy.duties().stream().map(TierPolicy.Duty::id).toList());
        assertEquals("大型户。经营礼品和高端商品，重在真品和价格。乡村按线路配送。", policy.summary().in(Locale.SIMPLIFIED_CHINESE));
    }
}
