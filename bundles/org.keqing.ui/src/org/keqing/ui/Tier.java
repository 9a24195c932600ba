package org.keqing.ui;

/**
 * The tier of a client as a table cell or badge shows it.
 *
 * @param scheme     id of the scheme, may be {@code null}
 * @param id         id of the tier in the scheme, {@code null} when the client was not evaluated
 * @param designated a key client by designation: the badge carries a star
 * @since 0.1
 */
public record Tier(String scheme, String id, boolean designated) {

    /** No tier and no designation. */
    public static final Tier NONE = new Tier(null, null, false);
}
