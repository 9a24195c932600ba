package org.keqing.internal.support.ui.proposal;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ItemOpener;
import org.osgi.service.component.annotations.Component;

/** Opens what rounds propose, the newest round first, from lists of other plug-ins. */
@Component
public final class ProposalsOpener implements ItemOpener {

    @Override
    public String kind() {
        return "proposals"; //$NON-NLS-1$
    }

    @Override
    public void open(IWorkbenchPage page, long id, String name, ClientRef client) throws PartInitException {
        page.showView("org.keqing.support.ui.proposals"); //$NON-NLS-1$
    }
}
