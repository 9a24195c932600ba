package org.keqing.support.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.command.Services;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowKinds;
import org.keqing.internal.support.care.DefaultCareService;
import org.keqing.internal.support.policy.PoliciesCommand;
import org.keqing.internal.support.policy.PolicyRows;
import org.keqing.internal.support.profit.DefaultProfitService;
import org.keqing.internal.support.role.DefaultSupportRoles;
import org.keqing.internal.support.rows.CareLogRows;
import org.keqing.internal.support.rows.FestivalRows;
import org.keqing.internal.support.rows.LimitRows;
import org.keqing.internal.support.rows.MarginRows;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreService;
import org.keqing.support.Company;
import org.keqing.support.care.CareService;
import org.keqing.support.care.Festival;
import org.keqing.support.policy.PolicySet;
import org.keqing.support.profit.AdviceKind;
import org.keqing.support.profit.MarginRate;
import org.keqing.support.profit.ProfitService;
import org.keqing.support.result.ReturnSettings;
import org.keqing.testsupport.CommandProbe;
import org.keqing.testsupport.CommandProbe.Done;
import org.keqing.testsupport.TestStores;

/** Who may change what the company sets for support: everybody as long as nobody is named, then only who is; whatever the way. */
class SupportRolesTest {

    private static final String REFUSAL = "clerk may not change this: the role policy manager is held by chief.";

    @TempDir
    Path folder;

