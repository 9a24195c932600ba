package org.keqing.contract.text;

/**
 * How the number of a clause is written: {@code 第十二条} or {@code 12.} for a heading, {@code 12.1} below it.
 *
 * @since 0.1
 */
public final class ClauseNumbers {

    private static final String DIGITS = "零一二三四五六七八九"; //$NON-NLS-1$

    private ClauseNumbers() {
    }

    /** {@return the number as it stands before the clause; empty for what is not numbered} */
    public static String of(Clause clause, TextLanguage language) {
        if (!Character.isDigit(clause.number().charAt(0))) {
            return ""; //$NON-NLS-1$
        }
        if (!clause.heading()) {
            return clause.number();
        }
        return language == TextLanguage.ZH ? "第" + chinese(Integer.parseInt(clause.number())) + "条" : clause.number() + "."; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** A number below 1,000. */
    private static String chinese(int number) {
        StringBuilder words = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            words.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            words.append(tens == 1 && hundreds == 0 ? "" : DIGITS.charAt(tens)).append('十'); //$NON-NLS-1$
        } else if (hundreds > 0 && ones > 0) {
            words.append('零');
        }
        return ones > 0 ? words.append(DIGITS.charAt(ones)).toString() : words.toString();
    }
}
