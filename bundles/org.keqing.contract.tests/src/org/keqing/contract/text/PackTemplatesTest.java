package org.keqing.contract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.DefaultContractService;
import org.keqing.model.client.ClientPackage;
import org.keqing.pack.keyaccount.KeyAccountFactory;
import org.keqing.pack.market.MarketFactory;
import org.keqing.pack.market.Tenant;
import org.keqing.pack.tobacco.TobaccoFactory;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** The templates of the packs give complete contracts for a client with the file that the pack asks for. */
class PackTemplatesTest {

    private static String source(String pack, String file) throws Exception {
        URL url = Platform.isRunning() ? Platform.getBundle("org.keqing.pack." + pack).getEntry("contracts/" + file) : PackTemplatesTest.class.getResource("/contracts/" + file);
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Tenant tenant() {
        Tenant tenant = MarketFactory.eINSTANCE.createTenant();
        tenant.setStall("A-12");
        tenant.setArea(new BigDecimal("36.50"));
        return tenant;
    }

    private static Map<String, String> values(ContractTemplate template) {
        Map<String, String> values = new HashMap<>();
        template.variables().forEach(variable -> values.put(variable.name(), switch (variable.kind()) {
            case TEXT -> "Value of " + variable.name();
            case NUMBER -> "5";
            case MONEY -> "1200000";
            case DATE -> "2026-03-01";
        }));
        return values;
    }

    @ParameterizedTest
    @CsvSource({ "market, stall-lease.contract, 12", "tobacco, supply-agreement.contract, 10", "distributor, dealership.contract, 12", "keyaccount, annual-agreement.contract, 12" })
    void aPacksTemplateGivesACompleteContract(String pack, String file, int headings) throws Exception {
        ContractTemplate template = TemplateFormat.read(source(pack, file), file);
        try (Store store = TestStores.derbyInMemory()) {
            assertEquals(List.of(), TemplateService.of(Set.of(template)).check(store, template));
            assertEquals(template, TemplateFormat.read(TemplateFormat.write(template), file));
            assertEquals(headings, template.clauses(TextLanguage.ZH).stream().filter(Clause::heading).count());
            store.write("test", tx -> tx.sql().execute("INSERT INTO setting (name, value) VALUES ('company', '晨光市场')"));
            long client = Clients.client("HD-0391").name("恒大建材").manager("李娜").with(ClientPackage.Literals.CLIENT__LEGAL_REPRESENTATIVE, "王强")
                    .with(ClientPackage.Literals.CLIENT__LICENCE_NUMBER, "370100123456").with(ClientPackage.Literals.CLIENT__SETTLEMENT_METHOD, "电子结算")
                    .with(ClientPackage.Literals.CLIENT__REGISTERED_CAPITAL, new BigDecimal("1250000"))
                    .extension(tenant()).extension(TobaccoFactory.eINSTANCE.createRetail())
                    .extension(KeyAccountFactory.eINSTANCE.createKeyAccount()).save(store);
            for (TextLanguage language : TextLanguage.values()) {
                ContractText text = text(store, client, template, language);
                String all = text.clauses().stream().map(Clause::text).collect(Collectors.joining("\n"));
                assertEquals(List.of(), text.missing());
                assertTrue(all.contains("恒大建材") && all.contains("晨光市场") && all.contains("王强"), all);
                assertFalse(all.contains("{") || all.contains("}") || all.contains("【") || all.contains("null"), all);
                assertEquals(language == TextLanguage.EN, all.contains("1 January 2026"), all);
                assertFalse(all.contains("1250000"), "amounts have separators");
                assertEquals(pack.equals("distributor"), all.contains("1,250,000"), all);
                if (language == TextLanguage.EN) {
                    String words = all.replace("恒大建材", "").replace("晨光市场", "").replace("王强", "").replace("李娜", "").replace("电子结算", "").replace("摊位租赁", "");
                    assertFalse(words.matches("(?s).*\\p{IsHan}.*"), words);
                }
            }
        }
    }

    private static ContractText text(Store store, long client, ContractTemplate template, TextLanguage language) throws Exception {
        try (ContractEdit edit = new DefaultContractService().create(store, "test", client)) {
            Contract contract = edit.contract();
            contract.setCategory(template.category(language));
            contract.setSubject(language == TextLanguage.ZH ? "全屋建材" : "Building materials");
            contract.setStartDate(LocalDate.of(2026, 1, 1));
            contract.setEndDate(LocalDate.of(2026, 12, 31));
            contract.setAmount(new BigDecimal("96000"));
            contract.setDeposit(new BigDecimal("8000"));
            contract.setRhythm(Rhythm.QUARTERLY);
            return TextService.create().preview(store, contract, TextSource.of(template, language, values(template)));
        }
    }

    @ParameterizedTest
    @CsvSource({ "market, stall-lease.contract", "tobacco, supply-agreement.contract", "distributor, dealership.contract", "keyaccount, annual-agreement.contract" })
    void bothLanguagesSayTheSame(String pack, String file) throws Exception {
        for (TemplateClause clause : TemplateFormat.read(source(pack, file), file).clauses()) {
            Set<String> chinese = Placeholder.in(clause.in(TextLanguage.ZH).text()).stream().map(Placeholder::toString).collect(Collectors.toSet());
            Set<String> english = Placeholder.in(clause.in(TextLanguage.EN).text()).stream().map(Placeholder::toString).collect(Collectors.toCollection(HashSet::new));
            assertEquals(chinese, english, clause.number());
        }
    }
}
