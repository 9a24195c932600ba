package org.keqing.store;

/**
 * The user canceled the work. The transaction in which it is thrown is rolled back: nothing of the work remains.
 *
 * @since 0.1
 */
public class CanceledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CanceledException() {
        super("canceled");
    }
}
