package org.keqing.contract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountWordsTest {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

    private static String words(String amount) {
        return AmountWords.of(new BigDecimal(amount), "CNY", TextLanguage.ZH);
    }

    @ParameterizedTest
    @CsvSource({ "0,零元整", "0.05,伍分", "0.5,伍角整", "0.55,伍角伍分", "1,壹元整", "10,壹拾元整", "15.2,壹拾伍元贰角整", "305.08,叁佰零伍元零捌分", "1000,壹仟元整", "1001,壹仟零壹元整", "12000.00,壹万贰仟元整",
            "100010,壹拾万零壹拾元整", "107000.53,壹拾万柒仟元伍角叁分", "1680.32,壹仟陆佰捌拾元叁角贰分", "16409.02,壹万陆仟肆佰零玖元零贰分", "20030040,贰仟零叁万零肆拾元整", "100000000,壹亿元整", "100001234,壹亿零壹仟贰佰叁拾肆元整",
            "1000500000000,壹万零伍亿元整", "1000000000000,壹万亿元整", "-12.30,负壹拾贰元叁角整" })
    void amountsAreWrittenAsBanksWantThem(String amount, String expected) {
        assertEquals(expected, words(amount));
    }

    @Test
    void everyAmountCanBeReadBackToTheCent() {
        for (int cents = 0; cents < 200_000; cents++) {
            assertRead(cents);
        }
        Random random = new Random(20261122);
        for (int i = 0; i < 200_000; i++) {
            assertRead(random.nextLong(1L << random.nextInt(1, 60)) % 1_000_000_000_000_000_000L);
        }
    }

    private static void assertRead(long cents) {
        String words = AmountWords.of(BigDecimal.valueOf(cents, 2), "CNY", TextLanguage.ZH);
        assertEquals(cents, read(words), words);
        assertFalse(words.contains("零零") || words.contains("零元") && cents != 0 || words.startsWith("零") && cents != 0, words);
    }

    /** Reads such words, by adding up digit by digit. */
    private static long read(String words) {
        int yuan = words.indexOf('元');
        long cents = yuan < 0 ? 0 : whole(words.substring(0, yuan)) * 100;
        int digit = 0;
        for (char sign : words.substring(yuan + 1).toCharArray()) {
            switch (sign) {
                case '角' -> cents += digit * 10L;
                case '分' -> cents += digit;
                case '整' -> digit = 0;
                default -> digit = DIGITS.indexOf(sign);
            }
        }
        return cents;
    }

    private static long whole(String words) {
        long sum = 0;
        long group = 0;
        long digit = 0;
        for (char sign : words.toCharArray()) {
            switch (sign) {
                case '拾' -> group += digit * 10;
                case '佰' -> group += digit * 100;
                case '仟' -> group += digit * 1_000;
                case '万' -> group = (group + digit) * 10_000;
                case '亿' -> {
                    sum += (group + digit) * 100_000_000;
                    group = 0;
                }
                default -> digit = DIGITS.indexOf(sign);
            }
            if (DIGITS.indexOf(sign) < 0) {
                digit = 0;
            }
        }
        return sum + group + digit;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "12000|twelve thousand yuan only", "305.08|three hundred five yuan and 08/100", "0|zero yuan only", "-1.5|minus one yuan and 50/100" })
    void englishAmountsNameTheCentsAsAFraction(String amount, String expected) {
        assertEquals(expected, AmountWords.of(new BigDecimal(amount), "CNY", TextLanguage.EN));
    }

    @Test
    void otherCurrenciesStandWithTheirCode() {
        assertEquals("USD 壹佰元整", AmountWords.of(new BigDecimal("100"), "USD", TextLanguage.ZH));
        assertEquals("one hundred USD only", AmountWords.of(new BigDecimal("100"), "USD", TextLanguage.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = { "0.001", "10000000000000000", "1e30" })
    void whatIsNoAmountIsRefused(String amount) {
        assertThrows(IllegalArgumentException.class, () -> words(amount));
    }
}
