package org.keqing.internal.support.ui.plan;

import org.eclipse.ui.IWorkbenchPage;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ItemOpener;
import org.osgi.service.component.annotations.Component;

/** Opens a plan in its editor from lists of other plug-ins. */
@Component
public final class PlanOpener implements ItemOpener {

    @Override
    public String kind() {
        return "plan"; //$NON-NLS-1$
    }

    @Override
    public void open(IWorkbenchPage page, long id, String name, ClientRef client) {
        PlanActions.open(page, id, name);
    }
}
