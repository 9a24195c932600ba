package org.keqing.store;

/**
 * How a long piece of work tells how far it is and learns that it is no longer wanted.
 * Implementations throw nothing; they may be called from any thread, one at a time.
 *
 * @since 0.1
 */
public interface Progress {

    /** Reports nothing and is never canceled. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String task, long total) {
            // nobody listens
        }

        @Override
        public void worked(long n) {
            // nobody listens
        }

        @Override
        public boolean canceled() {
            return false;
        }
    };

    /**
     * A task begins; a former one of the same work is over.
     *
     * @param task what is being done, for people, in their language
     * @param total units of work, negative when unknown
     */
    void begin(String task, long total);

    /** {@code n} further units are done. */
    void worked(long n);

    /** Whether the user wants the work to end. */
    boolean canceled();

    /**
     * Ends the work when it is canceled.
     *
     * @throws CanceledException when {@link #canceled()}
     */
    default void check() {
        if (canceled()) {
            throw new CanceledException();
        }
    }
}
