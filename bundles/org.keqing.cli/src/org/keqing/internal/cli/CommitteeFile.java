package org.keqing.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;

import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.RoleWeights;
import org.keqing.exchange.CsvFiles;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.TextRow;

/** A committee as a file: {@code evaluator,role}, where the role is head, deputy or member. */
final class CommitteeFile {

	private CommitteeFile() {
	}

	static Committee read(Path file) throws ImportException {
		var members = new ArrayList<CommitteeMember>();
		try (var source = CsvFiles.open(file)) {
			var evaluator = CsvRows.column(source, "evaluator", Messages.MsgCommitteeColumn); //$NON-NLS-1$
			var role = CsvRows.column(source, "role", Messages.MsgCommitteeColumn); //$NON-NLS-1$
			for (var row = source.next(); row != null; row = source.next()) {
				var person = row.value(evaluator).strip();
				if (person.isEmpty())
					throw CsvRows.problem(row, "evaluator", person, Messages.MsgNameNeeded); //$NON-NLS-1$
				if (members.stream().anyMatch(m -> m.person().equals(person)))
					throw CsvRows.problem(row, "evaluator", person, Messages.MsgPersonTwice); //$NON-NLS-1$
				members.add(new CommitteeMember(person, role(row, row.value(role).strip())));
			}
		}
		return new Committee(members, RoleWeights.EQUAL);
	}

	private static CommitteeRole role(TextRow row, String word) throws ImportException {
		return switch (word.toLowerCase(Locale.ROOT)) {
		case "head", "组长" -> CommitteeRole.HEAD;
		case "deputy", "副组长" -> CommitteeRole.DEPUTY;
		case "member", "成员" -> CommitteeRole.MEMBER;
		default -> throw CsvRows.problem(row, "role", word, Messages.MsgNotRole); //$NON-NLS-1$
		};
	}
}
