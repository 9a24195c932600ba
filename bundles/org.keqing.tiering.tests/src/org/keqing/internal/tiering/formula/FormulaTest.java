package org.keqing.internal.tiering.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static Object value(String text) {
        Map<String, Object> values = new HashMap<>();
        values.put("a", new BigDecimal("2"));
        values.put("b", new BigDecimal("4.50"));
        values.put("nothing", null);
        values.put("format", "超市");
        return Formula.parse(text).evaluate(values::get);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "0.1 + 0.2 | 0.3", "a * b | 9", "b - a | 2.5", "9 / b | 2", "1 / 3 * 3 == 1 ? 1 : 0 | 0", "7 % a | 1", "-a + 3 | 1", "(a + 1) * 2 | 6", "max(a, b) | 4.5",
            "min(a, b) | 2", "abs(a - b) | 2.5", "round(b / 4, 2) | 1.13", "a > 1 and b > 4 ? 10 : 20 | 10", "not (a > 1) ? 10 : 20 | 20", "nothing ?? 5 | 5", "known(nothing) ? 1 : 2 | 2", "format == '超市' ? 1 : 2 | 1",
            "format != 'x' && a >= 2 ? 1 : 2 | 1", "1e2 + 0 | 100", "a == 2.00 ? 1 : 0 | 1", "12345678901234567890 + 1 | 12345678901234567891" })
    void decimalsThroughout(String text, BigDecimal expected) {
        assertEquals(0, expected.compareTo((BigDecimal) value(text)), () -> text + " = " + value(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nothing + 1", "a / 0", "a % (b - b)", "a / (a - 2)", "max(nothing, a)", "-nothing", "round(nothing, 1)", "nothing" })
    void whatIsMissingStaysMissing(String text) {
        assertNull(value(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nothing > 0", "nothing < 0", "nothing <= 0", "nothing == 0", "a > b", "known(nothing)", "false" })
    void comparisonsWithNothingAreFalse(String text) {
        assertEquals(false, value(text));
    }

    @Test
    void textsAreValuesToo() {
        assertEquals("large", value("b > 4 ? 'large' : \"small\""));
        assertEquals("a.class; new(x)", value("a > 1 ? 'a.class; new(x)' : 'no'"));
    }

    @Test
    void variablesAreNamed() {
        assertEquals(Set.of("amount", "quantity"), Formula.parse("quantity > 0 ? amount / quantity : 0").variables());
    }

    /** Nothing that could reach beyond the numbers gets past the reader. */
    @ParameterizedTest
    @ValueSource(strings = { "a.class", "''.class", "a.class.forName('java.lang.Runtime')", "a.toString()", "new('java.io.File', 'x')", "new java.io.File('x')", "a = 1", "a += 1", "a++", "while (true) {}",
            "for (x : a) {}", "a; b", "var x = 1", "x -> x", "() -> 1", "[1, 2]", "{1}", "a[0]", "`${a}`", "#pragma x", "@x a", "$0", "return a", "if (a) 1 else 2", "size(format)", "empty(a)", "a =~ 'x'", "a in b",
            "1..5", "a // b", "a /* b */", "a ? . class : 1", "function(a)", "a ~ b", "a ^ b", "getClass()", "sqrt(a)", "System (1)", "a ?(b):c(1)", "'a\\u0027.class'" })
    void thereIsNoWayOut(String text) {
        assertThrows(FormulaException.class, () -> Formula.parse(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a +", "(a", "a b", "", "1 +* 2", "a ? 1" })
    void brokenTextIsRefused(String text) {
        assertThrows(FormulaException.class, () -> Formula.parse(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "max(a)", "format + 1", "round(1, 2, 3)", "format > 3" })
    void whatCannotBeWorkedOutIsFoundBeforehand(String text) {
        Formula formula = Formula.parse(text);
        assertThrows(FormulaException.class, () -> formula.check(text, name -> "format".equals(name) ? "?" : BigDecimal.ONE), text);
    }
}
