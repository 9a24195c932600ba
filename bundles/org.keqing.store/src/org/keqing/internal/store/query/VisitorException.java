package org.keqing.internal.store.query;

/** What a visitor of rows threw. */
public final class VisitorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VisitorException(Exception cause) {
        super(cause);
    }
}
