package org.keqing.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The evaluation committee of a round: who scores, in which role, and what each role counts.
 *
 * @param members the persons, each once; the order is kept
 * @param weights what each role counts
 * @since 0.1
 */
public record Committee(List<CommitteeMember> members, RoleWeights weights) {
	/** A committee of nobody, for schemes that are computed from facts alone. */
	public static final Committee NOBODY = new Committee(List.of(), RoleWeights.EQUAL);

	public Committee {
		members = List.copyOf(members);
		Set<String> seen = new HashSet<>();
		for (CommitteeMember member : members) {
			if (!seen.add(member.person())) {
				throw new IllegalArgumentException("Person stands twice in the committee: " + member.person());
			}
		}
	}

	/**
	 * A committee in which every person is a plain member and every sheet counts the same.
	 *
	 * @param persons the persons
	 * @return the committee
	 */
	public static Committee ofMembers(List<String> persons) {
		return new Committee(persons.stream().map(person -> new CommitteeMember(person, CommitteeRole.MEMBER)).toList(), RoleWeights.EQUAL);
	}

	/**
	 * The role of a person.
	 *
	 * @param person the name as in the sheets
	 * @return the role, empty when the person is not of the committee
	 */
	public Optional<CommitteeRole> role(String person) {
		return members.stream().filter(member -> member.person().equals(person)).map(CommitteeMember::role).findFirst();
	}
}
