package org.keqing.contract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
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
}
