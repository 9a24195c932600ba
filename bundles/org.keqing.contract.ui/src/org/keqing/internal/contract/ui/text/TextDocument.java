package org.keqing.internal.contract.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keqing.contract.text.Clause;
import org.keqing.contract.text.ClauseDifference;
import org.keqing.contract.text.ClauseNumbers;
import org.keqing.contract.text.ContractText;
import org.keqing.contract.text.TextLanguage;

/**
 * A text as it is shown: its letters, which of them stand out, and where its clauses are. Knows no widgets.
 *
 * @param text   all letters
 * @param runs   what stands out, from front to back
 * @param places where each clause begins
 */
record TextDocument(String text, List<Run> runs, List<Place> places) {

    /** Why letters stand out. */
    enum Kind {
        TITLE, HEADING, NUMBER, MISSING, ADDED, REMOVED, UNCHANGED
    }

    /** Letters that stand out. */
    record Run(int start, int length, Kind kind) {
    }

    /** Where a clause begins. */
    record Place(int start, String number) {
    }

    private static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();

        void add(String words, Kind kind) {
            if (kind != null && !words.isEmpty()) {
                runs.add(new Run(text.length(), words.length(), kind));
            }
            text.append(words);
        }

        void begin(Clause clause, TextLanguage language) {
            if (!text.isEmpty()) {
                text.append(clause.heading() ? "\n\n" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$
            }
            places.add(new Place(text.length(), clause.number()));
            String number = ClauseNumbers.of(clause, language);
            if (!number.isEmpty()) {
                add(number + "  ", clause.heading() ? Kind.HEADING : Kind.NUMBER); //$NON-NLS-1$
            }
        }

        TextDocument done() {
            return new TextDocument(text.toString(), List.copyOf(runs), List.copyOf(places));
        }
    }

    /** A text; what it lacks stands out. */
    static TextDocument of(ContractText text) {
        Builder builder = new Builder();
        builder.add(text.title(), Kind.TITLE);
        builder.text.append('\n');
        for (Clause clause : text.clauses()) {
            builder.begin(clause, text.source().language());
            words(builder, clause, text);
        }
        return builder.done();
    }

    private static void words(Builder builder, Clause clause, ContractText text) {
        if (clause.heading()) {
            builder.add(clause.text(), Kind.HEADING);
            return;
        }
        String rest = clause.text();
        for (int at = rest.indexOf('\u3010'); at >= 0; at = rest.indexOf('\u3010')) {
            int end = rest.indexOf('\u3011', at);
            if (end < 0) {
                break;
            }
            String label = rest.substring(at + 1, end);
            builder.add(rest.substring(0, at), null);
            builder.add(rest.substring(at, end + 1), text.missing().stream().anyMatch(each -> each.label().equals(label)) ? Kind.MISSING : null);
            rest = rest.substring(end + 1);
        }
        builder.add(rest, null);
    }

    /** Differences clause by clause: what is unchanged steps back. */
    static TextDocument of(String title, List<ClauseDifference> differences, TextLanguage language) {
        Builder builder = new Builder();
        builder.add(title, Kind.TITLE);
        builder.text.append('\n');
        for (ClauseDifference difference : differences) {
            Clause clause = new Clause(difference.number(), ""); //$NON-NLS-1$
            builder.begin(clause, language);
            for (ClauseDifference.Mark mark : difference.marks()) {
                builder.add(mark.text(), switch (mark.kind()) {
                    case ADDED -> Kind.ADDED;
                    case REMOVED -> Kind.REMOVED;
                    default -> difference.kind() == ClauseDifference.Kind.SAME ? Kind.UNCHANGED : null;
                });
            }
        }
        return builder.done();
    }

    /** The number of the clause at a position; empty in the title. */
    Optional<String> clauseAt(int position) {
        return places.stream().filter(place -> place.start() <= position).reduce((before, last) -> last).map(Place::number);
    }

    /** The first clause that differs; empty when none does. */
    static Optional<String> first(List<ClauseDifference> differences) {
        return differences.stream().filter(each -> each.kind() != ClauseDifference.Kind.SAME).map(ClauseDifference::number).findFirst();
    }

    /** Where a clause begins. */
    int startOf(String number) {
        return places.stream().filter(place -> place.number().equals(number)).mapToInt(Place::start).findFirst().orElse(0);
    }
}
