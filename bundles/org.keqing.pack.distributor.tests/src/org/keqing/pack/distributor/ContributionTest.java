package org.keqing.pack.distributor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.tiering.SchemeRegistry;

/** In a running framework the schemes arrive through the extension point. */
class ContributionTest {

    @Test
    void theRegistryServiceOffersTheSchemesOfThisBundle() throws InterruptedException {
        SchemeRegistry registry = SchemeProbe.installed().orElse(null);
        assumeTrue(registry != null, "only inside OSGi");
        assertEquals(List.of(), registry.problems());
        assertEquals(7, registry.find("distributor.weighted-four-tier").orElseThrow().getCriteria().size());
        assertEquals(4, registry.find("distributor.value-rank", 1).orElseThrow().getTiers().size());
    }
}
