package org.keqing.store;

/**
 * A database could not be opened, read or written. The message is one sentence for people, in their language; it
 * never holds a password.
 *
 * @since 0.1
 */
public class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
