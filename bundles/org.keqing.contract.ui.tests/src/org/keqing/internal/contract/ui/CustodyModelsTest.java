package org.keqing.internal.contract.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractFilter;
import org.keqing.contract.ContractFilter.Expiry;
import org.keqing.contract.ContractRegister;
import org.keqing.contract.settings.ContractSettings;
import org.keqing.contract.WatchFigures;
import org.keqing.contract.WatchItem;
import org.keqing.contract.WatchItem.Advice;
import org.keqing.contract.WatchItem.Kind;
import org.keqing.contract.custody.Loan;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.settings.CategorySettings;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.internal.contract.DefaultContractRegister;
import org.keqing.internal.contract.DefaultContractSettings;
import org.keqing.ui.table.PagedRows;
import org.keqing.ui.table.SortKey;

/** The models behind custody, register, settings and what is due, without widgets. */
class CustodyModelsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private TestContracts test;

    @BeforeEach
    void open() throws Exception {
        test = new TestContracts();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void anOriginalIsLentAndTakenBackByTheirEntries() throws Exception {
        long id = test.signed();
        var custody = test.services().custody().custody();
        LoanModel lend = new LoanModel(custody, test.store(), TestContracts.USER, id, "HT-1", TestContracts.TODAY);
        String tomorrow = TestContracts.TODAY.plusDays(1).toString();
        assertEquals(List.of("Needs a value", "", tomorrow + " is still to come", ""),
            TestContracts.problems(lend, List.of("", "", tomorrow, tomorrow)).stream().map(problem -> problem.orElse("")).toList());
        lend.perform(Arrays.asList("wu.hao", null, TestContracts.TODAY, TestContracts.TODAY.plusDays(14)));
        Loan loan = custody.out(test.store(), TestContracts.USER, 10).getFirst();
        new ReturnModel(custody, test.store(), TestContracts.USER, loan, TestContracts.TODAY).perform(List.of(TestContracts.TODAY));
        assertEquals(List.of(), custody.out(test.store(), TestContracts.USER, 10));
    }

    @Test
    void whatIsOutIsCountedAndWhatIsLateToo() {
        LocalDate today = LocalDate.now();
        Loan late = new Loan(1, 1, "HT-1", 2, "HD", "Hengda", "wu.hao", null, today.minusDays(20), today.minusDays(1), "li.na", null, null);
        Loan lent = new Loan(2, 2, "HT-2", 2, "HD", "Hengda", "wu.hao", null, today.minusDays(20), today, "li.na", null, null);
        assertEquals("1 original out", OriginalsView.words(List.of(lent)));
        assertEquals("2 originals out  \u00B7  1 overdue", OriginalsView.words(List.of(late, lent)));
    }

    @Test
    void theRegisterPagesSortsAndFilters() throws Exception {
        for (int i = 0; i < 5; i++) {
            int number = i;
            test.lease(contract -> contract.setSubject("Stall " + number));
        }
        RegisterModel model = new RegisterModel(new DefaultContractRegister(new DefaultContractAccess()), test.services().current());
        PagedRows.View bySubject = new PagedRows.View(1, List.of(new SortKey("subject", false)), Map.of());
        assertEquals(List.of("Stall 4", "Stall 3"), model.load(bySubject, 0, 2).stream().map(row -> row.subject()).toList());
        assertEquals(List.of("Stall 2", "Stall 1"), model.load(bySubject, 2, 2).stream().map(row -> row.subject()).toList());
        assertEquals(5, model.all(bySubject).size());
        assertTrue(model.filter(new ContractFilter(ContractState.DRAFT, null, null, null, "stall 3")));
        assertFalse(model.filter(new ContractFilter(ContractState.DRAFT, null, null, null, "stall 3")));
        PagedRows.View next = new PagedRows.View(2, List.of(), Map.of());
        assertEquals(List.of("Stall 3"), model.load(next, 0, 10).stream().map(row -> row.subject()).toList());
        assertEquals("1 5", model.count(next) + " " + model.total(next));
        assertEquals("1 contract  \u00B7  CNY 12,000.00", RegisterModel.words(model.totals()));
        assertEquals("2,000 contracts  \u00B7  CNY 1.00 + USD 2.00  \u00B7  3 confidential, not shown to you",
            RegisterModel.words(new ContractRegister.Totals(2000, new TreeMap<>(Map.of("USD", new BigDecimal("2"), "CNY", BigDecimal.ONE)), 3)));
    }

    @Test
    void expiryIsFilteredByTheLeadTimesOfTheCompany() throws Exception {
        ContractSettings settings = new DefaultContractSettings();
        settings.save(test.store(), TestContracts.USER, List.of(120, 45), settings.numberRule(test.store()).text(), settings.renewalRate(test.store()));
        List<Integer> leads = new RegisterModel(new DefaultContractRegister(new DefaultContractAccess()), test.services().current()).choices().leadDays();
        assertEquals(List.of(45, 120), leads);
        assertEquals(List.of(Expiry.over(), Expiry.within(45), Expiry.within(120)), RegisterFilterBar.expiries(leads, null));
        assertEquals(List.of(Expiry.over(), Expiry.within(45), Expiry.within(60), Expiry.within(120)), RegisterFilterBar.expiries(leads, Expiry.within(60)), "what is chosen stays");
    }

    @Test
    void settingsAreCheckedAndOnlyWhatChangedIsSaved() throws Exception {
        DefaultContractSettings settings = new DefaultContractSettings();
        test.lease(contract -> { });
        SettingsModel model = SettingsModel.read(settings, test.life(), test.store());
        assertEquals("90, 60, 30", model.leadDays());
        assertEquals(List.of(CategorySettings.of("stall lease")), model.categories());
        model.numberRule("{category}-{seq:3}");
        assertEquals("stall lease-001", model.example());
        model.leadDays("90, x");
        assertEquals(Optional.of("\u201Cx\u201D is no number of days."), model.problem());
        model.leadDays("45\uFF0C15");
        model.renewalRate("101");
        assertTrue(model.problem().orElseThrow().contains("101"));
        model.renewalRate("80");
        assertEquals(Optional.empty(), model.problem());
        model.persons(ContractRole.KEEPER, "wu.hao, zhu.yi");
        List<CategorySettings> taken = new ArrayList<>();
        CategoryModel category = new CategoryModel(model.categories().getFirst(), taken::add);
        category.perform(Arrays.asList("stall lease", "ZL", "wu.hao", "lawyer, chief", "60"));
        assertEquals(new CategorySettings("stall lease", "ZL", "wu.hao", true, Set.of("chief", "lawyer"), List.of(60)), taken.getFirst());
        taken.forEach(model::put);
        assertEquals(1, model.save(test.store(), TestContracts.USER));
        SettingsModel again = SettingsModel.read(settings, test.life(), test.store());
        assertEquals("45, 15", again.leadDays());
        assertEquals("ZL-001", again.example());
        assertEquals("wu.hao, zhu.yi", again.persons(ContractRole.KEEPER));
        assertEquals(taken, again.categories());
        assertEquals(0, again.save(test.store(), "somebody"), "nothing was changed, so nobody is asked for a right");
        again.persons(ContractRole.LEGAL, "somebody");
        again.leadDays("10");
        assertThrows(Exception.class, () -> again.save(test.store(), "somebody"));
        category = new CategoryModel(CategorySettings.of("x"), taken::add);
        category.perform(Arrays.asList("x", null, null, null, null));
        assertEquals(CategorySettings.of("x"), taken.getLast());
        category.perform(Arrays.asList("x", null, null, "nobody", null));
        assertEquals(new CategorySettings("x", null, null, true, Set.of(), List.of()), taken.getLast());
    }

    private static WatchItem item(Kind kind, long days, WatchItem.Renewal renewal) {
        return new WatchItem(kind, 1, "HT-1", "lease", null, 2, "HD", "Hengda", TODAY.plusDays(days), days, null, renewal);
    }

    @Test
    void whatIsDueIsSaidInWords() {
        assertEquals("", WatchWords.badge(new WatchFigures(30, 0, 0, 0, 0, 0)));
        assertEquals("3 contracts expire in 30 days", WatchWords.badge(new WatchFigures(30, 3, 0, 0, 2, 1)));
        assertEquals("9 contracts have overdue dues", WatchWords.badge(new WatchFigures(30, 3, 0, 9, 0, 0)));
        assertEquals("1 contract has overdue dues", WatchWords.badge(new WatchFigures(30, 0, 0, 1, 2, 0)));
        assertEquals("1 contract has expired", WatchWords.badge(new WatchFigures(30, 3, 1, 9, 0, 0)));
        assertEquals("3 contract matters due", WatchWords.badge(new WatchFigures(30, 0, 0, 0, 2, 1)));
        assertEquals("1 expired  \u00B7  9 with overdue dues  \u00B7  3 expire in 30 days", WatchWords.summary(new WatchFigures(30, 3, 1, 9, 0, 0)));
        assertEquals("in 3 days|today|4 days ago|2 days ago", String.join("|", WatchWords.when(item(Kind.EXPIRING, 3, null)), WatchWords.when(item(Kind.EXPIRING, 0, null)),
            WatchWords.when(item(Kind.EXPIRED, -4, null)), WatchWords.when(item(Kind.NO_DUES, -2, null))));
        assertEquals("Dues missing|in 20 days|2 with missing dues", String.join("|", WatchWords.kind(item(Kind.DUES_MISSING, 20, null)), WatchWords.when(item(Kind.DUES_MISSING, 20, null)),
            WatchWords.summary(new WatchFigures(30, 0, 0, 0, 2, 0))));
        assertEquals("Renew: 96.2 % paid on time", WatchWords.advice(item(Kind.EXPIRING, 3, new WatchItem.Renewal(Advice.RENEW, new BigDecimal("0.9629"), null, null, false, null))));
        assertEquals("Renew: key client", WatchWords.advice(item(Kind.EXPIRING, 3, new WatchItem.Renewal(Advice.RENEW, null, null, null, true, null))));
        assertEquals("Decide: nothing fell due yet", WatchWords.advice(item(Kind.EXPIRING, 3, new WatchItem.Renewal(Advice.DECIDE, null, null, null, false, null))));
        assertEquals("Renewal HT-9 is on its way", WatchWords.advice(item(Kind.EXPIRING, 3, new WatchItem.Renewal(Advice.UNDER_WAY, null, null, null, false, "HT-9"))));
        assertEquals("", WatchWords.advice(item(Kind.OVERDUE, -3, null)));
    }

    @Test
    void openedFilesAreThisAccountsAloneAndGoWhenItEnds() throws Exception {
        Path file;
        Path second;
        try (PrivateFiles files = new PrivateFiles()) {
            file = files.place("a/b:\u5408\u540C.pdf");
            second = files.place("a/b:\u5408\u540C.pdf");
            assertEquals("a_b_\u5408\u540C.pdf", file.getFileName().toString());
            assertFalse(file.equals(second));
            Files.writeString(file, "scan");
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                assertEquals("OWNER_EXECUTE OWNER_READ OWNER_WRITE",
                    String.join(" ", Files.getPosixFilePermissions(file.getParent().getParent()).stream().map(Enum::name).sorted().toList()));
            }
        }
        assertFalse(Files.exists(file.getParent().getParent()));
        assertEquals("1|2|12888", AttachmentsPane.kilobytes(3) + "|" + AttachmentsPane.kilobytes(1536) + "|" + AttachmentsPane.kilobytes(12 * 1024 * 1024 + 600 * 1024));
    }
}
