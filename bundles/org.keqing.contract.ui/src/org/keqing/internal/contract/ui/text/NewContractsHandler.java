package org.keqing.internal.contract.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.ui.ClientRef;
import org.keqing.ui.UiIds;

/** Makes contracts from a template, with the selected clients to begin with. */
public final class NewContractsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        TextServices services = TextServices.of(window);
        List<ClientRef> selected = clients(window.getSelectionService().getSelection());
        List<ClientRef> clients = selected.isEmpty() ? clients(window.getSelectionService().getSelection(UiIds.VIEW_CLIENTS)) : selected;
        services.current().store().ifPresent(store -> NewContractsWizard.open(window.getShell(), services, store, clients));
        return null;
    }

    private static List<ClientRef> clients(ISelection selection) {
        List<ClientRef> clients = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object each : structured) {
                clients.add(Adapters.adapt(each, ClientRef.class));
            }
        }
        return clients.stream().filter(Objects::nonNull).distinct().toList();
    }
}
