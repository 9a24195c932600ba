package org.keqing.internal.client.ui.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.keqing.internal.client.ui.Messages;
import org.keqing.ui.ClientRef;

/** The client that an editor shows; id 0 is a client that was not saved yet. */
public final class ClientEditorInput implements IEditorInput, IPersistableElement {

    private final ClientRef client;

    public ClientEditorInput(ClientRef client) {
        this.client = client;
    }

    /** The input of an editor on a new client. */
    public static ClientEditorInput forNewClient() {
        return new ClientEditorInput(new ClientRef(0, "", Messages.TitleNewClient)); //$NON-NLS-1$
    }

    public ClientRef client() {
        return client;
    }

    public boolean isNew() {
        return client.id() == 0;
    }

    @Override
    public boolean exists() {
        return !isNew();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return client.name();
    }

    @Override
    public String getToolTipText() {
        return client.label();
    }

    @Override
    public IPersistableElement getPersistable() {
        return isNew() ? null : this;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString("id", Long.toString(client.id())); //$NON-NLS-1$
        memento.putString("code", client.code()); //$NON-NLS-1$
        memento.putString("name", client.name()); //$NON-NLS-1$
    }

    @Override
    public String getFactoryId() {
        return ClientEditorInputFactory.ID;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == ClientRef.class && !isNew() ? adapter.cast(client) : null;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ClientEditorInput input && !isNew() && input.client.id() == client.id();
    }

    @Override
    public int hashCode() {
        return isNew() ? System.identityHashCode(this) : Long.hashCode(client.id());
    }
}
