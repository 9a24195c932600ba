package org.keqing.pack.keyaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT;
import static org.keqing.pack.keyaccount.KeyAccountPackage.Literals.JUDGEMENT_GRADE;
import static org.keqing.pack.keyaccount.KeyAccountPackage.Literals.KEY_ACCOUNT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.keqing.model.Labels;
import org.keqing.model.client.Client;
import org.keqing.store.Store;
import org.keqing.store.StoreSession;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** The file of a key account is kept in its table with every attribute, and called by the words of the field. */
class KeyAccountTest {

    @Test
    void everyAttributeIsStoredAndReportsReadIt() throws Exception {
        KeyAccount file = KeyAccountFactory.eINSTANCE.createKeyAccount();
        for (EAttribute attribute : KEY_ACCOUNT.getEAttributes()) {
            Class<?> type = attribute.getEType().getInstanceClass();
            file.eSet(attribute, type == String.class ? attribute.getName() : type == LocalDate.class ? LocalDate.of(2026, 6, 30) : JudgementGrade.EXCELLENT);
        }
        try (Store store = TestStores.derbyInMemory()) {
            long id = Clients.client("K1").extension(file).save(store);
            try (StoreSession session = store.openSession("test")) {
                KeyAccount read = (KeyAccount) session.<Client>load(CLIENT, id).getExtensions().getFirst();
                KEY_ACCOUNT.getEAttributes().forEach(attribute -> assertEquals(file.eGet(attribute), read.eGet(attribute), attribute.getName()));
                assertEquals(13, KEY_ACCOUNT.getEAttributes().size());
            }
            assertEquals("K1 10 10 0", store.read(tx -> {
                var row = tx.sql().fetchOne("SELECT client_code, influence, loyalty, members FROM report_key_account");
                return row.get(0) + " " + row.get(1) + ' ' + row.get(2) + ' ' + row.get(3);
            }));
            Clients.client("K2").extension(KeyAccountFactory.eINSTANCE.createKeyAccount()).save(store);
            assertEquals("null", store.read(tx -> tx.sql().fetchOne("SELECT influence FROM report_key_account WHERE client_code = 'K2'").get(0) + ""));
        }
    }

    @Test
    void aGradeHasItsPoints() {
        assertEquals(List.of("none 0", "2 2", "4 4", "6 6", "8 8", "10 10"), JUDGEMENT_GRADE.getELiterals().stream().map(each -> each.getLiteral() + ' ' + each.getValue()).toList());
    }

    @Test
    void labelsInBothLanguages() {
        assertEquals(List.of("Key account", "大客户"), List.of(Labels.of(KEY_ACCOUNT, Locale.ENGLISH), Labels.of(KEY_ACCOUNT, Locale.SIMPLIFIED_CHINESE)));
        assertEquals(List.of("未评判", "不合格", "较差", "合格", "良好", "优秀"), JUDGEMENT_GRADE.getELiterals().stream().map(each -> Labels.of(each, Locale.SIMPLIFIED_CHINESE)).toList());
        assertEquals("Head of the department", Labels.of(KeyAccountPackage.Literals.KEY_ACCOUNT__DEPARTMENT_HEAD, Locale.ENGLISH));
    }
}
