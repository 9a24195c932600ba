package org.keqing.internal.support.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowKinds;
import org.keqing.exchange.RowProblem;
import org.keqing.internal.support.incentive.IncentiveRows;
import org.keqing.internal.support.policy.PolicyRows;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.support.Company;
import org.keqing.testsupport.Clients;

/** What the area keeps besides plans, out of one database and into another: a second export says the same, byte for byte. */
class KindsTest {

    @TempDir
    Path folder;

    private Company one;
    private Company two;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        one = new Company();
        two = new Company();
        for (Company each : List.of(one, two)) {
            each.client("A", "li.na");
            each.client("B", null);
        }
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    private ImportReport load(Store store, RowKind kind, String... lines) throws Exception {
        return RowKinds.of(List.of(kind)).run(store, kind, List.of(Files.writeString(folder.resolve("in.csv"), String.join("\n", lines))), "zhou", Progress.NONE);
    }

    private String export(Store store, RowKind kind) throws Exception {
        Path file = folder.resolve("out.csv");
        RowKinds.of(List.of(kind)).export(store, kind, file, "zhou", Progress.NONE);
        return Files.readString(file);
    }

    private static String counts(ImportReport report) {
        return report.inserted() + " " + report.updated() + " " + report.unchanged();
    }

    /** In, out, into the other database, out again; the same file changes nothing. */
    private void moves(RowKind kind, String... lines) throws Exception {
        moves(kind, kind, lines);
    }

    private void moves(RowKind kind, RowKind there, String... lines) throws Exception {
        load(one.store, kind, lines);
        String file = export(one.store, kind);
        List.of(lines).forEach(line -> assertTrue(file.lines().toList().contains(line), () -> line + " is not in " + file));
        load(two.store, there, file);
        assertEquals(file, export(two.store, there));
        assertEquals("0 0 " + (file.lines().count() - 1), counts(load(two.store, there, file)));
        assertTrue(!kind.name(Locale.ENGLISH).equals(kind.name(Locale.SIMPLIFIED_CHINESE)));
    }

    private void refused(RowKind kind, List<String> problems, String... lines) throws Exception {
        String before = export(one.store, kind);
        assertEquals(problems, assertThrows(ImportException.class, () -> load(one.store, kind, lines)).problems().stream().map(RowProblem::message).toList());
        assertEquals(before, export(one.store, kind), "nothing is half written");
    }

    @Test
    void theCareLog() throws Exception {
        RowKind kind = new CareLogRows();
        String head = "client,occasion,occasion_date,done_on,done_by,what,cost";
        moves(kind, head, "A,Mid-Autumn,2026-09-25,2026-09-24,li.na,\"Moon cakes, tea\",88.50", "B,Birthday,2026-05-01,2026-05-01,wu,A call,");
        refused(kind, List.of("in.csv:3: client \"Z\": There is no such client", "in.csv:4: cost \"-1\": Must lie between 0 and 1000000000000", "in.csv:5: done_on \"\": a value is needed"), head, "A,New,2026-09-25,2026-09-24,li.na,x,", "Z,New,2026-09-25,2026-09-24,li.na,x,", "A,New2,2026-09-25,2026-09-24,li.na,x,-1",
                "A,New3,2026-09-25,,li.na,x,");
        assertEquals("0 1 0", counts(load(one.store, kind, head, "B,Birthday,2026-05-01,2026-05-01,wu,Flowers,9")));
        assertEquals("1 0 1", counts(load(one.store, kind, head, "B,Birthday,2026-05-01,2026-05-01,wu,Flowers,9", "B,Birthday,2026-05-01,2026-05-01,li.na,Song,")), "two on one day");
        moves(kind, head, "B,Birthday,2026-05-01,2026-05-01,wu,Flowers,9.00", "B,Birthday,2026-05-01,2026-05-01,li.na,Song,");
    }

    @Test
    void festivals() throws Exception {
        RowKind kind = new FestivalRows();
        String head = "id,name_en,name_zh,lunar,month,day,active,lead_days";
        moves(kind, head, "founding,Founding day,店庆,false,6,18,true,14");
        refused(kind, List.of("in.csv:2: lunar \"maybe\": Must be true or false", "in.csv:3: day \"31\": There is no such day in this month", "in.csv:4: month \"13\": Must lie between 1 and 12"), head,
                "a,A,甲,maybe,6,18,true,14", "b,B,乙,true,6,31,true,14", "c,C,丙,false,13,1,true,14");
    }

