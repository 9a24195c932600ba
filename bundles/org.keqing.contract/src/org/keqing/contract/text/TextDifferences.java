package org.keqing.contract.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.compare.rangedifferencer.IRangeComparator;
import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;
import org.keqing.contract.text.ClauseDifference.Kind;
import org.keqing.contract.text.ClauseDifference.Mark;

/**
 * How two texts differ: clause by clause, and within a changed clause word by word, Chinese character by character. Clauses with the same words belong together even if their numbers
 * moved; of the others those with the same number.
 *
 * @since 0.1
 */
public final class TextDifferences {

    /** A Chinese character, a number with its separators, a variable, a word, spaces, or any other sign. */
    private static final Pattern PIECE = Pattern.compile("\\p{IsHan}|\\d[\\d,.]*\\d|\\{[^{}]*\\}|[\\p{L}\\p{N}]+?(?=\\p{IsHan})|[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL); //$NON-NLS-1$

    private TextDifferences() {
    }

    private record Compared<T>(List<T> items, BiPredicate<T, T> same) implements IRangeComparator {

        @Override
        public int getRangeCount() {
            return items.size();
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean rangesEqual(int index, IRangeComparator other, int otherIndex) {
            return same.test(items.get(index), ((Compared<T>) other).items().get(otherIndex));
        }

        @Override
        public boolean skipRangeComparison(int length, int maxLength, IRangeComparator other) {
            return false;
        }
    }

    private static <T> RangeDifference[] ranges(List<T> before, List<T> after, BiPredicate<T, T> same) {
        return RangeDifferencer.findRanges(new Compared<>(before, same), new Compared<>(after, same));
    }

    /**
     * Compares two texts.
     *
     * @return every clause of either, in the order of the new text; removed ones where they stood
     */
    public static List<ClauseDifference> between(List<Clause> before, List<Clause> after) {
        List<ClauseDifference> differences = new ArrayList<>();
        for (RangeDifference range : ranges(before, after, (one, other) -> one.text().equals(other.text()) && one.heading() == other.heading())) {
            List<Clause> left = before.subList(range.leftStart(), range.leftEnd());
            List<Clause> right = after.subList(range.rightStart(), range.rightEnd());
            if (range.kind() == RangeDifference.NOCHANGE) {
                right.forEach(clause -> differences.add(whole(clause, Kind.SAME)));
            } else {
                changed(left, right, differences);
            }
        }
        return List.copyOf(differences);
    }

    private static void changed(List<Clause> left, List<Clause> right, List<ClauseDifference> differences) {
        Map<String, Clause> gone = new LinkedHashMap<>();
        left.forEach(clause -> gone.put(clause.number(), clause));
        right.forEach(clause -> {
            Clause old = gone.get(clause.number());
            gone.keySet().stream().filter(number -> TemplateCheck.compare(number, clause.number()) < 0 && right.stream().noneMatch(each -> each.number().equals(number))).toList()
                    .forEach(number -> differences.add(whole(gone.remove(number), Kind.REMOVED)));
            gone.remove(clause.number());
            differences.add(old == null ? whole(clause, Kind.ADDED) : new ClauseDifference(clause.number(), Kind.CHANGED, marks(old.text(), clause.text())));
        });
        gone.values().forEach(clause -> differences.add(whole(clause, Kind.REMOVED)));
    }

    private static ClauseDifference whole(Clause clause, Kind kind) {
        return new ClauseDifference(clause.number(), kind, clause.text().isEmpty() ? List.of() : List.of(new Mark(kind, clause.text())));
    }

    /** {@return the pieces of two texts: put together without the added ones they are the old text, without the removed ones the new} */
    public static List<Mark> marks(String before, String after) {
        List<String> left = pieces(before);
        List<String> right = pieces(after);
        List<Mark> marks = new ArrayList<>();
        for (RangeDifference range : ranges(left, right, String::equals)) {
            if (range.kind() == RangeDifference.NOCHANGE) {
                add(marks, Kind.SAME, right.subList(range.rightStart(), range.rightEnd()));
            } else {
                add(marks, Kind.REMOVED, left.subList(range.leftStart(), range.leftEnd()));
                add(marks, Kind.ADDED, right.subList(range.rightStart(), range.rightEnd()));
            }
        }
        return List.copyOf(marks);
    }

    private static void add(List<Mark> marks, Kind kind, List<String> pieces) {
        if (!pieces.isEmpty()) {
            marks.add(new Mark(kind, String.join("", pieces))); //$NON-NLS-1$
        }
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }
}
