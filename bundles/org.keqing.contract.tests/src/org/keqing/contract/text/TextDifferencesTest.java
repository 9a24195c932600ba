package org.keqing.contract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.keqing.contract.text.ClauseDifference.Kind;
import org.keqing.contract.text.ClauseDifference.Mark;

class TextDifferencesTest {

    private static List<Clause> clauses(String... numbersAndTexts) {
        return Arrays.stream(numbersAndTexts).map(each -> new Clause(each.substring(0, each.indexOf(' ')), each.substring(each.indexOf(' ') + 1))).toList();
    }

    /** Short form: what became of each clause. */
    private static List<String> kinds(List<Clause> before, List<Clause> after) {
        return TextDifferences.between(before, after).stream().map(each -> each.number() + " " + each.kind()).toList();
    }

    private static String shown(List<Mark> marks) {
        return marks.stream().map(mark -> switch (mark.kind()) {
            case ADDED -> "[+" + mark.text() + "]";
            case REMOVED -> "[-" + mark.text() + "]";
            default -> mark.text();
        }).collect(Collectors.joining());
    }

    @Test
    void clausesAreSameAddedRemovedOrChanged() {
        List<Clause> before = clauses("1 Subject", "1.1 The stall.", "2 Rent", "2.1 A thousand.", "3 Deposit", "3.1 None.");
        assertEquals(List.of("1 SAME", "1.1 CHANGED", "2 SAME", "2.1 SAME", "2.2 ADDED", "3 REMOVED", "3.1 REMOVED"),
                kinds(before, clauses("1 Subject", "1.1 The shop.", "2 Rent", "2.1 A thousand.", "2.2 In cash.")));
        assertTrue(kinds(before, before).stream().allMatch(each -> each.endsWith("SAME")));
    }

    @Test
    void aClauseThatOnlyGotAnotherNumberIsTheSame() {
        assertEquals(List.of("1 SAME", "1.1 ADDED", "1.2 SAME", "1.3 SAME"), kinds(clauses("1 Rent", "1.1 A thousand.", "1.2 In cash."), clauses("1 Rent", "1.1 New.", "1.2 A thousand.", "1.3 In cash.")));
    }

    @Test
    void removedClausesStandWhereTheyStood() {
        assertEquals(List.of("1 SAME", "1.1 REMOVED", "1.2 CHANGED", "2 SAME"), kinds(clauses("1 Rent", "1.1 Gone.", "1.2 In cash.", "2 End"), clauses("1 Rent", "1.2 By bank.", "2 End")));
    }

    @Test
    void wordsAreMarkedInEnglishAndCharactersInChinese() {
        assertEquals("The rent is [-12,000.00][+15,000.00] yuan.", shown(TextDifferences.marks("The rent is 12,000.00 yuan.", "The rent is 15,000.00 yuan.")));
        assertEquals("租金每[-月][+季]支付一次", shown(TextDifferences.marks("租金每月支付一次", "租金每季支付一次")));
        assertEquals("每逾期一日支付[-100][+200]元", shown(TextDifferences.marks("每逾期一日支付100元", "每逾期一日支付200元")));
        assertEquals("[+all new]", shown(TextDifferences.marks("", "all new")));
        assertEquals("甲方ABC公司[+（盖章）]", shown(TextDifferences.marks("甲方ABC公司", "甲方ABC公司（盖章）")));
    }

    @Test
    void bothTextsCanBePutTogetherFromTheMarks() {
        Random random = new Random(7);
        String signs = "甲乙丙丁ab 1,.{x}\n";
        for (int i = 0; i < 3_000; i++) {
            String before = text(random, signs);
            String after = random.nextInt(3) == 0 ? text(random, signs) : before.replaceFirst("[甲a1]", random.nextBoolean() ? "" : "新");
            List<Mark> marks = TextDifferences.marks(before, after);
            assertEquals(before, joined(marks, Kind.ADDED));
            assertEquals(after, joined(marks, Kind.REMOVED));
        }
    }

    @Test
    void everyClauseOfBothTextsIsThereOnce() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            List<Clause> before = clauses(random);
            List<Clause> after = clauses(random);
            List<ClauseDifference> differences = TextDifferences.between(before, after);
            assertEquals(after.stream().map(Clause::number).toList(), differences.stream().filter(each -> each.kind() != Kind.REMOVED).map(ClauseDifference::number).toList());
            assertEquals(before.size(), differences.stream().filter(each -> each.kind() != Kind.ADDED).count());
            differences.stream().filter(each -> each.kind() == Kind.CHANGED).forEach(each -> assertEquals(
                    before.stream().filter(clause -> clause.number().equals(each.number())).findFirst().orElseThrow().text(), joined(each.marks(), Kind.ADDED)));
        }
    }

    private static List<Clause> clauses(Random random) {
        List<Clause> clauses = new ArrayList<>();
        for (int number = 1; number < 9; number++) {
            if (random.nextInt(4) > 0) {
                clauses.add(new Clause("1." + number, "words " + random.nextInt(6)));
            }
        }
        return clauses;
    }

    private static String text(Random random, String signs) {
        return random.ints(random.nextInt(30), 0, signs.length()).mapToObj(each -> String.valueOf(signs.charAt(each))).collect(Collectors.joining());
    }

    private static String joined(List<Mark> marks, Kind without) {
        return marks.stream().filter(mark -> mark.kind() != without).map(Mark::text).collect(Collectors.joining());
    }
}
