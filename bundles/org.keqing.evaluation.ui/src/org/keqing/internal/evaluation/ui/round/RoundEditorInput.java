package org.keqing.internal.evaluation.ui.round;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.ui.KeyedInput;

/** A round by its id; two inputs of the same round are equal. */
public final class RoundEditorInput extends KeyedInput {

    private final long id;

    public RoundEditorInput(long id, String name) {
        super(id, name);
        this.id = id;
    }

    public long id() {
        return id;
    }

    @Override
    public String getToolTipText() {
        return NLS.bind(Messages.TipRound, getName());
    }
}