    @Test
    void figuresStockMarginsAndWhatWasGiven() throws Exception {
        moves(new FigureRows(), "client,month_start,kind,amount", "A,2026-05-01,cost,50.00", "A,2026-05-01,sales,1000.00");
        refused(new FigureRows(), List.of("in.csv:2: month_start \"2026-05-02\": Must be the first day of a month", "in.csv:3: kind \"gifts\": Must be one of: cost, sales"), "client,month_start,kind,amount",
                "A,2026-05-02,cost,50", "A,2026-05-01,gifts,50");
        moves(new StockRows(), "client,product,quantity,counted_on", "A,Gold leaf,1.5000,2026-11-01", "B,Gold leaf,0.0000,2026-11-01");
        moves(new MarginRows(), "product,nature,rate", ",,0.1500", "Gold leaf,,0.2500", "Gold leaf,shop,0.3000");
        refused(new MarginRows(), List.of("in.csv:2: rate \"1\": Must lie between 0 and 0.9999"), "product,nature,rate", "Tin,,1");
        moves(new GivenRows(), "client,day,kind,remark,amount", "A,2026-05-01,goods,,12.00", "A,2026-05-01,goods,Shelf,12.00");
        moves(new GivenRows(), "client,day,kind,remark,amount", "B,2026-05-01,discount,,5.00", "B,2026-05-01,discount,,5.00");
        assertEquals(4, export(two.store, new GivenRows()).lines().skip(1).count(), "equal ones stay two");
    }

    @Test
    void birthdaysByTheChineseCalendar() throws Exception {
        RowKind kind = new LunarRows();
        for (Company each : List.of(one, two)) {
            Clients.client("K").contact("Mrs Wang", "1").contact("Mr Li", "2").save(each.store);
        }
        moves(kind, "client,contact,lunar", "A,,true", "K,Mr Li,true");
        refused(kind, List.of("in.csv:2: client \"Z\": There is no such client", "in.csv:3: contact \"Mr Wu\": The client has no such contact", "in.csv:4: lunar \"yes\": Must be true or false",
                "in.csv:6: client \"B\": The file has this row already"), "client,contact,lunar", "Z,,true", "K,Mr Wu,true", "K,Mrs Wang,yes", "B,,true", "B,,false");
        assertEquals("0 1 1", counts(load(one.store, kind, "client,contact,lunar", "A,,false", "K,Mr Li,true")));
        assertEquals("client,contact,lunar\nK,Mr Li,true\n", export(one.store, kind));
    }

    @Test
    void incentives() throws Exception {
        RowKind kind = new IncentiveRows(null);
        String head = "client,title,from_date,nth,to_date,metric,product,contract,plan,plan_start,plan_nth,steps,cap,on_time_rate";
        for (Company each : List.of(one, two)) {
            for (String code : List.of("A", "B")) {
                each.store.write("test", tx -> tx.sql().execute("INSERT INTO support_plan (id, client_id, title, owner, state, start_date, due_date) VALUES (?, ?, ?, 'wu', 'planned', DATE('2026-01-01'), DATE('2026-12-31'))",
                        each == one ? code.hashCode() : code.hashCode() + 9, each.clients.get(code), "Grow " + code));
            }
        }
        moves(kind, head, "A,Year,2026-01-01,,2026-12-31,amount,,,Grow A,2026-01-01,,1000=2%; 2000=100,90.00,97.5000", "B,Gold,2026-01-01,,2026-06-30,quantity,Gold leaf,,Grow B,2026-01-01,,10=5,,");
        refused(kind, List.of("in.csv:2: title \"Year\": It is promised already, with other terms: a promise is not changed", "in.csv:3: steps \"1000\": 1000 is not of the form REACH=REWARD, such as 100000=2% or 100000=1500.",
                "in.csv:4: plan \"Grow A\": The support plan does not exist or is not one of this client.", "in.csv:5: metric \"smiles\": Must be amount, quantity or margin",
                "in.csv:6: plan \"\": An incentive is bound to a support plan or to the number of a contract.", "in.csv:8: title \"Two\": The file has this promise already"), head,
                "A,Year,2026-01-01,,2026-12-31,amount,,,Grow A,2026-01-01,,1000=3%,,", "A,Next,2026-01-01,,2026-12-31,amount,,,Grow A,2026-01-01,,1000,,", "B,Next,2026-01-01,,2026-12-31,amount,,,Grow A,2026-01-01,,1000=1,,",
                "B,Next,2026-01-01,,2026-12-31,smiles,,,Grow B,2026-01-01,,1000=1,,", "B,Next,2026-01-01,,2026-12-31,amount,,,,,,1000=1,,", "B,Two,2026-01-01,,2026-12-31,amount,,,Grow B,2026-01-01,,1000=1,,",
                "B,Two,2026-01-01,,2026-12-31,amount,,,Grow B,2026-01-01,,1000=1,,");
    }

