package org.keqing.internal.contract.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.Route;
import org.keqing.contract.model.Rhythm;
import org.keqing.contract.settings.ContractSettings;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.NewContract;
import org.keqing.contract.text.TemplateFormat;
import org.keqing.contract.text.TemplateVariable;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextService;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.internal.contract.DefaultContractService;
import org.keqing.internal.contract.DefaultContractSettings;
import org.keqing.internal.contract.DefaultDueService;
import org.keqing.model.client.ClientPackage;
import org.keqing.pack.market.MarketFactory;
import org.keqing.pack.market.Tenant;
import org.keqing.report.Format;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportException;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportParameter.Kind;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/**
 * Prints leases as of 22 November 2026. Hengda's Chinese one (96,000 over the quarters of 2026, 8,000 deposit, in force) has its deposit and three quarters paid, the third a day late; Dawn's English one is a
 * draft; Silk's is confidential and ends in 20 days; Jade has none. Of 104,000 that have fallen due 56,000 came in on time: 53.8 %.
 */
class ContractReportsTest {

    private static final String USER = "li.na";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private static final ContractSettings SETTINGS = new DefaultContractSettings();

    private static Store store;
    private static ReportService reports;
    private static ContractAccess access;
    private static String chinese;
    private static String english;

    @TempDir
    Path folder;

    @BeforeAll
    static void contracts() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = TestStores.derbyInMemory();
        access = new DefaultContractAccess(CLOCK);
        store.write(USER, tx -> tx.sql().execute("INSERT INTO setting (name, value) VALUES ('company', '晨光家居建材市场管理有限公司')"));
        chinese = lease("HD-0391", "恒大建材经营部", "济南", TextLanguage.ZH, LocalDate.of(2026, 12, 31));
        english = lease("DW-0001", "Dawn Tiles & Stone", "Jinan", TextLanguage.EN, LocalDate.of(2026, 12, 31));
        String silk = lease("SK-0002", "丝路窗帘", "青岛", TextLanguage.ZH, TODAY.plusDays(20));
        Clients.client("JD-0003").name("Jade Lamps").region("青岛").manager("王芳").save(store);
        store.write(USER, tx -> {
            tx.sql().execute("UPDATE contract SET state = 'in_force', signed_on = ? WHERE contract_number IN (?, ?)", LocalDate.of(2025, 12, 20), chinese, silk);
            tx.sql().execute("UPDATE contract SET category = '密' , keeper = 'zhou' WHERE contract_number = ?", silk);
            tx.sql().execute("INSERT INTO contract_category (category, keeper, confidential) VALUES ('密', 'zhou', TRUE)");
            return null;
        });
        payments();
        TextService texts = TextService.create();
        reports = ReportService.of(List.of(design("contract-text", "text", new ReportParameter("contract", Kind.TEXT, true, "", List.of(), "", Map.of())), design("contract-register", "register", text("category")),
                design("contract-dues", "dues", text("category"), new ReportParameter("open", Kind.BOOLEAN, false, "false", List.of(), "", Map.of())), design("contract-expiry", "expiry", text("within")),
                design("contract-coverage", "coverage", text("region"))),
                List.of(new ContractTextData(texts, access), new RegisterData(access), new DuesData(access, CLOCK), new ExpiryData(access, SETTINGS, CLOCK), new CoverageData()));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static void payments() throws Exception {
        DefaultDueService dues = new DefaultDueService(CLOCK);
        long id = id(chinese);
        dues.generate(store, USER, id);
        var written = dues.dues(store, USER, id);
        for (int i = 0; i < 4; i++) {
            dues.pay(store, USER, written.get(i).id(), i == 3 ? written.get(i).dueDate().plusDays(1) : written.get(i).dueDate(), written.get(i).amount(), null);
        }
    }

    private static long id(String number) throws StoreException {
        return store.read(tx -> tx.sql().fetchOne("SELECT id FROM contract WHERE contract_number = ?", number).get(0, Long.class));
    }

    private static ReportParameter text(String name) {
        return new ReportParameter(name, Kind.TEXT, false, "", List.of(), "", Map.of());
    }

    private static URL file(String bundle, String path) {
        return Platform.isRunning() ? Platform.getBundle(bundle).getEntry(path) : ContractReportsTest.class.getResource("/" + path);
    }

    private static ReportDesign design(String id, String data, ReportParameter... parameters) {
        return new ReportDesign(id, Map.of("en", id), Map.of(), "contract", List.of(parameters), "org.keqing.contract.report." + data, file("org.keqing.contract.report", "design/" + id + ".rptdesign"), "test");
    }