    private final SupportRoles roles = new DefaultSupportRoles();
    private final CareService care = new DefaultCareService();
    private final ProfitService profits = new DefaultProfitService();
    private Company company;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        company = new Company();
        company.client("A", null);
    }

    @AfterEach
    void close() {
        company.close();
    }

    /** Everything by which settings are changed. */
    private Map<String, Executable> ways(String user) throws Exception {
        Store store = company.store;
        Festival own = new Festival("founding", "Founding day", "店庆", false, 6, 18, true, 14);
        PolicySet policies = company.policies.inForce(store, Company.SCHEME).orElseThrow().policies();
        Map<String, Executable> ways = new LinkedHashMap<>();
        ways.put("a festival", () -> care.setFestival(store, user, own));
        ways.put("a festival taken away", () -> care.removeFestival(store, user, "founding"));
        ways.put("a margin", () -> profits.setMargin(store, user, new MarginRate("Tin", "", new BigDecimal("0.3"))));
        ways.put("a margin taken away", () -> profits.removeMargin(store, user, "Tin", ""));
        ways.put("a limit", () -> profits.setLimit(store, user, AdviceKind.RENT_SHARE, new BigDecimal("0.3")));
        ways.put("the comparison of results", () -> company.returns.settings(store, user, new ReturnSettings(9, 2)));
        ways.put("a policy", () -> company.policies.save(store, user, policies));
        ways.put("the copy given up", () -> company.policies.discard(store, user, Company.SCHEME));
        ways.put("the role itself", () -> roles.assign(store, user, SupportRole.POLICY_MANAGER, Set.of("chief")));
        return ways;
    }

    private String state() throws Exception {
        return company.store.read(tx -> {
            List<String> all = new ArrayList<>();
            for (String table : List.of("festival", "margin_rate", "advice_limit", "setting", "support_role")) {
                all.addAll(tx.sql().fetch("SELECT * FROM " + table).map(Object::toString).stream().sorted().toList());
            }
            all.addAll(tx.sql().fetch("SELECT scheme_id, version, own, saved_by FROM policy_version").map(Object::toString));
            return String.join("\n", all);
        });
    }

    private void load(RowKind kind, String user, boolean check, String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("in.csv"), String.join("\n", lines));
        RowKinds kinds = RowKinds.of(List.of(kind));
        if (check) {
            kinds.check(company.store, kind, List.of(file), user, Progress.NONE);
        } else {
            kinds.run(company.store, kind, List.of(file), user, Progress.NONE);
        }
    }

    @Test
    void whileNobodyIsNamedEverybodyMay() throws Exception {
        assertTrue(roles.has(company.store, "anybody", SupportRole.POLICY_MANAGER));
        for (Map.Entry<String, Executable> way : ways("clerk").entrySet()) {
            if (!way.getKey().equals("the role itself")) {
                assertDoesNotThrowNamed(way);
            }
        }
    }

    private static void assertDoesNotThrowNamed(Map.Entry<String, Executable> way) throws Exception {
        try {
            way.getValue().execute();
        } catch (Throwable e) {
            throw new AssertionError(way.getKey() + ": " + e.getMessage(), e);
        }
    }

    @Test
    void thenOnlyWhoIsNamed() throws Exception {
        roles.assign(company.store, "clerk", SupportRole.POLICY_MANAGER, Set.of(" chief "));
        assertFalse(roles.has(company.store, "clerk", SupportRole.POLICY_MANAGER));
        String before = state();
        for (Map.Entry<String, Executable> way : ways("clerk").entrySet()) {
            assertEquals(REFUSAL, assertThrows(StoreException.class, way.getValue(), way.getKey()).getMessage());
        }
        assertEquals(before, state());
        for (Map.Entry<String, Executable> way : ways("chief").entrySet()) {
            assertDoesNotThrowNamed(way);
        }
        roles.assign(company.store, "chief", SupportRole.POLICY_MANAGER, Set.of());
        assertTrue(roles.has(company.store, "clerk", SupportRole.POLICY_MANAGER));
        assertThrows(StoreException.class, () -> roles.assign(company.store, "chief", SupportRole.POLICY_MANAGER, Set.of(" ")));
    }

    private String[] policiesChanged() throws Exception {
        Path file = folder.resolve("policies.csv");
        RowKinds.of(List.of()).export(company.store, new PolicyRows(company.policies), file, "clerk", Progress.NONE);
        return new String[] { Files.readString(file).replace("1100.50", "1200.00") };
    }

    @Test
    void filesGoByTheSameRight() throws Exception {
        roles.assign(company.store, "chief", SupportRole.POLICY_MANAGER, Set.of("chief"));
        String before = state();
        Map<RowKind, String[]> files = new LinkedHashMap<>();
        files.put(new FestivalRows(), new String[] { "id,name_en,name_zh,lunar,month,day,active,lead_days", "founding,Founding day,店庆,false,6,18,true,14" });
        files.put(new MarginRows(), new String[] { "product,nature,rate", "Tin,,0.3" });
        files.put(new LimitRows(), new String[] { "advice,limit", "rent_share,0.25" });
        files.put(new PolicyRows(company.policies), policiesChanged());
        for (Map.Entry<RowKind, String[]> file : files.entrySet()) {
            for (boolean check : new boolean[] { true, false }) {
                ImportException refused = assertThrows(ImportException.class, () -> load(file.getKey(), "clerk", check, file.getValue()), file.getKey().id());
                assertEquals("The import failed, nothing was imported: " + REFUSAL, refused.getMessage());
            }
        }
        assertEquals(before, state());
        for (Map.Entry<RowKind, String[]> file : files.entrySet()) {
            load(file.getKey(), "chief", false, file.getValue());
        }
        assertEquals(new BigDecimal("0.2500"), profits.limits(company.store).get(AdviceKind.RENT_SHARE));
        load(new CareLogRows(), "clerk", false, "client,occasion,occasion_date,done_on,done_by,what", "A,Call,2026-11-01,2026-11-01,clerk,Called");
    }

    @Test
    void theCommandNamesThem() throws Exception {
        TestStores.derby(folder.resolve("db")).close();
        CommandProbe commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), SupportRoles.class, roles)), List.of(PoliciesCommand.class));
        assertEquals("Everybody may change the settings of support.\n", done(commands, "clerk").well().out());
        assertEquals("The settings of support are changed by: chief, wu.\n", done(commands, "clerk", "--set", "wu,chief").well().out());
        assertEquals("1||keqing: clerk may not change this: the role policy manager is held by chief, wu.\n", done(commands, "clerk", "--everybody").text());
        assertEquals("{\"managers\":[\"chief\",\"wu\"]}", done(commands, "clerk", "--json").well().out().replaceAll("\\s", ""));
        assertEquals("Everybody may change the settings of support.\n", done(commands, "wu", "--everybody").well().out());
    }

    private Done done(CommandProbe commands, String user, Object... args) {
        List<Object> line = new ArrayList<>(List.of("policies", "managers"));
        line.addAll(List.of(args));
        line.addAll(List.of("--db", folder.resolve("db"), "--user", user));
        return commands.run(line.toArray());
    }
}
