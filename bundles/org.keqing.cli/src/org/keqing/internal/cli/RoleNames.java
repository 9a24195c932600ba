package org.keqing.internal.cli;

import org.keqing.evaluation.CommitteeRole;

/** The parts in a committee in words. */
final class RoleNames {

	private RoleNames() {
	}

	static String of(CommitteeRole role) {
		return switch (role) {
		case HEAD -> Messages.LabelHead;
		case DEPUTY -> Messages.LabelDeputy;
		case MEMBER -> Messages.LabelMember;
		};
	}
}
