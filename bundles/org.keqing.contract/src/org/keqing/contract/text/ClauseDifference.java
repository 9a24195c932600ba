package org.keqing.contract.text;

import java.util.List;

/**
 * What became of one clause.
 *
 * @param number its number, the new one unless it was removed
 * @param kind   what became of it
 * @param marks  its words piece by piece: the removed ones stand before those that replace them
 * @since 0.1
 */
public record ClauseDifference(String number, Kind kind, List<Mark> marks) {

    /**
     * What became of a clause or of a piece of its words.
     *
     * @since 0.1
     */
    public enum Kind {
        /** It is as it was. */
        SAME,
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** Its words changed; never of a piece. */
        CHANGED
    }

    /**
     * A piece of the words.
     *
     * @param kind what became of it
     * @param text the piece, not empty
     * @since 0.1
     */
    public record Mark(Kind kind, String text) {
    }

    public ClauseDifference {
        marks = List.copyOf(marks);
    }
}
