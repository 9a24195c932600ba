package org.keqing.contract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractEdit;
import org.keqing.internal.contract.DefaultContractService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

class AgreedTermsTest {

    private static final String USER = "li.na";

    private final TextService texts = TextService.create();
    private Store store;
    private long contract;

    @BeforeEach
    void aContract() throws Exception {
        store = TestStores.derbyInMemory();
        long client = Clients.client("HD-0391").manager("wang").save(store);
        try (ContractEdit edit = new DefaultContractService().create(store, "wang", client)) {
            edit.contract().setCategory("Lease");
            edit.contract().setSubject("A-12");
            edit.contract().setStartDate(LocalDate.of(2026, 1, 1));
            edit.save();
            contract = edit.contract().getId();
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static ContractTemplate template(String fine) throws Exception {
        return TemplateFormat.read(TemplateFormatTest.LEASE.replace("fine: money", fine), "lease");
    }

    private void write(ContractTemplate template, String fine) throws Exception {
        texts.write(store, "wang", contract, TextSource.of(template, TextLanguage.ZH, Map.of("place", "East", "fine", fine)));
    }

    private List<AgreedText.Figure> figures(ContractTemplate... installed) throws StoreException {
        return AgreedTerms.of(Set.of(installed)).of(store, USER, contract).orElseThrow().figures();
    }

    private int readings() throws StoreException {
        return store.read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM contract_access WHERE who = ? AND route = 'TEXT'", USER).get(0, Integer.class));
    }

    @Test
    void whatIsReadIsOnRecord() throws Exception {
        assertEquals(Optional.empty(), AgreedTerms.of(Set.of()).of(store, USER, contract));
        write(template("fine: money, means cap"), "0.50");
        assertEquals("租赁合同", AgreedTerms.of(Set.of()).of(store, USER, contract).orElseThrow().title());
        assertEquals(List.of(new AgreedText.Figure(new Meaning(Meaning.What.CAP, 1), true, "罚款", new BigDecimal("0.50"))), figures());
        assertEquals(3, readings());
    }

    @Test
    void whatWasNotEnteredOrMeansNothingIsNotSaid() throws Exception {
        write(template("fine: money, means cap"), " ");
        assertEquals(List.of(), figures());
        write(template("fine: money").as(new TemplateVersion(1, 1)), "5");
        assertEquals(List.of(), figures());
    }

    @Test
    void aTemplateFromBeforeThereWereMeaningsHasThoseThatAreInstalled() throws Exception {
        write(template("fine: money"), "5");
        assertEquals(List.of("5"), figures(template("fine: money, means cap")).stream().map(each -> each.value().toPlainString()).toList());
        assertEquals(List.of(), figures(template("fine: number, means rate")), "another kind is another variable");
    }

    @Test
    void whoMayNotReadAContractLearnsNothing() throws Exception {
        write(template("fine: money, means cap"), "5");
        store.write("test", tx -> tx.sql().execute("INSERT INTO contract_category (category, confidential) VALUES ('Lease', TRUE)"));
        assertThrows(StoreException.class, this::figures);
        assertEquals(0, readings());
        assertEquals(1, AgreedTerms.of(Set.of()).of(store, "wang", contract).orElseThrow().figures().size(), "the manager of the client may");
    }
}
