package org.keqing.store;

import java.util.Arrays;

/**
 * A password. Neither {@link #toString()} nor serialisation nor a log shows it.
 *
 * @since 0.1
 */
public final class Secret {

    /** No password. */
    public static final Secret NONE = new Secret(new char[0]);

    private final char[] value;

    private Secret(char[] value) {
        this.value = value;
    }

    /** A secret of these characters, which are copied; {@code null} or empty is {@link #NONE}. */
    public static Secret of(char[] value) {
        return value == null || value.length == 0 ? NONE : new Secret(value.clone());
    }

    /** A secret of this text; {@code null} or empty is {@link #NONE}. */
    public static Secret of(String value) {
        return value == null ? NONE : of(value.toCharArray());
    }

    public boolean isEmpty() {
        return value.length == 0;
    }

    /** The characters, a copy the caller may wipe. */
    public char[] reveal() {
        return value.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret s && Arrays.equals(value, s.value);
    }

    @Override
    public int hashCode() {
        return isEmpty() ? 0 : 1;
    }

    @Override
    public String toString() {
        return isEmpty() ? "" : "***";
    }
}
