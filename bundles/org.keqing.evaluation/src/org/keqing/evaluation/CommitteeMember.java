package org.keqing.evaluation;

import java.util.Objects;

/**
 * One person of the committee. The person is named as in the sheets (column {@code evaluator}).
 *
 * @param person name or account of the person, not blank
 * @param role   the part in the committee
 * @since 0.1
 */
public record CommitteeMember(String person, CommitteeRole role) {
	public CommitteeMember {
		person = Objects.requireNonNull(person).strip();
		Objects.requireNonNull(role);
		if (person.isEmpty()) {
			throw new IllegalArgumentException("A committee member needs a name");
		}
	}
}
