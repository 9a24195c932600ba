package org.keqing.pack.tobacco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT;
import static org.keqing.pack.tobacco.TobaccoPackage.Literals.RETAIL;
import static org.keqing.pack.tobacco.TobaccoPackage.Literals.RETAIL_FORMAT;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.keqing.model.Labels;
import org.keqing.model.client.Client;
import org.keqing.store.Store;
import org.keqing.store.StoreSession;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** The licence holder is kept in its table with every attribute, and called by the words of the field. */
class RetailTest {

    @Test
    void everyAttributeIsStoredAndReportsReadIt() throws Exception {
        Retail retail = TobaccoFactory.eINSTANCE.createRetail();
        retail.setFormat(RetailFormat.TOBACCO_LIQUOR);
        retail.setMarket(RetailMarket.COUNTRY);
        retail.setSize(RetailSize.MEDIUM);
        retail.setBusinessLicence("91110000X");
        retail.setBrandsStocked(63);
        retail.setTerminal(true);
        try (Store store = TestStores.derbyInMemory()) {
            long id = Clients.client("T1").name("Dawn Tobacco").extension(retail).save(store);
            try (StoreSession session = store.openSession("test")) {
                Retail read = (Retail) session.<Client>load(CLIENT, id).getExtensions().getFirst();
                RETAIL.getEAttributes().forEach(attribute -> assertEquals(retail.eGet(attribute), read.eGet(attribute), attribute.getName()));
                assertEquals(6, RETAIL.getEAttributes().size());
            }
            assertEquals("T1 tobacco_liquor country medium", store.read(tx -> {
                var row = tx.sql().fetchOne("SELECT client_code, retail_format, market_type, business_size FROM report_retail");
                return row.get(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3);
            }));
        }
    }

    @Test
    void aNewLicenceHolderIsOfNoFormatYet() {
        Retail retail = TobaccoFactory.eINSTANCE.createRetail();
        assertEquals(List.of(RetailFormat.UNKNOWN, RetailMarket.UNKNOWN, RetailSize.UNKNOWN), List.of(retail.getFormat(), retail.getMarket(), retail.getSize()));
    }

    @Test
    void labelsInBothLanguages() {
        assertEquals("零售户", Labels.of(RETAIL, Locale.SIMPLIFIED_CHINESE));
        assertEquals(List.of("待定", "便利店", "食杂店", "超市", "商场", "烟酒商店", "娱乐服务类", "其他"),
                RETAIL_FORMAT.getELiterals().stream().map(literal -> Labels.of(literal, Locale.SIMPLIFIED_CHINESE)).toList());
        assertEquals("Department store", Labels.of(RETAIL_FORMAT.getEEnumLiteral("DEPARTMENT_STORE"), Locale.ENGLISH));
    }
}
