package org.keqing.internal.exchange.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.internal.exchange.load.Column.Type;

class ColumnTest {

	private static final Column AMOUNT = new Column("amount", Type.DECIMAL, false, 0, 19, 4);
	private static final Column DATE = new Column("date", Type.DATE, false, 0, 0, 0);
	private static final Column YEARS = new Column("years", Type.INTEGER, false, 0, 10, 0);
	private static final Column GRADE = new Column("grade", Type.GRADE, true, 20, 0, 0);
	private static final Column FLAG = new Column("flag", Type.FLAG, false, 0, 0, 0);
	private static final Column TEXT = new Column("text", Type.TEXT, false, 5, 0, 0);

	private static String reason(Column column, String raw) {
		return assertThrows(Column.BadValue.class, () -> column.parse(raw), raw).getMessage();
	}

	@ParameterizedTest
	@CsvSource({ "1,1.0000", "-0.5,-0.5000", "1234.56,1234.5600", "007,7.0000", "1.50000000,1.5000", "999999999999999.9999,999999999999999.9999", "' 3 ',3.0000" })
	void decimalsAreExact(String raw, String value) throws Exception {
		assertEquals(new BigDecimal(value), AMOUNT.parse(raw));
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "1,5", "1,234.00", "1e5", "+1", ".5", "5.", "-", "1.2.3", "0x10", "NaN", "１２", "1 000", "--1" })
	void otherThanPlainDecimalsAreNoNumbers(String raw) {
		assertTrue(reason(AMOUNT, raw).startsWith("not a number"), raw);
	}

	@Test
	void numbersThatDoNotFitAreRefusedNotRounded() {
		assertTrue(reason(AMOUNT, "1000000000000000").contains("at most 15 digits"));
		assertTrue(reason(AMOUNT, "0.00001").contains("more than 4 decimals"));
		assertTrue(reason(AMOUNT, "9".repeat(5000)).contains("too large"));
		assertTrue(reason(YEARS, "2147483648").contains("too large"));
		assertTrue(reason(YEARS, "1.0").contains("whole"));
	}

	@Test
	void datesAreIsoDaysThatExist() throws Exception {
		assertEquals(LocalDate.of(2024, 2, 29), DATE.parse("2024-02-29"));
		for (var raw : new String[] { "2023-02-29", "2024-13-01", "2024-00-10", "0204-01-01", "9999-01-01" })
			assertEquals("there is no such day", reason(DATE, raw), raw);
		for (var raw : new String[] { "29.02.2024", "2024/02/29", "2024-2-9", "20240229", "2024-02-29T00:00", "2024-0a-01" })
			assertTrue(reason(DATE, raw).startsWith("not a date"), raw);
	}

	@ParameterizedTest
	@CsvSource({ "10,10", "优秀,10", "Excellent,10", "8,8", "良好,8", "good,8", "6,6", "合格,6", "QUALIFIED,6", "4,4", "较差,4", "poor,4", "2,2", "不合格,2", "failed,2" })
	void theFiveGradesAndTheirWords(String raw, int grade) throws Exception {
		assertEquals(grade, GRADE.parse(raw));
	}

	@ParameterizedTest
	@ValueSource(strings = { "9", "0", "10.0", "A", "very good", "-2" })
	void nothingElseIsAGrade(String raw) {
		assertTrue(reason(GRADE, raw).startsWith("not a grade"));
	}

	@Test
	void flags() throws Exception {
		assertEquals(true, FLAG.parse("是"));
		assertEquals(false, FLAG.parse("False"));
		assertTrue(reason(FLAG, "maybe").contains("true"));
	}

	@Test
	void textIsKeptAsItIsAndLimited() throws Exception {
		assertEquals(" a b ", TEXT.parse(" a b "));
		assertEquals("客情客情客", TEXT.parse("客情客情客"));
		assertTrue(reason(TEXT, "abcdef").contains("6 characters; at most 5"));
		assertNull(TEXT.parse("   "));
		assertEquals("C1", Column.key("code", 10).parse(" C1 "));
	}

	@Test
	void aRequiredValueMustBeThere() {
		assertEquals("a value is needed", reason(GRADE, " "));
	}
}
