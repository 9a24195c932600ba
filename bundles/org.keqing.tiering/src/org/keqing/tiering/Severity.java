package org.keqing.tiering;

/**
 * How bad a {@link Problem} is.
 *
 * @since 0.1
 */
public enum Severity {
    /** The scheme must not be used. */
    ERROR,
    /** The scheme works, but something in it deserves a look. */
    WARNING
}
