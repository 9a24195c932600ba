package org.keqing.contract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keqing.contract.text.ClauseDifference.Kind;
import org.keqing.contract.text.ClauseDifference.Mark;

/** What holds for any amount and any two texts. */
public class TextProperties {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

    @Property
    void everyAmountCanBeReadBackToTheCent(@ForAll("amounts") long cents) {
        assertRead(cents);
    }

    @Provide
    Arbitrary<Long> amounts() {
        Arbitrary<Long> round = Arbitraries.longs().between(0, 9_999).flatMap(digits -> Arbitraries.integers().between(0, 13).map(zeros -> digits * (long) Math.pow(10, zeros)));
        return Arbitraries.oneOf(Arbitraries.longs().between(0, 999_999_999_999_999_999L), round);
    }

    @Property
    void bothTextsCanBePutTogetherFromTheMarks(@ForAll("words") String before, @ForAll("words") String after) {
        List<Mark> marks = TextDifferences.marks(before, after);
        assertEquals(before, joined(marks, Kind.ADDED));
        assertEquals(after, joined(marks, Kind.REMOVED));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("甲乙丙ab 12,.{x}\n").ofMaxLength(30);
    }

    @Property
    void everyClauseOfBothTextsIsThereOnce(@ForAll("clauses") List<Clause> before, @ForAll("clauses") List<Clause> after) {
        List<ClauseDifference> differences = TextDifferences.between(before, after);
        assertEquals(after.stream().map(Clause::number).toList(), differences.stream().filter(each -> each.kind() != Kind.REMOVED).map(ClauseDifference::number).toList());
        assertEquals(before.size(), differences.stream().filter(each -> each.kind() != Kind.ADDED).count());
        for (ClauseDifference each : differences) {
            if (each.kind() == Kind.CHANGED) {
                assertEquals(before.stream().filter(clause -> clause.number().equals(each.number())).findFirst().orElseThrow().text(), joined(each.marks(), Kind.ADDED));
            }
        }
    }

    /** Up to eight clauses of few words, so that many are alike; a word 0 leaves its number out. */
    @Provide
    Arbitrary<List<Clause>> clauses() {
        return Arbitraries.integers().between(0, 5).list().ofSize(8)
                .map(words -> IntStream.range(0, words.size()).filter(i -> words.get(i) > 0).mapToObj(i -> new Clause("1." + (i + 1), "words " + words.get(i))).toList());
    }

    private static String joined(List<Mark> marks, Kind without) {
        return marks.stream().filter(mark -> mark.kind() != without).map(Mark::text).collect(Collectors.joining());
    }

    static void assertRead(long cents) {
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
}
