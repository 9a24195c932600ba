package org.keqing.internal.support.ui.plan;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.UiIds;

/** Begins a plan for the selected client. */
public final class NewPlanHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        ClientSelection.from(selection).or(() -> ClientSelection.from(window.getSelectionService().getSelection(UiIds.VIEW_CLIENTS)))
            .ifPresent(client -> PlanActions.create(window.getActivePage(), client));
        return null;
    }
}
