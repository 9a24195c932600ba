package org.keqing.contract.access;

/**
 * The way on which a contract was opened.
 *
 * @since 0.1
 */
public enum Route {
    /** In its form, to read or write it. */
    FORM,
    /** As its text. */
    TEXT,
    /** On paper. */
    PRINT,
    /** In an exported file. */
    EXPORT,
    /** A scan of it. */
    ATTACHMENT,
    /** In a report over several contracts. */
    REPORT,
    /** By a command without a window. */
    COMMAND
}
