package org.keqing.contract.text;

import java.math.BigDecimal;
import java.util.Locale;

import com.ibm.icu.text.RuleBasedNumberFormat;

/**
 * Amounts in words, as contracts and banks want them beside the figures.
 *
 * @since 0.1
 */
public final class AmountWords {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖"; //$NON-NLS-1$
    private static final String[] PLACES = { "", "拾", "佰", "仟" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    private static final int[] TENS = { 1, 10, 100, 1_000 };
    private static final String[] GROUPS = { "", "万", "亿", "万亿" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    private static final long MYRIAD = 10_000;
    private static final long LIMIT = 10_000_000_000_000_000L;

    private AmountWords() {
    }

    /**
     * The amount in words.
     *
     * @param amount   below 10,000,000,000,000,000 either way, two decimals at most
     * @param currency ISO 4217 code; CNY has words of its own, others stand with their code
     * @throws IllegalArgumentException if the amount has more decimals or is too large
     */
    public static String of(BigDecimal amount, String currency, TextLanguage language) {
        return language == TextLanguage.ZH ? chinese(amount, currency) : english(amount, currency);
    }

    /** As Chinese banks write it: {@code 壹万贰仟元整}, {@code 叁佰零伍元零捌分}. */
    private static String chinese(BigDecimal amount, String currency) {
        long cents = cents(amount);
        long whole = cents / 100;
        int jiao = (int) (cents / 10 % 10);
        int fen = (int) (cents % 10);
        StringBuilder words = new StringBuilder(amount.signum() < 0 ? "负" : ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (whole > 0 || cents == 0) {
            words.append(whole(whole)).append('元');
        }
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (fen > 0 && whole > 0) {
            words.append('零');
        }
        words.append(fen > 0 ? DIGITS.charAt(fen) + "分" : "整"); //$NON-NLS-1$ //$NON-NLS-2$
        return "CNY".equals(currency) ? words.toString() : currency + " " + words; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A whole number; one 零 stands for any zeros between two digits. */
    private static String whole(long number) {
        if (number == 0) {
            return DIGITS.substring(0, 1);
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (number / power(group) % MYRIAD);
            gap |= !words.isEmpty() && four > 0 && four < 1_000;
            if (four > 0) {
                words.append(gap ? "零" : "").append(four(four)).append(unit(number, group)); //$NON-NLS-1$ //$NON-NLS-2$
                gap = false;
            } else {
                gap = !words.isEmpty();
            }
        }
        return words.toString();
    }

    /** The hundred millions say 亿 once: 壹万零伍亿 and not 壹万亿零伍亿. */
    private static String unit(long number, int group) {
        return group == 3 && number / power(2) % MYRIAD > 0 ? GROUPS[1] : GROUPS[group];
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= MYRIAD;
        }
        return power;
    }

    private static String four(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = number / TENS[place] % 10;
            if (digit > 0) {
                words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]); //$NON-NLS-1$ //$NON-NLS-2$
                gap = false;
            } else {
                gap = !words.isEmpty();
            }
        }
        return words.toString();
    }

    /** {@code twelve thousand yuan and 5/100}. */
    private static String english(BigDecimal amount, String currency) {
        long cents = cents(amount);
        RuleBasedNumberFormat numbers = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        String unit = "CNY".equals(currency) ? "yuan" : currency; //$NON-NLS-1$ //$NON-NLS-2$
        String words = (amount.signum() < 0 ? "minus " : "") + numbers.format(cents / 100) + " " + unit; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return cents % 100 == 0 ? words + " only" : words + " and " + String.format(Locale.ROOT, "%02d/100", cents % 100); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static long cents(BigDecimal amount) {
        try {
            long cents = amount.abs().movePointRight(2).longValueExact();
            if (cents / 100 < LIMIT) {
                return cents;
            }
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(amount.toPlainString(), e);
        }
        throw new IllegalArgumentException(amount.toPlainString());
    }
}
