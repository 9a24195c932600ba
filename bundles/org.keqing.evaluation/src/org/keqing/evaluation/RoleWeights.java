package org.keqing.evaluation;

import java.math.BigDecimal;

/**
 * What a sheet of each role counts in the committee's mean. Equal weights give the arithmetic mean.
 *
 * @param head   weight of the head's sheet, at least 0
 * @param deputy weight of a deputy's sheet, at least 0
 * @param member weight of a member's sheet, at least 0
 * @since 0.1
 */
public record RoleWeights(BigDecimal head, BigDecimal deputy, BigDecimal member) {
	private static final int MAX_SCALE = 3;
	private static final BigDecimal MAX = BigDecimal.valueOf(1000);
	/** Every sheet counts the same. */
	public static final RoleWeights EQUAL = new RoleWeights(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);

	public RoleWeights {
		head = checked(head);
		deputy = checked(deputy);
		member = checked(member);
		if (head.signum() + deputy.signum() + member.signum() == 0) {
			throw new IllegalArgumentException("At least one role needs a weight above 0");
		}
	}

	/**
	 * The weight of one role.
	 *
	 * @param role the role
	 * @return its weight, from 0 to 1000 with at most three decimals
	 */
	public BigDecimal of(CommitteeRole role) {
		return switch (role) {
			case HEAD -> head;
			case DEPUTY -> deputy;
			case MEMBER -> member;
		};
	}

	private static BigDecimal checked(BigDecimal weight) {
		BigDecimal plain = weight.stripTrailingZeros();
		if (plain.signum() < 0 || plain.compareTo(MAX) > 0 || plain.scale() > MAX_SCALE) {
			throw new IllegalArgumentException("A role weight lies between 0 and 1000 with at most three decimals, not " + weight.toPlainString());
		}
		return plain;
	}
}
