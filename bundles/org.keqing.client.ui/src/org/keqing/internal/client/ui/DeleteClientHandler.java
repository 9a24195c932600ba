package org.keqing.internal.client.ui;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.internal.client.ui.editor.ClientEditorInput;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;
import org.keqing.ui.UiServices;

/** Deletes the selected client after asking. */
public final class DeleteClientHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        CurrentStore current = UiServices.require(window, CurrentStore.class);
        Optional<ClientRef> client = ClientSelection.from(window.getSelectionService().getSelection());
        if (client.isPresent() && current.store().isPresent() && confirmed(window, client.get())) {
            delete(window, current.store().get(), current.user(), client.get());
        }
        return null;
    }

    private static boolean confirmed(IWorkbenchWindow window, ClientRef client) {
        return MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.TitleDeleteClient, NLS.bind(Messages.MsgDeleteClient, client.label()),
            SWT.NONE, Messages.ButtonDelete, Messages.ButtonCancel) == 0;
    }

    private static void delete(IWorkbenchWindow window, Store store, String user, ClientRef client) {
        IWorkbenchPage page = window.getActivePage();
        Jobs.run(NLS.bind(Messages.JobDeleteClient, client.label()), window.getShell(), progress -> {
            delete(store, user, client.id());
            return client;
        }, deleted -> Optional.ofNullable(page.findEditor(new ClientEditorInput(client))).ifPresent(editor -> page.closeEditor(editor, false)));
    }

    private static void delete(Store store, String user, long id) throws StoreException {
        try (StoreSession session = store.openSession(user)) {
            Client client = session.load(ClientPackage.Literals.CLIENT, id);
            if (client != null) {
                session.delete(client);
                session.commit();
            }
        }
    }
}
