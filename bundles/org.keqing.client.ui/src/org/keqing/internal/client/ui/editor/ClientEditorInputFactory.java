package org.keqing.internal.client.ui.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.keqing.ui.ClientRef;

/** Brings the open client editors back at the next start. */
public final class ClientEditorInputFactory implements IElementFactory {

    static final String ID = "org.keqing.client.ui.inputFactory"; //$NON-NLS-1$

    @Override
    public IAdaptable createElement(IMemento memento) {
        String id = memento.getString("id"); //$NON-NLS-1$
        return id == null ? null : new ClientEditorInput(new ClientRef(Long.parseLong(id), memento.getString("code"), memento.getString("name"))); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