    @Test
    void incentivesAndPlansOfOneNameStayApart() throws Exception {
        RowKind kind = new IncentiveRows(null);
        String head = "client,title,from_date,nth,to_date,metric,product,contract,plan,plan_start,plan_nth,steps,cap,on_time_rate";
        for (Company each : List.of(one, two)) {
            for (int i = 1; i < 3; i++) {
                long id = i;
                each.store.write("test", tx -> tx.sql().execute("INSERT INTO support_plan (id, client_id, title, owner, state, start_date, due_date) VALUES (?, ?, 'Grow', 'wu', 'planned', DATE('2026-01-01'), DATE('2026-12-31'))",
                        id, each.clients.get("A")));
            }
        }
        moves(kind, head, "A,Year,2026-01-01,1,2026-12-31,amount,,,Grow,2026-01-01,2,1000=2%,,", "A,Year,2026-01-01,2,2026-12-31,amount,,,Grow,2026-01-01,1,1000=3%,,");
        refused(kind, List.of("in.csv:2: nth \"\": Several have this name and first day: say which one is meant, 1 for the one made first",
                "in.csv:3: plan_nth \"\": Several have this name and first day: say which one is meant, 1 for the one made first", "in.csv:4: nth \"5\": The next one of this name and first day would be 3"), head,
                "A,Year,2026-01-01,,2026-12-31,amount,,,Grow,2026-01-01,2,1000=2%,,", "A,Next,2026-01-01,,2026-12-31,amount,,,Grow,2026-01-01,,1000=2%,,", "A,Year,2026-01-01,5,2026-12-31,amount,,,Grow,2026-01-01,1,1000=3%,,");
    }

    @Test
    void policiesBecomeTheCompanysCopy() throws Exception {
        RowKind kind = new PolicyRows(one.policies);
        String file = export(one.store, kind);
        assertTrue(file.contains("test.two,high,policy,,Served first.,优先服务。,,,,1100.50,,,,\n") && file.contains("test.two,high,duty,check,Check the shop,门店检查,20,2,,,,,,\n") && file.contains("test.two,low,visits,manager,,,,2,,,,,,\n"), file);
        assertEquals("0 0 " + (file.lines().count() - 1), counts(load(one.store, kind, file)), "in force just so");
        String changed = file.replace("1100.50", "1200.00").replace("优先服务。", "最先服务。") + "test.two,low,goal,win-back,Win it back,恢复,,,,,on_time_rate,lost,=0.95,6\n";
        load(one.store, kind, changed);
        assertTrue(one.policies.inForce(one.store, Company.SCHEME).orElseThrow().own());
        assertEquals(changed, export(one.store, kind));
        load(two.store, new PolicyRows(two.policies), changed);
        assertEquals(changed, export(two.store, new PolicyRows(two.policies)));
        String head = "scheme,tier,row,id,en,zh_cn,within,per_year,prepaid,cost,metric,when,change,months";
        refused(kind, List.of("in.csv:2: row \"gift\": Must be one of: policy, entitlement, duty, visits, service, payment, measure, goal", "in.csv:3: per_year \"\": A value is needed", "in.csv:4: id \"\": A value is needed",
                "in.csv:5: metric \"mood\": The metric \"mood\" is none of amount, quantity, margin, orders, on_time_rate, days_late.",
                "in.csv:5: when \"up\": The word \"up\" is none of any, gained, lost.", "in.csv:5: change \"10\": The change \"10\" must look like +10%, -5 or =0.95."), head,
                "test.two,high,gift,,,,,,,,,,,", "test.two,high,duty,check,Check the shop,门店检查,20,,,,,,,", "test.two,high,measure,,,,60,,,1,,,,",
                "test.two,high,goal,x,X,X,,,,,mood,up,10,6");
    }
}
