package org.keqing.ui;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * What an editor opens, known by a key: two inputs of the same class and key are equal, so that one editor opens for both. It is not kept over a restart.
 *
 * @since 0.1
 */
public abstract class KeyedInput implements IEditorInput {

    private final Object key;
    private final String name;

    /**
     * @param key  what makes it the same
     * @param name its name for people
     */
    protected KeyedInput(Object key, String name) {
        this.key = Objects.requireNonNull(key);
        this.name = Objects.requireNonNull(name);
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return name;
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
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((KeyedInput) other).key.equals(key);
    }

    @Override
    public final int hashCode() {
        return key.hashCode();
    }
}
