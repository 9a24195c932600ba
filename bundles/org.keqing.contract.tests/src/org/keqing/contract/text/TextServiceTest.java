package org.keqing.contract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

class TextServiceTest {

    private static final String USER = "li.na";

    private final Locale before = Locale.getDefault();
    private final DefaultContractService contracts = new DefaultContractService();
    private final DefaultContractLife life = new DefaultContractLife();
    private final TextService texts = TextService.create();
    private final TemplateService templates = TemplateService.of(Set.of(TemplateFormatTest.lease()));
    private Store store;
    private long client;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = TestStores.derbyInMemory();
        client = Clients.client("HD-0391").name("恒大建材").save(store);
        company("Dawn Market");
    }

    @AfterEach
    void close() {
        store.close();
        Locale.setDefault(before);
    }

    private void company(String name) throws StoreException {
        store.write(USER, tx -> {
            tx.sql().execute("DELETE FROM setting WHERE name = 'company'");
            return tx.sql().execute("INSERT INTO setting (name, value) VALUES ('company', ?)", name);
        });
    }

    private long contract(Consumer<Contract> more) throws StoreException {
        try (ContractEdit edit = contracts.create(store, USER, client)) {
            Contract contract = edit.contract();
            contract.setCategory("Lease");
            contract.setSubject("A-12");
            contract.setStartDate(LocalDate.of(2026, 1, 1));
            contract.setEndDate(LocalDate.of(2026, 6, 30));
            contract.setAmount(new BigDecimal("1000.05"));
            contract.setRhythm(Rhythm.QUARTERLY);
            more.accept(contract);
            edit.save();
            return contract.getId();
        }
    }

    private void change(long id, Consumer<Contract> change) throws StoreException {
        try (ContractEdit edit = contracts.edit(store, USER, id)) {
            change.accept(edit.contract());
            edit.save();
        }
    }

    private void write(long id, TextLanguage language, Map<String, String> values) throws StoreException {
        texts.write(store, USER, id, TextSource.of(templates.current(store, "test.lease").orElseThrow(), language, values));
    }

    private ContractText text(long id) throws StoreException {
        return texts.text(store, USER, id).orElseThrow();
    }

    private static String clause(ContractText text, String number) {
        return text.clauses().stream().filter(each -> each.number().equals(number)).findFirst().orElseThrow().text();
    }

    private void step(long id, LifeStep... steps) throws StoreException {
        for (LifeStep step : steps) {
            life.perform(store, USER, id, step, new StepDetails(LocalDate.of(2026, 1, 1), "as agreed", null));
        }
    }

    private static List<Clause> with(List<Clause> clauses, String number, String text) {
        return clauses.stream().map(each -> each.number().equals(number) ? new Clause(number, text) : each).toList();
    }

    @Test
    void aTextSaysWhatTermsClientAndValuesSay() throws Exception {
        long id = contract(each -> { });
        assertEquals(Optional.empty(), texts.text(store, USER, id));
        write(id, TextLanguage.ZH, Map.of("place", "北京路1号", "fine", "200"));
        ContractText text = text(id);
        assertEquals("租赁合同", text.title());
        assertEquals("甲方：Dawn Market\n乙方：恒大建材", clause(text, "opening"));
        assertEquals("位于北京路1号的A-12，罚款200.00（贰佰元整）。", clause(text, "1.1"));
        assertEquals("""
                租金1,000.05元（壹仟元零伍分）：
                期次\t起\t止\t付款日期\t金额
                1\t2026-01-01\t2026-03-31\t2026-01-01\t500.03
                2\t2026-04-01\t2026-06-30\t2026-04-01\t500.02
                合计\t\t\t\t1,000.05""", clause(text, "2.1"));
        assertEquals("签订日期：________________", clause(text, "closing"));
        assertEquals(List.of(), text.missing());
        assertFalse(text.fixed());
    }

    @Test
    void aDraftsTextFollowsItsTerms() throws Exception {
        long id = contract(each -> { });
        write(id, TextLanguage.EN, Map.of("place", "Main Street"));
        assertEquals("A-12 at Main Street; the fine is ________________ (________________).", clause(text(id), "1.1"));
        change(id, contract -> contract.setSubject("B-7"));
        assertEquals("B-7 at Main Street; the fine is ________________ (________________).", clause(text(id), "1.1"));
    }

    @Test
    void noContractIsApprovedWhileItsTextLacksAValue() throws Exception {
        long id = contract(each -> { });
        write(id, TextLanguage.EN, Map.of());
        assertEquals(List.of(new MissingValue("1.1", "place", "Place")), text(id).missing());
        assertTrue(clause(text(id), "1.1").startsWith("A-12 at 【Place】;"));
        step(id, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE);
        assertEquals("The text of contract " + number(id) + " is not complete. Values are missing: Place", assertThrows(StoreException.class, () -> step(id, LifeStep.APPROVE)).getMessage());
        step(id, LifeStep.SEND_BACK);
        write(id, TextLanguage.EN, Map.of("place", "Main Street"));
        step(id, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE);
        assertTrue(text(id).fixed());
    }

    private String number(long id) throws StoreException {
        return store.read(tx -> tx.sql().fetchOne("SELECT contract_number FROM contract WHERE id = ?", id).get(0, String.class));
    }

    @Test
    void whatWasApprovedStaysAsItIs() throws Exception {
        long id = contract(each -> { });
        write(id, TextLanguage.EN, Map.of("place", "Main Street"));
        change(id, contract -> contract.setSubject("C-9"));
        step(id, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE);
        company("Another Name");
        assertEquals("Lessor: Dawn Market\nTenant: 恒大建材", clause(text(id), "opening"));
        assertTrue(clause(text(id), "1.1").startsWith("C-9 at Main Street"), "terms may change until it is handed in");
        String refused = assertThrows(StoreException.class, () -> write(id, TextLanguage.ZH, Map.of("place", "x"))).getMessage();
        assertEquals("Contract " + number(id) + " is no draft any more. Its text can be changed in drafts only.", refused);
        step(id, LifeStep.SEND_BACK);
        assertEquals("Lessor: Another Name\nTenant: 恒大建材", clause(text(id), "opening"), "a draft again");
    }

    @Test
    void theDifferenceToTheTemplateShowsTheWordingAndNotTheValues() throws Exception {
        long id = contract(each -> { });
        TextSource source = TextSource.of(templates.current(store, "test.lease").orElseThrow(), TextLanguage.EN, Map.of("place", "Main Street"));
        List<Clause> own = new ArrayList<>(with(source.clauses(), "2.1", "The rent is CNY {contract.amount}:\n{dues.table}"));
        own.removeIf(each -> each.number().equals("1.1"));
        own.add(own.size() - 1, new Clause("2.2", "Heating is included."));
        texts.write(store, USER, id, source.with(own));
        assertEquals(List.of("opening SAME", "1 SAME", "1.1 REMOVED", "2 SAME", "2.1 CHANGED", "2.2 ADDED", "closing SAME"), kinds(id));
        assertTrue(clause(text(id), "2.1").startsWith("The rent is CNY 1,000.05:"));
        step(id, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE);
        company("Another Name");
        assertEquals(List.of("opening SAME", "1 SAME", "1.1 REMOVED", "2 SAME", "2.1 CHANGED", "2.2 ADDED", "closing SAME"), kinds(id), "also after the approval");
    }

    private List<String> kinds(long id) throws StoreException {
        return texts.difference(store, USER, id, text(id)).stream().map(each -> each.number() + " " + each.kind()).toList();
    }

    @Test
    void wrongNumbersValuesAndLengthsAreRefused() throws Exception {
        long id = contract(each -> { });
        TextSource source = TextSource.of(templates.current(store, "test.lease").orElseThrow(), TextLanguage.EN, Map.of());
        List<Clause> twice = new ArrayList<>(source.clauses());
        twice.add(twice.getFirst());
        for (TextSource wrong : List.of(source.with(twice), source.with(List.of(new Clause("one", "x"))), source.with(List.of(new Clause("1", "x".repeat(8_001)))), source.values(Map.of("fine", "much")),
                source.values(Map.of("fine", "1.005")), source.values(Map.of("place", "x".repeat(1_001))))) {
            assertThrows(StoreException.class, () -> texts.write(store, USER, id, wrong), wrong.toString());
        }
        assertEquals(Optional.empty(), texts.text(store, USER, id));
    }

    @Test
    void onceSomebodyReviewsForTheLawNobodyElseWritesTemplates() throws Exception {
        ContractTemplate own = templates.current(store, "test.lease").orElseThrow().as(new TemplateVersion(1, 7));
        assertTrue(templates.mayEdit(store, "anybody"));
        templates.save(store, "anybody", own);
        life.assign(store, USER, ContractRole.LEGAL, Set.of("wu.hao"));
        assertFalse(templates.mayEdit(store, "anybody"));
        assertTrue(assertThrows(StoreException.class, () -> templates.save(store, "anybody", own)).getMessage().contains("anybody"));
        assertThrows(StoreException.class, () -> templates.delete(store, "anybody", "test.lease", own.version()));
        templates.save(store, "wu.hao", own);
        templates.delete(store, "wu.hao", "test.lease", own.version());
        life.assign(store, USER, ContractRole.LEGAL, Set.of());
    }

    @Test
    void theCompanysVersionGoesBeforeThatOfTheBundleAndStaysOnceUsed() throws Exception {
        ContractTemplate installed = templates.current(store, "test.lease").orElseThrow();
        assertThrows(StoreException.class, () -> templates.save(store, USER, installed), "the bundle's stays as it is");
        TemplateVersion next = templates.next(store, installed);
        assertEquals("1.1", next.toString());
        ContractTemplate own = installed.as(next);
        templates.save(store, USER, own);
        templates.save(store, USER, own);
        assertEquals(own, templates.current(store, "test.lease").orElseThrow());
        assertEquals(List.of("1 false 0", "1.1 true 0"), entries());
        long id = contract(each -> { });
        write(id, TextLanguage.ZH, Map.of());
        assertEquals(List.of("1 false 0", "1.1 true 1"), entries());
        assertEquals("Version 1.1 of test.lease is the text of a contract and stays as it is. Save the next version.",
                assertThrows(StoreException.class, () -> templates.save(store, USER, own)).getMessage());
        assertThrows(StoreException.class, () -> templates.delete(store, USER, "test.lease", next));
        assertEquals("1.2", templates.next(store, installed).toString());
        try (ContractEdit edit = contracts.edit(store, USER, id)) {
            assertEquals(next, text(id).source().template().version());
        }
        contracts.delete(store, USER, id);
        templates.delete(store, USER, "test.lease", next);
        assertEquals(List.of("1 true 0"), entries());
    }

    private List<String> entries() throws StoreException {
        return templates.templates(store).stream().map(each -> each.template().version() + " " + each.current() + " " + each.contracts()).toList();
    }

    @Test
    void aWrongTemplateIsNotSaved() throws Exception {
        ContractTemplate installed = templates.current(store, "test.lease").orElseThrow();
        List<TemplateClause> clauses = new ArrayList<>(installed.clauses());
        clauses.add(new TemplateClause("9", Map.of(TextLanguage.ZH, "{nothing}")));
        ContractTemplate wrong = new ContractTemplate(installed.id(), new TemplateVersion(1, 1), installed.names(), installed.categories(), installed.variables(), clauses);
        assertEquals(3, templates.check(store, wrong).size(), templates.check(store, wrong)::toString);
        assertThrows(StoreException.class, () -> templates.save(store, USER, wrong));
    }

    @Test
    void aContractKeepsItsTemplateWhenTheBundleGoes() throws Exception {
        long id = contract(each -> { });
        write(id, TextLanguage.ZH, Map.of("place", "x"));
        TemplateService without = TemplateService.of(Set.of());
        assertEquals(List.of(TemplateFormatTest.lease()), without.templates(store).stream().map(TemplateService.Entry::template).toList());
        assertEquals(TemplateFormatTest.lease(), text(id).source().template());
        assertEquals(Map.of("place", "x"), texts.lastValues(store, "test.lease"));
        assertEquals(Map.of(), texts.lastValues(store, "other"));
    }

    @Test
    void aDraftThatComesBackHasItsText() throws Exception {
        long id = contract(each -> { });
        write(id, TextLanguage.EN, Map.of("place", "Main Street"));
        List<Clause> before = text(id).clauses();
        assertEquals(before, text(contracts.restore(store, USER, contracts.delete(store, USER, id))).clauses());
    }

    @Test
    void termsThatLeadToNoDuesLeaveTheirTableMissing() throws Exception {
        long id = contract(each -> each.setRhythm(Rhythm.NONE));
        write(id, TextLanguage.EN, Map.of("place", "x"));
        assertEquals("dues.table", text(id).missing().stream().map(MissingValue::variable).collect(Collectors.joining()));
    }
}
