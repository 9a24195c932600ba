package org.keqing.internal.studio.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Answers questions that come faster than they can be answered: while one is worked on, of those that come meanwhile only the latest is kept. The answer at work
 * still arrives, so that a hand that moves a slider sees figures all the time; the last question is always answered.
 *
 * @param <Q> a question
 * @param <A> its answer
 */
public final class LatestWins<Q, A> {

    /** Works an answer out; called by one thread at a time. */
    @FunctionalInterface
    public interface Work<Q, A> {
        /**
         * @param question what is asked
         * @param canceled true when nobody waits for the answer any more
         */
        A answer(Q question, BooleanSupplier canceled) throws Exception;
    }

    private final Executor worker;
    private final Executor receiver;
    private final Work<Q, A> work;
    private final Consumer<? super A> done;
    private final Consumer<? super Exception> failed;
    private Q next;
    private boolean working;
    private volatile boolean closed;

    /**
     * @param worker   runs the work
     * @param receiver runs {@code done} and {@code failed}, such as the UI thread
     */
    public LatestWins(Executor worker, Executor receiver, Work<Q, A> work, Consumer<? super A> done, Consumer<? super Exception> failed) {
        this.worker = worker;
        this.receiver = receiver;
        this.work = work;
        this.done = done;
        this.failed = failed;
    }

    /** Asks; returns at once. */
    public synchronized void ask(Q question) {
        next = question;
        if (!working && !closed) {
            working = true;
            worker.execute(this::run);
        }
    }

    /** Nobody waits any more: no answer arrives after this. */
    public void close() {
        closed = true;
    }

    private synchronized Q take() {
        Q question = closed ? null : next;
        next = null;
        working = question != null;
        return question;
    }

    private void run() {
        for (Q question = take(); question != null; question = take()) {
            try {
                A answer = work.answer(question, () -> closed);
                deliver(() -> done.accept(answer));
            } catch (CancellationException e) {
                closed = true;
            } catch (Exception e) {
                deliver(() -> failed.accept(e));
            }
        }
    }

    private void deliver(Runnable message) {
        receiver.execute(() -> {
            if (!closed) {
                message.run();
            }
        });
    }
}
