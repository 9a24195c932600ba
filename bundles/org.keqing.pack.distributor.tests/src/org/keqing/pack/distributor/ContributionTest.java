package org.keqing.pack.distributor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.SchemeRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** In a running framework the schemes arrive through the extension point. */
class ContributionTest {

    @Test
    void theRegistryServiceOffersTheSchemesOfThisBundle() throws InterruptedException {
        Bundle bundle = FrameworkUtil.getBundle(ContributionTest.class);
        assumeTrue(bundle != null, "only inside OSGi");
        Bundle tiering = FrameworkUtil.getBundle(SchemeRegistry.class);
        ServiceTracker<SchemeRegistry, SchemeRegistry> tracker = new ServiceTracker<>(tiering.getBundleContext(), SchemeRegistry.class, null);
        tracker.open();
        try {
            SchemeRegistry registry = tracker.waitForService(10_000);
            assertNotNull(registry, "no service SchemeRegistry");
            assertEquals(List.of(), registry.problems());
            assertEquals(7, registry.find("distributor.weighted-four-tier").orElseThrow().getCriteria().size());
            assertEquals(4, registry.find("distributor.value-rank", 1).orElseThrow().getTiers().size());
        } finally {
            tracker.close();
        }
    }
}
