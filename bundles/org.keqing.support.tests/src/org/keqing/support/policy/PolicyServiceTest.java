package org.keqing.support.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.internal.support.policy.DefaultPolicyService;
import org.keqing.internal.support.policy.PolicyFiles;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.TwoTiers;
import org.keqing.tiering.SchemeRegistry;

class PolicyServiceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

    private final PolicyFiles files = new PolicyFiles();
    private final PolicyService service = new DefaultPolicyService(files, files, CompanySchemes.of(SchemeRegistry.of()), CLOCK);
    private Store store;

    @BeforeEach
    void open() throws Exception {
        files.addMeasures(TwoTiers.measures(), "test.measures");
        files.addPolicies(stream(PoliciesTest.FILE), "two.policy");
        store = TestStores.derbyInMemory();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private PolicySet dearer(String cost) {
        TierPolicy low = files.find("test.two").orElseThrow().of("low").orElseThrow();
        return files.find("test.two").orElseThrow().with(new TierPolicy("low", low.summary(), low.entitlements(), low.duties(), low.visits(), low.service(), low.payment(),
                low.measures(), low.goals(), new BigDecimal(cost)));
    }

    private BigDecimal cost() throws StoreException {
        return service.inForce(store, "test.two").orElseThrow().policies().of("low").orElseThrow().yearlyCost();
    }

    /** What the proposals of a round do with the policies; the round itself stands in another table. */
    private PolicySet use() throws StoreException {
        return store.write("test", tx -> {
            PolicySet fixed = service.fix(tx, "test.two");
            long round = tx.newId();
            tx.sql().execute("INSERT INTO evaluation_round (id, name, scheme_id, scheme_version, from_date, as_of, state, head_weight, deputy_weight, member_weight, client_count, revision,"
                    + " prepared_by, prepared_at) VALUES (?, ?, 'test.two', 1, DATE('2026-01-01'), DATE('2026-06-30'), 'CONFIRMED', 1, 1, 1, 0, 1, 'test', TIMESTAMP('2026-07-01 00:00:00'))", round,
                    "R" + round);
            tx.sql().execute("INSERT INTO proposal_round (round_id, scheme_id, policy_version, opened_by, opened_at) VALUES (?, 'test.two', ?, 'test', TIMESTAMP('2026-07-01 00:00:00'))", round,
                    fixed.version());
            return fixed;
        });
    }

    @Test
    void thePackIsInForceUntilTheCompanyWritesItsOwn() throws Exception {
        PolicyVersion packed = service.inForce(store, "test.two").orElseThrow();
        assertFalse(packed.own());
        assertEquals(3, packed.policies().version());
        PolicyVersion own = service.save(store, "chief", dearer("250.00"));
        assertTrue(own.own());
        assertEquals(4, own.policies().version());
        assertEquals("chief", own.savedBy());
        assertEquals(new BigDecimal("250.00"), cost());
        assertEquals(new BigDecimal("100.50"), service.ofPack("test.two").orElseThrow().of("low").orElseThrow().yearlyCost());
    }

    @Test
    void anUnusedCopyIsReplacedAUsedOneStaysAndIsFollowedByANewVersion() throws Exception {
        service.save(store, "chief", dearer("250.00"));
        assertEquals(4, service.save(store, "chief", dearer("260.00")).policies().version());
        assertEquals(new BigDecimal("260.00"), use().of("low").orElseThrow().yearlyCost());
        assertTrue(service.inForce(store, "test.two").orElseThrow().used());
        assertThrows(StoreException.class, () -> service.discard(store, "chief", "test.two"));
        assertEquals(5, service.save(store, "chief", dearer("270.00")).policies().version());
        assertEquals(List.of(5, 4), service.versions(store, "test.two").stream().map(each -> each.policies().version()).toList());
        assertEquals(new BigDecimal("260.00"), service.discard(store, "chief", "test.two").orElseThrow().policies().of("low").orElseThrow().yearlyCost());
    }

    @Test
    void thePackIsKeptWhenARoundUsesItAndUsedOnceOnly() throws Exception {
        assertEquals(use(), use());
        assertEquals(1, service.versions(store, "test.two").size());
        assertFalse(service.versions(store, "test.two").getFirst().own());
    }

    @Test
    void theDatabaseItselfKeepsAUsedVersion() throws Exception {
        use();
        assertThrows(StoreException.class, () -> store.write("test", tx -> tx.sql().execute("DELETE FROM policy_version")));
    }

    @Test
    void policiesWithErrorsAreNotSaved() {
        PolicyException refused = assertThrows(PolicyException.class, () -> service.save(store, "chief", dearer("-1")));
        assertEquals("tier low, cost", refused.problems().getFirst().element());
    }
}
