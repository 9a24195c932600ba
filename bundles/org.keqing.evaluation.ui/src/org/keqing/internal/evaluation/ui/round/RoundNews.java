package org.keqing.internal.evaluation.ui.round;

import org.keqing.ui.News;

/** What parts tell each other of rounds. */
public final class RoundNews {

    /** A round was made, changed its state, or got grades. */
    public static final News ROUNDS = new News("org/keqing/evaluation/ui/ROUNDS");

    private RoundNews() {
    }
}
