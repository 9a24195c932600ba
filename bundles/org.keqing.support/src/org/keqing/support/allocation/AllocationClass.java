package org.keqing.support.allocation;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A class of clients in an allocation, such as a tranche.
 *
 * @param id      its id among those of the run
 * @param scheme  id of the scheme whose tier it is, for its colour; {@code null} when it is none
 * @param nameEn  its name in English
 * @param nameZh  its name in Chinese
 * @param weight  share of one client beside that of another, 0 to {@link #MOST}, four decimals at most
 * @param ceiling units a client may have in a month before season and stock, 0 to {@link #MOST}, four decimals at most; {@code null}: no ceiling
 * @since 0.1
 */
public record AllocationClass(String id, String scheme, String nameEn, String nameZh, BigDecimal weight, BigDecimal ceiling) {

    /** Largest weight and ceiling. */
    public static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    /**
     * Its name.
     *
     * @param locale Chinese or any other
     * @return the name
     */
    public String name(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? nameZh : nameEn;
    }

    /**
     * The same class under other terms.
     *
     * @param newWeight  its weight
     * @param newCeiling its ceiling, or {@code null}
     * @return the class
     */
    public AllocationClass with(BigDecimal newWeight, BigDecimal newCeiling) {
        return new AllocationClass(id, scheme, nameEn, nameZh, newWeight, newCeiling);
    }
}
