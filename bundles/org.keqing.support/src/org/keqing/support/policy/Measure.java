package org.keqing.support.policy;

import java.math.BigDecimal;

/**
 * A measure by which a client is supported.
 *
 * @param id          its id, unique over all packs
 * @param category    what kind of measure it is: the catalogue is grouped by it
 * @param name        what it is called
 * @param description what is done
 * @param days        days it usually takes
 * @param cost        what it usually costs, money, two decimals at most
 * @since 0.1
 */
public record Measure(String id, LocalText category, LocalText name, LocalText description, int days, BigDecimal cost) {
}
