package org.keqing.internal.support.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.RowKinds;
import org.keqing.exchange.RowProblem;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;

/** A client that traded for 1,500, with 2% promised from 1,000 on: 30.00 is earned. Another one whose target is far. */
class ClaimRowsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    private static final String HEAD = "client,incentive,from_date,nth,amount,state,claimed_by,claimed_at,decided_by,decided_at,comment,paid_by,paid_on,reference";

    @TempDir
    Path folder;

    private final ClaimRows claims = new ClaimRows(CLOCK, null);
    private final RowKinds kinds = RowKinds.of(List.of(claims));
    private final DefaultIncentiveService service = new DefaultIncentiveService(CLOCK, null);
    private Store one;
    private Store two;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        one = company();
        two = company();
    }

    private static Store company() throws Exception {
        Store store = TestStores.derbyInMemory();
        for (String code : List.of("A", "B")) {
            long id = Clients.client(code).save(store);
            Trades.trade(id).ref(code).on("2026-02-01").amount(code.equals("A") ? "1500" : "999.99").save(store);
            store.write("test", tx -> tx.sql().execute("INSERT INTO support_plan (id, client_id, title, owner, state, start_date, due_date) VALUES (?, ?, 'Grow', 'wu', 'planned', DATE('2026-01-01'), DATE('2026-12-31'))",
                    id + 1, id));
        }
        Path file = Files.writeString(Files.createTempFile("incentives", ".csv"),
                "client,title,from_date,to_date,metric,plan,plan_start,steps\nA,Year,2026-01-01,2026-12-31,amount,Grow,2026-01-01,1000=2%\nB,Year,2026-01-01,2026-12-31,amount,Grow,2026-01-01,1000=2%\n");
        RowKinds.of(List.of()).run(store, new IncentiveRows(CLOCK, null), List.of(file), "chief", Progress.NONE);
        Files.delete(file);
        return store;
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    private ImportReport load(Store store, String user, String... lines) throws Exception {
        return kinds.run(store, claims, List.of(Files.writeString(folder.resolve("in.csv"), String.join("\n", lines))), user, Progress.NONE);
    }

    private String export(Store store, String name) throws Exception {
        kinds.export(store, claims, folder.resolve(name), "clerk", Progress.NONE);
        return Files.readString(folder.resolve(name));
    }

    private static String counts(ImportReport report) {
        return report.inserted() + " " + report.updated() + " " + report.unchanged();
    }

    private List<String> problems(Store store, String user, String... lines) throws Exception {
        String before = export(store, "before.csv");
        Path file = Files.writeString(folder.resolve("in.csv"), String.join("\n", lines));
        List<String> found = kinds.check(store, claims, List.of(file), user, Progress.NONE).problems().stream().map(RowProblem::message).toList();
        assertEquals(found, assertThrows(ImportException.class, () -> kinds.run(store, claims, List.of(file), user, Progress.NONE)).problems().stream().map(RowProblem::message).toList());
        assertEquals(before, export(store, "after.csv"), "nothing is half written");
        return found;
    }

    private long claim(int index) throws Exception {
        return service.claims(one, "clerk", 0, 10).reversed().get(index).id();
    }

    @Test
    void openClaimsGoIntoAnotherDatabase() throws Exception {
        assertEquals("2 0 0", counts(load(one, "clerk", "client,incentive,from_date,amount", "A,Year,2026-01-01,10", "A,Year,2026-01-01,20")));
        String file = export(one, "claims.csv");
        assertEquals(HEAD + "\nA,Year,2026-01-01,,10.00,claimed,clerk,2026-11-22T08:00:00Z,,,,,,\nA,Year,2026-01-01,,20.00,claimed,clerk,2026-11-22T08:00:00Z,,,,,,\n", file);
        load(two, "clerk", file);
        assertEquals(file, export(two, "again.csv"));
        assertEquals("0 0 2", counts(load(two, "clerk", file)), "twice is once");
        kinds.export(one, claims, folder.resolve("claims.xlsx"), "clerk", Progress.NONE);
        assertEquals("0 0 2", counts(kinds.run(two, claims, List.of(folder.resolve("claims.xlsx")), "clerk", Progress.NONE)));
    }

    @Test
    void whatBecameOfClaimsGoesOutWithWhoWhenAndWhy() throws Exception {
        load(one, "clerk", "client,incentive,from_date,amount", "A,Year,2026-01-01,10", "A,Year,2026-01-01,5", "A,Year,2026-01-01,15");
        service.refuse(one, "chief", claim(0), "Later, please");
        service.approve(one, "chief", claim(1), null);
        service.approve(one, "chief", claim(2), "Fine");
        service.pay(one, "cash", claim(2), LocalDate.of(2026, 11, 22), "B-7");
        String file = export(one, "claims.csv");
        assertEquals(List.of("A,Year,2026-01-01,,10.00,refused,clerk,2026-11-22T08:00:00Z,chief,2026-11-22T08:00:00Z,\"Later, please\",,,",
                "A,Year,2026-01-01,,5.00,approved,clerk,2026-11-22T08:00:00Z,chief,2026-11-22T08:00:00Z,,,,",
                "A,Year,2026-01-01,,15.00,paid,clerk,2026-11-22T08:00:00Z,chief,2026-11-22T08:00:00Z,Fine,cash,2026-11-22,B-7"), file.lines().skip(1).toList());
        assertEquals("0 0 3", counts(load(one, "anybody", file)), "known as they are");
        assertEquals("0 0 1", counts(load(one, "clerk", "client,incentive,from_date,amount,state,claimed_by", "A,Year,2026-01-01,5.00,claimed,clerk")), "was open when the file was made");
        String steps = "There is no such claim: a file brings open claims only; they are approved, refused and paid step by step";
        assertEquals(List.of("in.csv:2: state \"refused\": " + steps, "in.csv:3: state \"approved\": " + steps, "in.csv:4: state \"paid\": " + steps), problems(two, "clerk", file));
        assertEquals(List.of("in.csv:2: state \"paid\": " + steps, "in.csv:3: state \"\": " + steps),
                problems(one, "chief", HEAD, "A,Year,2026-01-01,,5.00,paid,clerk,,chief,,,chief,2026-11-21,", "A,Year,2026-01-01,,5.00,,clerk,,,,,chief,,"));
    }

    @Test
    void noFileGoesAroundARule() throws Exception {
        assertEquals(List.of("in.csv:3: amount \"30\": Year: 30 is earned and 10 claimed; 30 cannot be granted.", "in.csv:4: amount \"1\": Year: the target 1000 is not met. 999.99 is reached, 0.01 is missing; nothing is granted before.",
                "in.csv:5: claimed_by \"chief\": A claim is made by who imports it (clerk)", "in.csv:6: amount \"-1\": Claim: -1 is not possible. It is a number above 0, at most 1000000000000, with at most 2 decimals.",
                "in.csv:7: incentive \"Gold\": The client has no such incentive", "in.csv:8: client \"Z\": There is no client Z."),
                problems(one, "clerk", "client,incentive,from_date,amount,claimed_by", "A,Year,2026-01-01,10,clerk", "A,Year,2026-01-01,30,", "B,Year,2026-01-01,1,", "A,Year,2026-01-01,1,chief", "A,Year,2026-01-01,-1,",
                        "A,Gold,2026-01-01,1,", "Z,Year,2026-01-01,1,"));
        load(one, "clerk", "client,incentive,from_date,amount", "A,Year,2026-01-01,30");
        assertThrows(Exception.class, () -> service.approve(one, "clerk", claim(0), null), "who imported it claimed it");
        service.approve(one, "chief", claim(0), null);
        assertEquals(new BigDecimal("30.00"), service.claims(one, "clerk", 0, 1).getFirst().amount());
    }
}
