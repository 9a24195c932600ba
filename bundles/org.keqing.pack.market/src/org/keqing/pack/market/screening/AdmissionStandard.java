package org.keqing.pack.market.screening;

/**
 * What every candidate must meet to get a stall.
 *
 * @param id   identity
 * @param text one sentence in the language of the data
 * @since 0.1
 */
public record AdmissionStandard(long id, String text) {
}
