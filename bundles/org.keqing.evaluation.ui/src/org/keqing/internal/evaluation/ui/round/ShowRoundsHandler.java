package org.keqing.internal.evaluation.ui.round;

/** Shows the list of rounds. */
public final class ShowRoundsHandler extends ShowViewHandler {

    public ShowRoundsHandler() {
        super(RoundsView.ID);
    }
}
