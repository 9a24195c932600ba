package org.keqing.pack.keyaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.tiering.SchemeRegistry;

class KeyAccountSchemesTest {

    private final SchemeProbe pareto = SchemeProbe.read(KeyAccountSchemesTest.class, "/schemes/pareto.tiering");

    @Test
    void theSchemeIsSoundAndItsTestCasesComeOut() {
        assertEquals("keyaccount.pareto", pareto.scheme().getId());
        assertEquals(List.of(), pareto.problems());
    }

    @Test
    void itIsInstalledWithThePack() throws InterruptedException {
        SchemeRegistry registry = SchemeProbe.installed().orElse(null);
        assumeTrue(registry != null, "only inside OSGi");
        assertEquals(List.of(), registry.problems());
        assertEquals(List.of("keyaccount.pareto"), registry.schemes().stream().map(each -> each.getId()).toList());
    }

    @Test
    void theAccountThatCrossesTheLimitIsIn() {
        // of 1,000: 450, 750, 830 (crosses 800), 900, 940, 970 (crosses 950), 1,000; the two of 30 are equal, so both go up
        assertEquals(List.of("ka", "ka", "ka", "major", "major", "major", "major"), pareto.tiers("""
                amount
                450
                300
                80
                70
                40
                30
                30
                """));
        // 31 and 29 instead: 971 crosses, the last is general
        assertEquals(List.of("ka", "ka", "ka", "major", "major", "major", "general"), pareto.tiers("""
                amount
                450
                300
                80
                70
                40
                31
                29
                """));
    }

    @Test
    void aLimitThatIsMetExactlyClosesTheTier() {
        // of 1,000: 800 at once, 950 with the second, then the rest
        assertEquals(List.of("general", "ka", "general", "major"), pareto.tiers("""
                amount
                49.99
                800
                0.01
                150
                """));
    }

    @Test
    void returnsAndAccountsWithoutTradeAreGeneral() {
        assertEquals(List.of("ka", "general", "general"), pareto.tiers("""
                amount
                100
                -20
                -
                """));
    }
}
