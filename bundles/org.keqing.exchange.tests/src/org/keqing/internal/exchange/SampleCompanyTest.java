package org.keqing.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keqing.exchange.SampleCompany;
import org.keqing.store.StoreException;

/** The sample data names its company, and never another's. */
class SampleCompanyTest extends ExchangeFixture {

	private static final String COMPANY = "SELECT value FROM setting WHERE name = 'company'";

	@AfterEach
	void forget() throws StoreException {
		update("DELETE FROM setting WHERE name = 'company'");
	}

	@Test
	void aDatabaseWithoutCompanyTakesTheNameOnce() throws Exception {
		SampleCompany.sign(store, "tester");
		SampleCompany.sign(store, "tester");
		assertEquals(List.of("经典模型公司 / Classic Models"), query(COMPANY));
	}

	@Test
	void anEmptyNameIsReplaced() throws Exception {
		update("INSERT INTO setting (name, value) VALUES ('company', ' ')");
		SampleCompany.sign(store, "tester");
		assertEquals(List.of("经典模型公司 / Classic Models"), query(COMPANY));
	}

	@Test
	void theNameOfACompanyStays() throws Exception {
		update("INSERT INTO setting (name, value) VALUES ('company', 'Hengda')");
		SampleCompany.sign(store, "tester");
		assertEquals(List.of("Hengda"), query(COMPANY));
	}

	private void update(String sql) throws StoreException {
		store.write("tester", tx -> {
			try (var statement = tx.connection().createStatement()) {
				return statement.executeUpdate(sql);
			}
		});
	}
}
