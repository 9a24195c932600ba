package org.keqing.internal.contract.ui;

import org.eclipse.ui.IWorkbenchPage;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ItemOpener;
import org.osgi.service.component.annotations.Component;

/** Opens a contract in its editor from lists of other plug-ins. */
@Component
public final class ContractItemOpener implements ItemOpener {

    @Override
    public String kind() {
        return "contract"; //$NON-NLS-1$
    }

    @Override
    public void open(IWorkbenchPage page, long id, String name, ClientRef client) {
        new ContractOpener(page).open(id, name, client);
    }
}
