package org.keqing.internal.report.ui;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.UiIds;

/** Opens the view of reports; where a client is selected, ready to print that client's; where a report is asked for, with its pages. */
public final class ShowReportsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			IViewPart part = window.getActivePage().showView(ReportsView.ID);
			if (part instanceof ReportsView view) {
				ClientSelection.from(HandlerUtil.getCurrentSelection(event)).ifPresent(view::setClient);
				String design = event.getParameter(UiIds.PARAMETER_REPORT);
				if (design != null) {
					view.show(design, values(event.getParameter(UiIds.PARAMETER_REPORT_VALUES)));
				}
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}

	/** Reads the query of a URL. */
	static Map<String, String> values(String query) {
		Map<String, String> values = new HashMap<>();
		for (String each : query == null || query.isEmpty() ? new String[0] : query.split("&")) { //$NON-NLS-1$
			int equals = each.indexOf('=');
			values.put(each.substring(0, equals), URLDecoder.decode(each.substring(equals + 1), StandardCharsets.UTF_8));
		}
		return values;
	}
}