    private static String lease(String code, String name, String region, TextLanguage language, LocalDate end) throws Exception {
        Tenant tenant = MarketFactory.eINSTANCE.createTenant();
        tenant.setStall("A-12");
        tenant.setArea(new BigDecimal("36.5"));
        long client = Clients.client(code).name(name).region(region).manager("李娜").with(ClientPackage.Literals.CLIENT__LEGAL_REPRESENTATIVE, "王强").extension(tenant).save(store);
        ContractTemplate template;
        try (InputStream in = file("org.keqing.pack.market", "contracts/stall-lease.contract").openStream()) {
            template = TemplateFormat.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "stall-lease.contract");
        }
        Map<String, String> values = new HashMap<>(Map.of("late_fee_rate", "5", "market_address", language == TextLanguage.ZH ? "济南市北园大街1号" : "1 Beiyuan Street, Jinan"));
        template.variables().stream().filter(each -> each.kind() == TemplateVariable.Kind.TEXT).forEach(each -> values.putIfAbsent(each.name(), language == TextLanguage.ZH ? "建筑陶瓷" : "tiles"));
        NewContract made = new NewContract(template, language, new NewContract.Terms("A-12", LocalDate.of(2026, 1, 1), end, new BigDecimal("96000"), new BigDecimal("8000"), Rhythm.QUARTERLY), values);
        return made.create(store, USER, new DefaultContractService(), TextService.create(), client).number();
    }

    private Path run(String design, String user, Format format, Map<String, String> params) throws Exception {
        String keep = System.getProperty("keqing.keep");
        Path out = (keep == null ? folder : Path.of(keep)).resolve(design + params.hashCode() + "." + format.extension());
        return reports.run(store, new ReportRequest(design, out, format, params, Locale.ENGLISH, user), Progress.NONE).getFirst();
    }

    private String print(String design, String user, Map<String, String> params) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(run(design, user, Format.PDF, params).toFile())) {
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

    private static void assertHas(String text, String... parts) {
        Stream.of(parts).forEach(part -> assertTrue(text.contains(part), () -> part + " is not in " + text));
    }

    @Test
    void aContractIsPrintedClauseByClause() throws Exception {
        assertHas(print("contract-text", USER, Map.of("contract", chinese, "lang", "zh_CN")), "合同·" + chinese, "摊位租赁合同", "合同编号：" + chinese, "出租方（甲方）：晨光家居建材市场管理有限公司", "第一条租赁摊位", "1.1甲方将位于济南市北园大街1号的A-12号摊位",
                "96,000.00元（大写：玖万陆仟元整）", "期次起止付款日期金额", "22026-04-012026-06-302026-04-0124,000.00", "合计96,000.00", "第十二条其他", "甲方（签字、盖章）", "乙方（签字、盖章）", "页码1/3");
        assertHas(print("contract-text", USER, Map.of("contract", english)), "StallLease", "Notapproved–Draft", "1.Thestall", "ninety-sixthousandyuanonly", "PartyA:signature,sealPartyB:signature,seal", "Page1of");
    }

    @Test
    void aContractIsWrittenAsADocument() throws Exception {
        try (ZipFile docx = new ZipFile(run("contract-text", USER, Format.DOCX, Map.of("contract", chinese, "lang", "zh_CN")).toFile())) {
            String words = new String(docx.getInputStream(docx.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertHas(words, "第一条 租赁摊位", "玖万陆仟元整", "甲方（签字、盖章）");
        }
    }

    @Test
    void theRegisterLeavesOutWhatMayNotBeRead() throws Exception {
        String mine = print("contract-register", "sun", Map.of());
        assertHas(mine, "2contractsover192,000.00CNY", chinese + "HD-0391恒大建材经营部A-12Inforce2026-01-01–2026-12-3196,000.00CNY", english);
        assertFalse(mine.contains("丝路窗帘"), mine);
        assertHas(print("contract-register", "zhou", Map.of("lang", "zh_CN")), "合同台账", "合同共3份，金额合计288,000.00CNY", "丝路窗帘");
        assertEquals(List.of(Route.REPORT), access.openings(store, "zhou", id(number("丝路窗帘")), 1).stream().map(each -> each.route()).toList());
    }

    private static String number(String client) throws StoreException {
        return store.read(tx -> tx.sql().fetchOne("SELECT contract_number FROM report_contract WHERE client_name = ?", client).get(0, String.class));
    }

    @Test
    void aConfidentialTextIsPrintedForNobodyElse() throws Exception {
        String number = number("丝路窗帘");
        ReportException refused = assertThrows(ReportException.class, () -> run("contract-text", "sun", Format.PDF, Map.of("contract", number)));
        assertTrue(refused.getMessage().contains(number), refused.getMessage());
        ReportTextPrinter printer = new ReportTextPrinter(reports);
        assertThrows(StoreException.class, () -> printer.print(store, "sun", number, null, folder.resolve("x.pdf"), Progress.NONE));
        assertTrue(printer.print(store, "zhou", number, null, folder.resolve("y.docx"), Progress.NONE).toFile().length() > 1_000);
        assertThrows(StoreException.class, () -> printer.print(store, "zhou", number, null, folder.resolve("z.txt"), Progress.NONE));
        assertThrows(StoreException.class, () -> printer.print(store, "zhou", "none", null, folder.resolve("z.pdf"), Progress.NONE));
    }

    @Test
    void duesAreAddedUp() throws Exception {
        assertHas(print("contract-dues", USER, Map.of()), "5dues,asof2026-11-22", "104,000.0080,000.0024,000.0024,000.0053.8%", "Deposit2026-01-018,000.008,000.000.00",
                "24,000.0024,000.000.001", "24,000.000.0024,000.0052");
        assertHas(print("contract-dues", USER, Map.of("open", "true", "lang", "zh_CN")), "应付款共1笔", "0.0%");
    }

    /** 400 of 1,000 came in on time, 600 late; 500 by an imported file that names a day only. Of 1,500 that fell due 900 were on time. */
    @Test
    void partsOnTimeCount() throws Exception {
        long contract = id(number("丝路窗帘"));
        DefaultDueService dues = new DefaultDueService(CLOCK);
        store.write(USER, tx -> {
            for (int i = 1; i <= 2; i++) {
                LocalDate day = LocalDate.of(2026, 2 + i, 1);
                tx.sql().execute("INSERT INTO due (id, client_id, due_date, amount) SELECT ?, client_id, ?, ? FROM contract WHERE id = ?", i, day, i == 1 ? 1000 : 500, contract);
                tx.sql().execute("INSERT INTO contract_due (due_id, contract_id, kind, from_date, to_date, due_date) VALUES (?, ?, 'PERIOD', ?, ?, ?)", i, contract, day, day, day);
            }
            tx.sql().execute("UPDATE due SET paid_date = due_date, is_open = FALSE WHERE id = 2");
            return null;
        });
        dues.pay(store, "zhou", 1, LocalDate.of(2026, 3, 1), new BigDecimal("400"), null);
        dues.pay(store, "zhou", 1, LocalDate.of(2026, 3, 2), new BigDecimal("600"), null);
        assertHas(print("contract-dues", "zhou", Map.of("category", "密")), "2dues,asof2026-11-22", "1,500.001,500.000.000.0060.0%");
        store.write(USER, tx -> tx.sql().execute("DELETE FROM payment WHERE due_id = 1") + tx.sql().execute("DELETE FROM contract_due WHERE due_id IN (1, 2)")
                + tx.sql().execute("DELETE FROM due WHERE id IN (1, 2)"));
    }

    @Test
    void whatExpiresIsListedByLeadTime() throws Exception {
        assertHas(print("contract-expiry", USER, Map.of("within", "90")), "1contractinforceendswithin90days", "Within60days", "2026-12-3139");
        assertHas(print("contract-expiry", "zhou", Map.of("within", "90", "lang", "zh_CN")), "30天内", "丝路窗帘", "60天内");
        assertHas(print("contract-expiry", USER, Map.of("within", "30")), "Nocontractinforceendswithin30days.");
    }

    @Test
    void theLeadTimesAreThoseOfTheCompany() throws Exception {
        SETTINGS.save(store, USER, List.of(120, 39, 38), SETTINGS.numberRule(store).text(), SETTINGS.renewalRate(store));
        // 39 days are left
        assertHas(print("contract-expiry", USER, Map.of()), "1contractinforceendswithin120days", "Within39days", "2026-12-3139");
        SETTINGS.save(store, USER, List.of(38, 20), SETTINGS.numberRule(store).text(), SETTINGS.renewalRate(store));
        assertHas(print("contract-expiry", USER, Map.of("within", "39")), "Later", "2026-12-3139");
        assertHas(print("contract-expiry", USER, Map.of()), "Nocontractinforceendswithin38days.");
        SETTINGS.save(store, USER, List.of(90, 60, 30), SETTINGS.numberRule(store).text(), SETTINGS.renewalRate(store));
    }

    @Test
    void coverageIsCountedByRegion() throws Exception {
        assertHas(print("contract-coverage", USER, Map.of()), "4clients:2withacontractinforce,1withoneunderway,1withnone.", "Jinan10100.0%", "青岛210150.0%", "Allclients4211", "JD-0003JadeLamps青岛王芳none");
        assertHas(print("contract-coverage", USER, Map.of("region", "济南", "lang", "zh_CN")), "客户共1户", "济南1100100.0%");
    }
}
