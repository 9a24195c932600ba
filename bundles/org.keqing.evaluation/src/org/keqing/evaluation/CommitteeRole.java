package org.keqing.evaluation;

/**
 * The part a person has in the evaluation committee.
 *
 * @since 0.1
 */
public enum CommitteeRole {
	/** The chief executive. */
	HEAD,
	/** The deputy in charge, the marketing director, the finance manager. */
	DEPUTY,
	/** Any member of the sales staff. */
	MEMBER
}
