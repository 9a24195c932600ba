package org.keqing.internal.studio.ui.compare;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeInput;
import org.keqing.tiering.model.Scheme;

/**
 * Two schemes to compare.
 *
 * @param first  one
 * @param second the other
 */
record PairInput(Scheme first, Scheme second) implements IEditorInput {

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
        return NLS.bind(Messages.TitleCompare, new SchemeInput(first).getName(), new SchemeInput(second).getName());
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairInput input && input.getName().equals(getName());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getName());
    }
}
