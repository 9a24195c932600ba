package org.keqing.pack.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.tiering.SchemeRegistry;

class ExampleSchemeTest {

    private final SchemeProbe turnover = SchemeProbe.read(ExampleSchemeTest.class, "/schemes/turnover.tiering");

    @Test
    void theSchemeIsSoundAndItsTestCasesComeOut() {
        assertEquals(List.of(), turnover.problems());
    }

    @Test
    void itIsInstalledWithThePack() throws InterruptedException {
        SchemeRegistry registry = SchemeProbe.installed().orElse(null);
        assumeTrue(registry != null, "only inside OSGi");
        assertEquals(List.of(), registry.problems());
        assertTrue(registry.find("example.turnover").isPresent());
    }

    @Test
    void threeBands() {
        assertEquals(List.of("large", "middle", "middle", "small", "small"), turnover.tiers("""
                amount
                100000
                99999.99
                20000
                19999.99
                -
                """));
    }
}
