package org.keqing.internal.support.ui.form;

import java.util.List;

/**
 * A field of a {@link FormDialog}.
 *
 * @param id      names its value
 * @param label   what it is
 * @param kind    how it is entered
 * @param text    the value at first; of a choice one of the choices
 * @param choices for a choice or suggestions
 */
public record FormField(String id, String label, Kind kind, String text, List<String> choices) {

    /** How a field is entered. */
    public enum Kind {
        /** One line. */
        LINE,
        /** Several lines. */
        LINES,
        /** One of several. */
        CHOICE,
        /** One of several, or any other line of text. */
        SUGGESTED,
        /** Yes ({@code true}) or no ({@code false}). */
        CHECK
    }

    /** One line of text. */
    public static FormField line(String id, String label, String text) {
        return new FormField(id, label, Kind.LINE, text == null ? "" : text, List.of()); //$NON-NLS-1$
    }

    /** Several lines of text. */
    public static FormField lines(String id, String label, String text) {
        return new FormField(id, label, Kind.LINES, text, List.of());
    }

    /** One of several. */
    public static FormField choice(String id, String label, String text, List<String> choices) {
        return new FormField(id, label, Kind.CHOICE, text, choices);
    }

    /** A line of text, with some to choose from. */
    public static FormField suggested(String id, String label, String text, List<String> choices) {
        return new FormField(id, label, Kind.SUGGESTED, text, choices);
    }

    /** Yes or no. */
    public static FormField check(String id, String label, boolean yes) {
        return new FormField(id, label, Kind.CHECK, Boolean.toString(yes), List.of());
    }
}
