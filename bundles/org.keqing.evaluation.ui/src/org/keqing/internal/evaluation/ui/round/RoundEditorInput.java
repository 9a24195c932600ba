package org.keqing.internal.evaluation.ui.round;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.keqing.internal.evaluation.ui.Messages;
import org.eclipse.osgi.util.NLS;

/** A round by its id; two inputs of the same round are equal. */
public final class RoundEditorInput implements IEditorInput {

    private final long id;
    private final String name;

    public RoundEditorInput(long id, String name) {
        this.id = id;
        this.name = Objects.requireNonNull(name);
    }

    public long id() {
        return id;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return NLS.bind(Messages.TipRound, name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoundEditorInput input && input.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
