package org.keqing.pack.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT;
import static org.keqing.pack.market.MarketPackage.Literals.TENANT;
import static org.keqing.pack.market.MarketPackage.Literals.TENANT__MONTHLY_SALES;
import static org.keqing.pack.market.MarketPackage.Literals.TENANT__STALL;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.keqing.model.Labels;
import org.keqing.model.client.Client;
import org.keqing.store.Store;
import org.keqing.store.StoreSession;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** The tenant is kept in its table with every attribute, and called by the words of the field. */
class TenantTest {

    @Test
    void everyAttributeIsStoredAndReportsReadIt() throws Exception {
        Tenant tenant = MarketFactory.eINSTANCE.createTenant();
        tenant.setStall("A-101");
        tenant.setArea(new BigDecimal("42.50"));
        tenant.setCategory("Lighting");
        tenant.setBrand("Dawn");
        tenant.setLevel("gold");
        tenant.setStaff(3);
        tenant.setRent(new BigDecimal("8500.00"));
        tenant.setMonthlyFees(new BigDecimal("600.50"));
        tenant.setMonthlySales(new BigDecimal("90000.00"));
        tenant.setMonthlyPurchases(new BigDecimal("61000.00"));
        try (Store store = TestStores.derbyInMemory()) {
            long id = Clients.client("M1").name("Dawn Lighting").extension(tenant).save(store);
            try (StoreSession session = store.openSession("test")) {
                Tenant read = (Tenant) session.<Client>load(CLIENT, id).getExtensions().getFirst();
                TENANT.getEAttributes().forEach(attribute -> assertEquals(tenant.eGet(attribute), read.eGet(attribute), attribute.getName()));
                assertEquals(10, TENANT.getEAttributes().size());
            }
            assertEquals("M1 A-101 42.50 8500.00", store.read(tx -> {
                var row = tx.sql().fetchOne("SELECT client_code, stall, stall_area, monthly_rent FROM report_tenant");
                return row.get(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3);
            }));
        }
    }

    @Test
    void labelsInBothLanguages() {
        assertEquals("商户", Labels.of(TENANT, Locale.SIMPLIFIED_CHINESE));
        assertEquals("摊位号", Labels.of(TENANT__STALL, Locale.SIMPLIFIED_CHINESE));
        assertEquals("Sales per month (estimate)", Labels.of(TENANT__MONTHLY_SALES, Locale.ENGLISH));
        assertEquals("摊位信息", Labels.group(TENANT, "stall", Locale.SIMPLIFIED_CHINESE));
    }
}
