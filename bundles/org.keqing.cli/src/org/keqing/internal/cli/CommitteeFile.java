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
import org.keqing.exchange.RowProblem;
import org.keqing.exchange.TextRow;

/** A committee as a file: {@code evaluator,role}, where the role is head, deputy or member. */
final class CommitteeFile {

	private CommitteeFile() {
	}

	static Committee read(Path file) throws ImportException {
		var members = new ArrayList<CommitteeMember>();
		try (var source = CsvFiles.open(file)) {
			var evaluator = column(source.columns().indexOf("evaluator"), source.name(), "evaluator"); //$NON-NLS-1$ //$NON-NLS-2$
			var role = column(source.columns().indexOf("role"), source.name(), "role"); //$NON-NLS-1$ //$NON-NLS-2$
			for (var row = source.next(); row != null; row = source.next()) {
				var person = row.value(evaluator).strip();
				if (person.isEmpty())
					throw problem(row, "evaluator", person, Messages.MsgNameNeeded); //$NON-NLS-1$
				if (members.stream().anyMatch(m -> m.person().equals(person)))
					throw problem(row, "evaluator", person, Messages.MsgPersonTwice); //$NON-NLS-1$
				members.add(new CommitteeMember(person, role(row, row.value(role).strip())));
			}
		}
		return new Committee(members, RoleWeights.EQUAL);
	}

	private static int column(int position, String file, String name) throws ImportException {
		if (position < 0)
			throw new ImportException(new RowProblem(file, 1, name, "", Messages.MsgCommitteeColumn)); //$NON-NLS-1$
		return position;
	}

	private static CommitteeRole role(TextRow row, String word) throws ImportException {
		return switch (word.toLowerCase(Locale.ROOT)) {
		case "head", "组长" -> CommitteeRole.HEAD;
		case "deputy", "副组长" -> CommitteeRole.DEPUTY;
		case "member", "成员" -> CommitteeRole.MEMBER;
		default -> throw problem(row, "role", word, Messages.MsgNotRole); //$NON-NLS-1$
		};
	}

	private static ImportException problem(TextRow row, String column, String value, String reason) {
		return new ImportException(new RowProblem(row.file(), row.line(), column, value, reason));
	}
}
