package org.keqing.internal.help.ui;

import java.util.List;

/** A piece of a page: what stands below each other. */
sealed interface PageBlock {

    /**
     * Text in one style.
     *
     * @param text  the text, without line breaks
     * @param style how it looks
     * @param link  where it leads, {@code null} when it is no link
     */
    record Run(String text, Style style, String link) {
    }

    /** How text looks. */
    enum Style {
        /** As the page. */
        PLAIN,
        /** Bold. */
        STRONG,
        /** Words of the screen and of the keyboard. */
        CODE
    }

    /** A heading of level 1 to 3. */
    record Heading(int level, List<Run> runs) implements PageBlock {
    }

    /** A paragraph. */
    record Paragraph(List<Run> runs) implements PageBlock {
    }

    /** An item of a list; the number is 0 in a list without numbers. */
    record Item(int number, List<Run> runs) implements PageBlock {
    }

    /** A picture and what it says. */
    record Picture(String source, String text) implements PageBlock {
    }

    /** The text of a block. */
    default String text() {
        return switch (this) {
        case Heading heading -> joined(heading.runs());
        case Paragraph paragraph -> joined(paragraph.runs());
        case Item item -> joined(item.runs());
        case Picture picture -> picture.text();
        };
    }

    private static String joined(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
