package org.keqing.internal.evaluation.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of the design {@code score-sheet}, as its scripted data sets read them.
 */
public final class ScoreSheets {

	private static final int IN_A_ROW = 4;

	private final List<Map<String, Object>> sheets;
	private final List<List<Map<String, Object>>> lines;
	private final List<Map<String, Object>> signers;

	ScoreSheets(List<ScoreSheet> sheets, List<Signer> signers) {
		this.sheets = new ArrayList<>();
		this.lines = sheets.stream().map(ScoreSheet::lines).toList();
		for (int i = 0; i < sheets.size(); i++) {
			Map<String, Object> row = new HashMap<>(sheets.get(i).head());
			row.put("sheet", i);
			this.sheets.add(row);
		}
		this.signers = inRows(signers);
	}

	/** @return one row per client; column {@code sheet} numbers them from 0 */
	public List<Map<String, Object>> sheets() {
		return sheets;
	}

	/**
	 * @param sheet the number of a client
	 * @return one row per criterion of this client
	 */
	public List<Map<String, Object>> lines(Number sheet) {
		return lines.get(sheet.intValue());
	}

	/** @return the committee, four persons in a row: {@code role1, name1, role2 …} */
	public List<Map<String, Object>> signers() {
		return signers;
	}

	private static List<Map<String, Object>> inRows(List<Signer> signers) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < signers.size(); i++) {
			if (i % IN_A_ROW == 0) {
				rows.add(new HashMap<>());
			}
			rows.getLast().put("role" + (i % IN_A_ROW + 1), signers.get(i).role());
			rows.getLast().put("name" + (i % IN_A_ROW + 1), signers.get(i).name());
		}
		return rows;
	}

	/**
	 * One client's sheet.
	 *
	 * @param head the columns of the client
	 * @param lines the rows of its criteria
	 */
	record ScoreSheet(Map<String, Object> head, List<Map<String, Object>> lines) {
	}

	/**
	 * One line to sign on.
	 *
	 * @param role the part in the committee
	 * @param name the person; empty when nobody is named
	 */
	record Signer(String role, String name) {
	}
}
