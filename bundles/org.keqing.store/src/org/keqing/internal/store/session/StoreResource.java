package org.keqing.internal.store.session;

import java.io.IOException;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.keqing.internal.store.Messages;

/** The resource of an aggregate; its content comes from the session. */
final class StoreResource extends ResourceImpl {

    private final Session session;

    StoreResource(URI uri, Session session) {
        super(uri);
        this.session = session;
    }

    @Override
    public void load(Map<?, ?> options) throws IOException {
        if (!isLoaded) {
            session.fill(this);
        }
    }

    void markLoaded() {
        isLoaded = true;
    }

    @Override
    public void save(Map<?, ?> options) {
        throw new UnsupportedOperationException(Messages.MsgUnsaved);
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        session.forget(this);
    }
}
