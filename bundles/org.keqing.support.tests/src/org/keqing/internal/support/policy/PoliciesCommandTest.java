package org.keqing.internal.support.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.command.Services;
import org.keqing.store.StoreService;
import org.keqing.support.Company;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.PolicyService;
import org.keqing.support.proposal.ProposalService;
import org.keqing.testsupport.CommandProbe;
import org.keqing.testsupport.CommandProbe.Done;
import org.keqing.testsupport.TestStores;

/** UP rose from low (100.00 a year) to high (1,100.50), DOWN fell. */
class PoliciesCommandTest {

    @TempDir
    Path folder;

    private CommandProbe commands;

    @BeforeEach
    void rounds() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        try (Company company = new Company(TestStores.derby(folder.resolve("db")))) {
            company.client("UP", "li.na");
            company.client("DOWN", null);
            company.trade("UP", "2025-03-01", "100");
            company.trade("DOWN", "2025-03-01", "5000");
            company.trade("UP", "2026-03-01", "1000");
            company.trade("DOWN", "2026-03-01", "999.99");
            company.round("2025", LocalDate.of(2025, 12, 31));
            company.round("2026", LocalDate.of(2026, 6, 30));
            commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), PolicyService.class, company.policies, MeasureCatalogue.class, company.files, ProposalService.class,
                    company.proposals)), List.of(PoliciesCommand.class));
        }
    }

    private Done done(Object... args) {
        List<Object> line = new ArrayList<>(List.of("policies"));
        line.addAll(List.of(args));
        line.addAll(List.of("--db", folder.resolve("db"), "--user", "chief"));
        return commands.run(line.toArray());
    }

    @Test
    void listsAndShowsWhatIsInForce() throws Exception {
        assertTrue(done("list").well().lines().get(1).matches("test.two +1 +2 +the pack.*|test.two +1 +2 +pack.*"), done("list")::text);
        String high = done("show", "test.two", "high").well().out();
        assertTrue(high.contains("A line of their own") && high.contains("Sales training") && !high.contains("Regular supply"), high);
        assertEquals("1||keqing: There are no policies for the scheme other.\n", done("show", "other").text());
        assertEquals("1||keqing: The policies of test.two have no tier none.\n", done("show", "test.two", "none").text());
        Path out = folder.resolve("policies.csv");
        done("list", "--out", out).well();
        assertEquals(List.of("scheme,version,tiers,own,used", "test.two,1,2,false,false"), Files.readAllLines(out));
    }

    @Test
    void proposesAcceptsAndRefuses() throws Exception {
        Done proposed = done("propose", "--round", "2026").well();
        assertTrue(proposed.lines().stream().anyMatch(line -> line.matches("UP +UP +Small +Important +1000.50 +.*")), proposed::text);
        assertTrue(proposed.out().endsWith("2 proposals, 2 open (0.00 a year); accepted now 0, refused now 0; accepted in all 0.00 a year.\n"), proposed::text);
        assertEquals("1||keqing: Nothing is proposed for NOBODY.\n", done("propose", "--round", "2026", "--accept", "NOBODY").text());
        assertEquals("1||keqing: There is no confirmed round 2024 of a scheme with policies.\n", done("propose", "--round", "2024").text());
        String both = done("propose", "--round", "2026", "--accept", "UP", "--refuse", "DOWN", "--reason", "Next year", "--json").well().out().replaceAll("\\s", "");
        assertEquals("{\"accepted\":1,\"goals\":0,\"goals_not_made\":[],\"refused\":1,\"open\":0,\"cost\":1000.50}", both);
        Path out = folder.resolve("proposals.csv");
        done("propose", "--round", "2026", "--out", out).well();
        assertEquals("client,name,from_tier,to_tier,cost_change,starts,ends,changes,decision,plan", Files.readAllLines(out).getFirst());
        assertTrue(Files.readString(out).contains("DOWN,DOWN,high,low,-1000.5,"), Files.readString(out));
    }
}
