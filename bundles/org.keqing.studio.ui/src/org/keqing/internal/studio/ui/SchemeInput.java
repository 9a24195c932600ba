package org.keqing.internal.studio.ui;

import java.util.Locale;
import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/** A scheme that an editor of the studio opens; two inputs of the same version are equal. */
public final class SchemeInput implements IEditorInput {

    private final Scheme scheme;

    /** @param scheme shared, not to be changed */
    public SchemeInput(Scheme scheme) {
        this.scheme = Objects.requireNonNull(scheme);
    }

    /** The scheme; not to be changed. */
    public Scheme scheme() {
        return scheme;
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
        return Schemes.name(scheme, Locale.getDefault()) + "  " + scheme.getVersion();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return scheme.getId() + "  " + scheme.getVersion();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SchemeInput input && input.scheme.getId().equals(scheme.getId()) && input.scheme.getVersion() == scheme.getVersion();
    }

    @Override
    public int hashCode() {
        return Objects.hash(scheme.getId(), scheme.getVersion());
    }
}
