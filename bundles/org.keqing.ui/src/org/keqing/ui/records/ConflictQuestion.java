package org.keqing.ui.records;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.keqing.internal.ui.records.Messages;
import org.keqing.store.AggregateEdit;
import org.keqing.store.ConflictException;

/**
 * The question whose version of a record stays, when somebody else saved or deleted it meanwhile.
 *
 * @since 0.1
 */
public final class ConflictQuestion {

    private ConflictQuestion() {
    }

    /**
     * Asks, and waits for the answer.
     *
     * @param edited   the record; is told when this version stays, and can be saved again then
     * @param mine     called when this version stays
     * @param theirs   called when the other one stays
     */
    public static void ask(Shell shell, AggregateEdit edited, ConflictException conflict, Runnable mine, Runnable theirs) {
        boolean deleted = conflict.conflicts().stream().anyMatch(ConflictException.Conflict::deleted);
        MessageDialog question = new MessageDialog(shell, Messages.TitleConflict, null, deleted ? Messages.MsgConflictDeleted : Messages.MsgConflict, MessageDialog.QUESTION, 0,
            Messages.ActionKeepMine, Messages.ActionTakeTheirs, Messages.ActionCancel);
        switch (question.open()) {
            case 0 -> {
                edited.keepMine(conflict);
                mine.run();
            }
            case 1 -> theirs.run();
            default -> {
                // it stays as it is, unsaved
            }
        }
    }
}
