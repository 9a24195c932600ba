package org.keqing.internal.evaluation.report;

import java.math.BigDecimal;

/**
 * A client of a round as the score sheet names it.
 *
 * @param id identity
 * @param code client code
 * @param name client name
 * @param region region, may be null
 * @param manager client manager, may be null
 * @param designated whether it is a key client by designation
 * @param amount trade of the period, null when there was none
 * @param correction why it was corrected after confirmation, null when it was not
 */
record SheetClient(long id, String code, String name, String region, String manager, boolean designated, BigDecimal amount,
		String correction) {
}
