package org.keqing.internal.dossier.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keqing.dossier.report.DossierBlock;
import org.keqing.dossier.report.DossierBlock.Field;
import org.keqing.dossier.report.DossierBlock.Fields;
import org.keqing.dossier.report.DossierBlock.Line;
import org.keqing.dossier.report.DossierBlock.Picture;
import org.keqing.dossier.report.DossierBlock.Sentences;
import org.keqing.dossier.report.DossierBlock.Table;

/** The rows of the two data sets of the design: the head, and all lines of all blocks, each with the title and heads of its block. */
public final class DossierRows {

	private final List<Map<String, Object>> head;
	private final List<Map<String, Object>> lines = new ArrayList<>();
	private int block;

	DossierRows(Map<String, Object> head) {
		this.head = List.of(head);
	}

	/**
	 * @param set {@code head} or {@code lines}
	 * @return the rows, each a value by the name of its column
	 */
	public List<Map<String, Object>> rows(String set) {
		return "head".equals(set) ? head : List.copyOf(lines);
	}

	void add(DossierBlock added) {
		block++;
		switch (added) {
			case Fields fields -> fields(fields);
			case Table table -> table.lines().forEach(line -> cells(row(table.title(), "line", table.heads()), line));
			case Sentences sentences -> sentences.sentences().forEach(sentence -> row(sentences.title(), "sentence", null).put("c1", sentence));
			case Picture picture -> {
				Map<String, Object> row = row(picture.title(), "picture", null);
				row.put("picture", picture.png());
				row.put("c1", picture.caption());
			}
		}
	}

	private void fields(Fields fields) {
		for (int i = 0; i < fields.fields().size(); i += 2) {
			Map<String, Object> row = row(fields.title(), "field", null);
			field(row, fields.fields().get(i), "c1", "c2");
			if (i + 1 < fields.fields().size()) {
				field(row, fields.fields().get(i + 1), "c3", "c4");
			}
		}
	}

	private static void field(Map<String, Object> row, Field field, String label, String value) {
		row.put(label, field.label());
		row.put(value, field.value());
	}

	private static void cells(Map<String, Object> row, Line line) {
		row.put("c1", line.when());
		row.put("c2", line.what());
		row.put("c3", line.state());
		row.put("c4", line.first());
		row.put("c5", line.second());
	}

	private Map<String, Object> row(String title, String kind, List<String> heads) {
		Map<String, Object> row = new HashMap<>();
		row.put("block", block);
		row.put("title", title);
		row.put("kind", kind);
		for (int i = 0; heads != null && i < heads.size(); i++) {
			row.put("h" + (i + 1), heads.get(i));
		}
		lines.add(row);
		return row;
	}
}
