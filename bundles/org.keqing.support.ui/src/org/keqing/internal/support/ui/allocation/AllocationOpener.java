package org.keqing.internal.support.ui.allocation;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ItemOpener;
import org.osgi.service.component.annotations.Component;

/** Opens the allocations, where the newest one is shown, from lists of other plug-ins. */
@Component
public final class AllocationOpener implements ItemOpener {

    @Override
    public String kind() {
        return "allocation"; //$NON-NLS-1$
    }

    @Override
    public void open(IWorkbenchPage page, long id, String name, ClientRef client) throws PartInitException {
        page.showView("org.keqing.support.ui.allocation"); //$NON-NLS-1$
    }
}
