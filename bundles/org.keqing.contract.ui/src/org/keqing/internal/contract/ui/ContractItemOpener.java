package org.keqing.internal.contract.ui;

import org.eclipse.ui.IWorkbenchPage;
import org.keqing.contract.ContractService;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ItemOpener;
import org.keqing.ui.UiServices;
import org.osgi.service.component.annotations.Component;

/** Opens a contract from lists of other plug-ins. */
@Component
public final class ContractItemOpener implements ItemOpener {

    @Override
    public String kind() {
        return "contract"; //$NON-NLS-1$
    }

    @Override
    public void open(IWorkbenchPage page, long id, String name, ClientRef client) {
        new ContractOpener(page.getWorkbenchWindow().getShell(), UiServices.require(page.getWorkbenchWindow(), ContractService.class), ContractServices.of(page.getWorkbenchWindow()))
            .open(id, name, client);
    }
}
