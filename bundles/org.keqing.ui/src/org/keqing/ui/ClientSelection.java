package org.keqing.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * The client that the workbench selection is about. Views at the right of a perspective follow it.
 *
 * @since 0.1
 */
public final class ClientSelection {

    private ClientSelection() {
    }

    /**
     * The client of a selection: a {@link ClientRef}, or an object that adapts to one.
     *
     * @param selection any selection, may be {@code null}
     * @return the first selected client, empty when the selection is about something else
     */
    public static Optional<ClientRef> from(ISelection selection) {
        if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
            return Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), ClientRef.class));
        }
        return Optional.empty();
    }

    /**
     * Calls {@code follower} on the UI thread with the client selected now, if any, and with each client selected later.
     * Selections that are not about a client are passed over, so that a view keeps showing the last one. An opened client editor counts as
     * selecting its client. Ends when {@code owner} is disposed.
     *
     * @param site     the site of the following view
     * @param owner    the view's control
     * @param follower receives each newly selected client
     */
    public static void follow(IWorkbenchPartSite site, Control owner, Consumer<ClientRef> follower) {
        ISelectionService service = site.getWorkbenchWindow().getSelectionService();
        Consumer<ClientRef> changed = new OnlyChanges(follower);
        ISelectionListener listener = (IWorkbenchPart part, ISelection selection) -> {
            if (part != site.getPart() && !owner.isDisposed()) {
                from(selection).ifPresent(changed);
            }
        };
        service.addSelectionListener(listener);
        owner.addDisposeListener(e -> service.removeSelectionListener(listener));
        from(service.getSelection()).or(() -> from(service.getSelection(UiIds.VIEW_CLIENTS))).ifPresent(changed);
    }

    private static final class OnlyChanges implements Consumer<ClientRef> {

        private final Consumer<ClientRef> target;
        private ClientRef last;

        OnlyChanges(Consumer<ClientRef> target) {
            this.target = target;
        }

        @Override
        public void accept(ClientRef client) {
            if (!client.equals(last)) {
                last = client;
                target.accept(client);
            }
        }
    }
}
