package org.keqing.internal.report.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.ui.ClientSelection;

/** Opens the view of reports; where a client is selected, ready to print that client's. */
public final class ShowReportsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			IViewPart part = window.getActivePage().showView(ReportsView.ID);
			if (part instanceof ReportsView view) {
				ClientSelection.from(HandlerUtil.getCurrentSelection(event)).ifPresent(view::setClient);
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
