package org.keqing.internal.support.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.report.Format;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportException;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportParameter.Kind;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Prints {@link PrintedCompany} with the designs and parameters as the bundle contributes them, and a database in which nothing was done yet. */
class SupportReportsTest {

    private static final String BUNDLE = "org.keqing.support.report";

    private static PrintedCompany company;
    private static PrintedCompany empty;
    private static ReportService reports;
    private static long plan;

    @TempDir
    Path folder;

    @BeforeAll
    static void company() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        company = new PrintedCompany(TestStores.derbyInMemory());
        plan = company.fill();
        empty = new PrintedCompany(TestStores.derbyInMemory());
        reports = ReportService.of(designs(), company.data());
    }

    @AfterAll
    static void close() {
        company.store.close();
        empty.store.close();
    }

    private static List<ReportDesign> designs() throws Exception {
        List<ReportDesign> designs = new ArrayList<>();
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pluginXml().toExternalForm()).getDocumentElement();
        for (Element design : elements(root, "design")) {
            List<ReportParameter> parameters = new ArrayList<>();
            for (Element each : elements(design, "parameter")) {
                Map<String, String> nothing = new HashMap<>();
                elements(each, "label").stream().filter(label -> label.getAttribute("of").equals("nothing")).forEach(label -> nothing.put(label.getAttribute("language"), label.getAttribute("text")));
                Kind kind = each.hasAttribute("kind") ? Kind.valueOf(each.getAttribute("kind").toUpperCase(Locale.ROOT)) : Kind.TEXT;
                parameters.add(new ReportParameter(each.getAttribute("name"), kind, Boolean.parseBoolean(each.getAttribute("required")), each.getAttribute("default"), List.of(),
                        each.getAttribute("query"), Map.of(), nothing));
            }
            URL file = Platform.isRunning() ? Platform.getBundle(BUNDLE).getEntry(design.getAttribute("file")) : SupportReportsTest.class.getResource("/" + design.getAttribute("file"));
            designs.add(new ReportDesign(design.getAttribute("id"), Map.of(), Map.of(), "support", parameters, design.getAttribute("data"), file, BUNDLE));
        }
        return designs;
    }

    /** Without OSGi the bundles lie behind each other. */
    private static URL pluginXml() throws Exception {
        if (Platform.isRunning()) {
            return Platform.getBundle(BUNDLE).getEntry("plugin.xml");
        }
        return Collections.list(SupportReportsTest.class.getClassLoader().getResources("plugin.xml")).stream().filter(each -> each.getPath().contains("/" + BUNDLE + "/")).findFirst().orElseThrow();
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(i -> (Element) found.item(i)).toList();
    }

    private String print(Store store, String design, Map<String, String> params) throws Exception {
        return print(reports, store, design, params);
    }

    private String print(ReportService service, Store store, String design, Map<String, String> params) throws Exception {
        return print(service, store, design, params, "li.na");
    }

    private String print(ReportService service, Store store, String design, Map<String, String> params, String user) throws Exception {
        String keep = System.getProperty("keqing.keep");
        Path out = (keep == null ? folder : Path.of(keep)).resolve(design + user + Math.abs(params.hashCode()) + ".pdf");
        service.run(store, new ReportRequest(design, out, Format.PDF, params, Locale.ENGLISH, user), Progress.NONE);
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            for (PDPage page : pdf.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(font).isEmbedded(), design);
                }
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf).replaceAll("[\\s\\u00a0]", "");
        }
    }

    private String english(String design, String... params) throws Exception {
        return print(company.store, design, map(params));
    }

    private String chinese(String design, String... params) throws Exception {
        Map<String, String> all = new HashMap<>(map(params));
        all.put(ReportRequest.LANG, "zh_CN");
        return print(company.store, design, all);
    }

    private static Map<String, String> map(String... params) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < params.length; i += 2) {
            map.put(params[i], params[i + 1]);
        }
        return map;
    }

    private static void assertHas(String text, String... parts) {
        Stream.of(parts).forEach(part -> assertTrue(text.contains(part), () -> part + " is not in " + text));
    }

    private void refused(Store store, String message, String design, String... params) {
        assertEquals(message, assertThrows(ReportException.class, () -> print(store, design, map(params))).getMessage());
    }

    @Test
    void aPlanIsPrintedByItsNumberOrByItsChoice() throws Exception {
        String mine = english("support-plan", "plan", Long.toString(plan));
        assertHas(mine, "晨光家居建材市场管理有限公司", "Supportplan", "恒大建材经营部HD-0391", "Running·李娜·2026-10-01to2026-12-31·66%done", "Budget12,345.60,costsofar100.00", "MetricUnitBaselineTargetActualReachedDue",
                "TradeamountCNY1,0002,000–2026-12-15", "出样长度Lengthofthedisplaym14366.7%2026-12-15", "销售培训Salestraining李娜2026-11-30done1,500.00", "王芳2026-10-202026-10-18", "Ordertheshelves王芳2026-12-01",
                "2026-10-01Running李娜Agreedatthetable", "Nooutcomeyet.250.00morethancomparableclientswouldhavetraded;cost100.00.", "Page1of1");
        assertEquals(body(mine), body(english("support-plan", "plan", "HD-0391 共同成长 Grow together 2026-10-01")));
        assertHas(chinese("support-plan", "plan", Long.toString(plan)), "客户支持计划", "进行中·李娜·2026-10-01至2026-12-31·完成66%", "预算12,345.60，实际费用100.00", "指标单位基线目标值实际值达成期限", "销售额CNY1,0002,000–2026-12-15",
                "任务负责人期限完成日期", "比可比客户的变化多250.00；费用100.00。", "页码1/1");
    }

    private static String body(String text) {
        return text.substring(0, text.indexOf("Printedby"));
    }

    @Test
    void aPlanWithNothingInItSaysSo() throws Exception {
        assertHas(english("support-plan", "plan", "SK-0002 Think it over 2026-11-22"), "丝路窗帘SK-0002and1moreclientPlanned·王芳·2026-11-22to2027-02-22·0%done", "Budget–,costsofar–", "ReachedDuenoneMeasures",
                "CostnoneTasks", "DoneonnoneSteps", "CommentnoneResult", "Theplanwasnotstartedyet.");
        refused(company.store, "The parameter plan cannot be 1. Possible: HD-0391 共同成长 Grow together 2026-10-01, SK-0002 Think it over 2026-11-22.", "support-plan", "plan", "1");
        refused(empty.store, "There is no support plan yet: make one, or accept the proposals of a round.", "support-plan", "plan", "1");
    }

    @Test
    void resultsStandBesideComparableClients() throws Exception {
        assertHas(english("plan-results"), "1startedplan,1withenoughcomparableclients", "恒大建材经营部共同成长Growtogether2026-10-01Running100.00+50.0%9+25.0%+15.0%to+35.0%250.002026-11-22",
                "Costinall100.00;beyondcomparableclientsinall250.00.");
        assertHas(chinese("plan-results"), "支持计划成效", "已启动计划1项，其中1项可比客户足够", "+15.0%至+35.0%250.00", "费用合计100.00；相对可比客户的增量合计250.00。");
        assertHas(english("plan-results", "to", "2026-09-30"), "0startedplans,0withenoughcomparableclients", "Costinall0.00");
        assertFalse(english("plan-results", "owner", "王芳").contains("恒大"), "of another owner");
        assertHas(print(empty.store, "plan-results", Map.of()), "0startedplans");
    }

    @Test
    void resultsStopAtNoNumberOfPlans() throws Exception {
        var many = new PrintedCompany(TestStores.derbyInMemory());
        long client = Clients.client("M-1").name("Many").save(many.store);
        many.store.write("test", tx -> {
            for (int i = 1; i <= 201; i++) {
                tx.sql().execute("INSERT INTO support_plan (id, version, client_id, title, owner, state, start_date, due_date, started_on, ended_on, outcome, actual_cost)"
                        + " VALUES (?, 1, ?, ?, 'li.na', 'done', ?, ?, ?, ?, 'well', 2)", i, client, "Plan no. " + i, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
            }
            return null;
        });
        ReportService all = ReportService.of(designs(), many.data());
        assertHas(print(all, many.store, "plan-results", Map.of()), "201startedplans,0withenough", "Planno.1", "Planno.201", "Costinall402.00");
        many.store.close();
    }

    @Test
    void policiesAreListedTierByTier() throws Exception {
        assertHas(english("tier-policies"), "Twotiers,version3ofthepack", "ImportantTwotiersServedfirst.", "EntitlementAlineoftheirown", "DutyChecktheshop(2ayear)", "VisitsManager'svisits:12ayear", "MeasureSalestraining",
                "Costayear1,100.50SmallTwotiersServedwell.", "Costayear100.00");
        assertHas(chinese("tier-policies", "scheme", PrintedCompany.SCHEME), "两级（行业包第3版）", "重要客户两级优先服务。", "拜访客户经理拜访：每年12次", "年费用1,100.50", "小客户两级标准服务。");
        refused(company.store, "The parameter scheme cannot be none. Possible: test.two.", "tier-policies", "scheme", "none");
    }

    /** By 3 : 1 the ten of the first tier would have 9.68 each, but for their ceiling of 8; the small one 3.23, and then, as 20 are left, its ceiling of 5. */
    @Test
    void anAllocationIsListedByClassAndClient() throws Exception {
        assertHas(english("allocation-list"), "Goldleaf·2026-12·85of100unitsto11clients,15left·11attheirceiling,1farabovetheirclass·published", "Important381080802", "Small15155", "All1185",
                "HD-0391恒大建材经营部Important—88.0082", "Shop9Important—88.008▲30", "SK-0002丝路窗帘Small—55.0050", "All85");
        assertHas(chinese("allocation-list", "month", "2026-12", "only", "true"), "100中的85分配给11户，余15·11户达到上限，1户远高于同类·已发布", "重要客户381080802", "C9Shop9重要客户—88.008▲30");
        assertFalse(english("allocation-list", "only", "true").contains("丝路窗帘"), "only what is far above");
        assertFalse(english("allocation-list", "month", "2026-11").contains("Shop9"), "another month");
        refused(empty.store, "Nothing was allocated yet: make an allocation first.", "allocation-list");
    }

    /** The incentive for gold leaf is written in a contract. */
    @Test
    void aStatementLeavesOutWhatThePersonMayNotRead() throws Exception {
        String text = print(reports, company.store, "incentive-statement", Map.of("client", "HD-0391"), "wu");
        assertHas(text, "HD-0391·1incentive", "2026-12-312,500.00✓90.0060.0060.00", "Bonusoftheyear2,000.00100.0090.00✓", "paidclerkchief2026-11-22BX-7760.00");
        assertFalse(text.contains("HT-2026") || text.contains("Goldleaf"), text);
    }

    /** 2,500 traded reach both steps: 100, at most 90; 60 were claimed and paid, 30 claimed and refused. Of the gold leaf 6 of 10 were bought. */
    @Test
    void aStatementSaysWhatWasPromisedReachedAndPaid() throws Exception {
        assertHas(english("incentive-statement", "client", "HD-0391"), "恒大建材经营部·HD-0391·2incentives", "2026-12-312,500.00✓90.0060.0060.00", "HT-2026-00072026-11-306100.000.000.00", "All90.0060.0060.00", "95%ofwhatfallsdue",
                "Bonusoftheyear1,000.002%oftheamount90.00✓", "Bonusoftheyear2,000.00100.0090.00✓", "Goldleaf1050.00——", "paidclerkchief2026-11-22BX-7760.00", "refusedclerkchief30.00", "Allbuttherefused60.00");
        assertHas(chinese("incentive-statement"), "激励对账单", "2项激励", "合计90.0060.0060.00", "金额的2%90.00✓", "已兑付clerkchief2026-11-22BX-7760.00", "已驳回", "合计（不含已驳回）60.00");
        refused(company.store, "The parameter client cannot be SK-0002. Possible: HD-0391.", "incentive-statement", "client", "SK-0002");
        refused(empty.store, "No incentive was promised yet: write one down first.", "incentive-statement");
    }
}
