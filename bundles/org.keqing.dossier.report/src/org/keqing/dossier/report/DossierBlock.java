package org.keqing.dossier.report;

import java.util.List;
import java.util.Objects;

/**
 * A part of a section of the client dossier, under its title.
 *
 * @since 0.1
 */
public sealed interface DossierBlock {

	/** @return the title, in the language of the report */
	String title();

	/**
	 * Labels with their values, two in a row.
	 *
	 * @param title  the title
	 * @param fields the fields; those without a value are better left out
	 */
	record Fields(String title, List<Field> fields) implements DossierBlock {

		/** Copies the fields. */
		public Fields {
			Objects.requireNonNull(title);
			fields = List.copyOf(fields);
		}
	}

	/**
	 * A label with its value.
	 *
	 * @param label what it is
	 * @param value the value as people read it
	 */
	record Field(String label, String value) {
	}

	/**
	 * A table of five columns: when, what, in which state, and two numbers.
	 *
	 * @param title the title
	 * @param heads the heads of the five columns; empty texts for columns that are not used
	 * @param lines its lines
	 */
	record Table(String title, List<String> heads, List<Line> lines) implements DossierBlock {

		/** Columns of a table. */
		public static final int COLUMNS = 5;

		/** Copies heads and lines. */
		public Table {
			Objects.requireNonNull(title);
			heads = List.copyOf(heads);
			lines = List.copyOf(lines);
			if (heads.size() != COLUMNS) {
				throw new IllegalArgumentException("Five heads are needed, not " + heads.size());
			}
		}
	}

	/**
	 * A line of a table; a {@code null} stays empty.
	 *
	 * @param when   a day or days
	 * @param what   what it is about
	 * @param state  in which state, or which tier or grade
	 * @param first  a number, formatted
	 * @param second a number, formatted
	 */
	record Line(String when, String what, String state, String first, String second) {
	}

	/**
	 * Sentences.
	 *
	 * @param title     the title
	 * @param sentences each a paragraph
	 */
	record Sentences(String title, List<String> sentences) implements DossierBlock {

		/** Copies the sentences. */
		public Sentences {
			Objects.requireNonNull(title);
			sentences = List.copyOf(sentences);
		}
	}

	/**
	 * A picture, 174 mm wide and 42 mm high.
	 *
	 * @param title   the title
	 * @param png     the picture
	 * @param caption what it shows, in words
	 */
	record Picture(String title, byte[] png, String caption) implements DossierBlock {
	}
}
