package org.keqing.internal.studio.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor that tries something out: there is nothing to save, what is worth keeping has a button of its own. */
public abstract class TrialEditor extends EditorPart {

    @Override
    public final void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("A trial is not saved");
    }

    @Override
    public final void doSaveAs() {
        throw new UnsupportedOperationException("A trial is not saved");
    }

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }
}
