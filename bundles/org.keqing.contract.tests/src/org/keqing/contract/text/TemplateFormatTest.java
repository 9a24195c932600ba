package org.keqing.contract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TemplateFormatTest {

    static final String LEASE = """
            # a remark
            template: test.lease
            version: 1
            name
              zh: 租赁合同
              en: Lease
            category
              zh: 租赁
              en: Lease
            variable place: text, required
              zh: 地点
              en: Place
            variable fine: money
              zh: 罚款
              en: Fine

            clause opening
              zh: 甲方：{company.name}
                  乙方：{client.name}
              en: Lessor: {company.name}
                  Tenant: {client.name}
            clause 1
              zh: 标的
              en: Subject
            clause 1.1
              zh: 位于{place}的{contract.subject}，罚款{fine}（{fine_words}）。
              en: {contract.subject} at {place}; the fine is {fine} ({fine_words}).
            clause 2
              zh: 租金
              en: Rent
            clause 2.1
              zh: 租金{contract.amount}元（{contract.amount_words}）：
                  {dues.table}
              en: The rent is {contract.amount} ({contract.amount_words}):
                  {dues.table}
            clause closing
              zh: 签订日期：{contract.signed_on?}
              en: Signed on {contract.signed_on?}
            """;

    private static final Locale BEFORE = Locale.getDefault();

    @BeforeAll
    static void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterAll
    static void before() {
        Locale.setDefault(BEFORE);
    }

    static ContractTemplate lease() {
        try {
            return TemplateFormat.read(LEASE, "lease.contract");
        } catch (TemplateException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> problems(String source) {
        return assertThrows(TemplateException.class, () -> TemplateFormat.read(source, "lease.contract")).problems().stream().map(TemplateProblem::message).toList();
    }

    private static List<String> check(String source) {
        try {
            return TemplateCheck.check(TemplateFormat.read(source, "lease.contract"), TextVariables.names(Set.of())).stream().map(TemplateProblem::message).toList();
        } catch (TemplateException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTemplateIsReadAsItIsWritten() {
        ContractTemplate lease = lease();
        assertEquals("test.lease", lease.id());
        assertEquals(new TemplateVersion(1, 0), lease.version());
        assertEquals(Map.of(TextLanguage.ZH, "租赁合同", TextLanguage.EN, "Lease"), lease.names());
        assertEquals(List.of("opening", "1", "1.1", "2", "2.1", "closing"), lease.clauses().stream().map(TemplateClause::number).toList());
        assertEquals("Lessor: {company.name}\nTenant: {client.name}", lease.clauses(TextLanguage.EN).getFirst().text());
        assertEquals(List.of(new TemplateVariable("place", TemplateVariable.Kind.TEXT, true, Map.of(TextLanguage.ZH, "地点", TextLanguage.EN, "Place")),
                new TemplateVariable("fine", TemplateVariable.Kind.MONEY, false, Map.of(TextLanguage.ZH, "罚款", TextLanguage.EN, "Fine"))), lease.variables());
        assertEquals(List.of(), check(LEASE));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        ContractTemplate own = lease().as(new TemplateVersion(1, 3));
        assertEquals(own, TemplateFormat.read(TemplateFormat.write(own), "again"));
        assertEquals(TemplateFormat.write(own), TemplateFormat.write(TemplateFormat.read(TemplateFormat.write(own), "again")));
        assertEquals(own, TemplateFormat.read(TemplateFormat.write(own).replace("\n", "\r\n"), "of another system"));
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamed() {
        assertTrue(problems(LEASE.replace("variable fine: money", "variables fine")).contains(
                "lease.contract, line 13: \u201Cvariables fine\u201D is not understood; a block begins with template, version, name, category, variable or clause."));
        assertTrue(problems(LEASE.replace("template: test.lease", "template: Test Lease")).getFirst().contains("line 2: \u201CTest Lease\u201D"));
        assertTrue(problems(LEASE.replace("version: 1", "version: one")).getFirst().contains("line 3: \u201Cone\u201D"));
        assertTrue(problems(LEASE.replace("place: text", "place: word")).getFirst().contains("place: word, required"));
        assertTrue(problems(LEASE.replace("clause 1.1", "clause 1.a")).getFirst().contains("\u201C1.a\u201D"));
        assertTrue(problems(LEASE.replace("  en: Subject", "  zh: Subject")).getFirst().contains("zh"));
        assertTrue(problems(LEASE.replace("  zh: 标的", "  标的")).getFirst().contains("标的"));
        assertTrue(problems("clause 1\n  zh: a\n  en: b\n").getFirst().contains("line 1"));
    }

    @Test
    void whatIsWrongNamesTemplateClauseAndVariable() {
        assertEquals(List.of("test.lease 1: 1 has no words in this language: en."), check(LEASE.replace("  en: Subject\n", "")));
        assertEquals(List.of("test.lease 1: Two clauses have the number 2."), check(LEASE.replace("clause closing", "clause 2\n  zh: x\n  en: x\nclause closing")));
        assertEquals(List.of("test.lease 1: Clause 2.1 stands behind clause 2.2."), check(LEASE.replace("clause 2.1", "clause 2.2\n  zh: x\n  en: x\nclause 2.1")));
        assertEquals(List.of("test.lease 1: Clause 4.1 stands under no clause 4."), check(LEASE.replace("clause 2.1", "clause 4.1")));
        assertEquals(List.of("test.lease 1: Clause 1.1 (en): there is no variable spot."), check(LEASE.replace("at {place}", "at {place} {spot}")));
        assertEquals(List.of("test.lease 1: Clause 1.1 (en): a brace without its counterpart."), check(LEASE.replace("at {place}", "at {place} {")));
        assertEquals(List.of("test.lease 1: No clause uses the variable unused."), check(LEASE.replace("clause opening", "variable unused: date\n  zh: x\n  en: x\nclause opening")));
        TemplateProblem unknown = TemplateCheck.check(lease(), Set.of("client.name")).stream().filter(each -> "contract.amount".equals(each.variable())).findFirst().orElseThrow();
        assertEquals(List.of("test.lease", "2.1"), List.of(unknown.template(), unknown.clause()));
    }

    /** A rebate in two steps. */
    private static final String BONUS = LEASE.replace("variable fine: money\n", """
            variable goal: money, required, means target
              zh: 目标
              en: Target
            variable rate: number, means rate
              zh: 比例
              en: Rate
            variable more: number , means target 2
              zh: 挑战
              en: Stretch
            variable most: money, means cap
              zh: 上限
              en: Cap
            variable fine: money, means reward 2
            """).replace("the fine is {fine}", "{goal} {rate} {more} {most} {fine}").replace("罚款{fine}", "{goal}{rate}{more}{most}{fine}");

    @Test
    void aVariableSaysWhatItsValuePromises() throws Exception {
        ContractTemplate bonus = TemplateFormat.read(BONUS, "bonus.contract");
        assertEquals(List.of("place null", "goal target", "rate rate", "more target 2", "most cap", "fine reward 2"),
                bonus.variables().stream().map(each -> each.name() + ' ' + each.meaning().map(Meaning::toString).orElse(null)).toList());
        assertTrue(bonus.variables().get(1).required());
        assertEquals(bonus, TemplateFormat.read(TemplateFormat.write(bonus), "again"));
        assertEquals(List.of(), check(BONUS));
    }

    @Test
    void aMeaningThatCannotBeIsNamed() {
        assertEquals(List.of("lease.contract, line 16: \u201Cquota\u201D is no meaning of a variable; it can mean: target, rate, reward, cap, on-time-rate."),
                problems(BONUS.replace("means rate", "means quota")).stream().map(each -> each.replace("test.lease", "lease.contract")).toList());
        assertTrue(problems(BONUS.replace("means target 2", "means target 0")).getFirst().contains("target 0"));
        assertTrue(problems(BONUS.replace("means cap", "means cap 2")).getFirst().contains("cap 2"));
        assertTrue(problems(BONUS.replace("means cap", "means")).getFirst().contains("is no variable"));
        assertEquals(List.of("test.lease 1: The variable rate is of the kind money: it cannot mean rate."), check(BONUS.replace("rate: number", "rate: money")));
        assertEquals(List.of("test.lease 1: Two variables mean reward; the second is fine."), check(BONUS.replace("means reward 2", "means reward")));
        assertEquals(List.of("test.lease 1: Two variables mean rate; the second is more.", "test.lease 1: A variable means reward 2, but none means target 2."),
                check(BONUS.replace("means target 2", "means rate")));
    }

    @Test
    void versionsOfBundlesAndOfACompanyNeverMeet() {
        assertEquals(List.of("1", "1.1", "1.2", "2", "10"), List.of("10", "2", "1.2", "1.1", "1").stream().map(each -> TemplateVersion.parse(each).orElseThrow()).sorted()
                .map(TemplateVersion::toString).toList());
        assertTrue(List.of("", "0", "0.0", "-1", "1.1.1", "x", "9999999").stream().allMatch(each -> TemplateVersion.parse(each).isEmpty()));
    }

    @Test
    void everyVariableHasANameInEachLanguage() {
        Map<Boolean, List<String>> named = TextVariables.of(Set.of()).stream().collect(Collectors.partitioningBy(each -> each.labels().values().stream().noneMatch(String::isBlank)
                && each.labels().size() == 2, Collectors.mapping(TextVariables.Known::name, Collectors.toList())));
        assertEquals(List.of(), named.get(false));
        assertTrue(named.get(true).containsAll(List.of("company.name", "contract.amount_words", "dues.table", "client.name", "client.legal_representative")));
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertEquals(List.of("第一条", "第十条", "第十二条", "第二十条", "第一百零三条", "第一百一十条"),
                List.of("1", "10", "12", "20", "103", "110").stream().map(number -> ClauseNumbers.of(new Clause(number, ""), TextLanguage.ZH)).toList());
        assertEquals(List.of("12.", "12.1", ""), List.of("12", "12.1", "closing").stream().map(number -> ClauseNumbers.of(new Clause(number, ""), TextLanguage.EN)).toList());
    }
}
