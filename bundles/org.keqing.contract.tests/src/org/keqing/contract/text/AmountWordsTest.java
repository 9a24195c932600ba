package org.keqing.contract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.testsupport.properties.Properties;

class AmountWordsTest {

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
    void propertiesHold() {
        Properties.check(TextProperties.class);
    }

    @Test
    void theFirstTwoThousandYuanCanBeReadBackToTheCent() {
        for (int cents = 0; cents < 200_000; cents++) {
            TextProperties.assertRead(cents);
        }
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
