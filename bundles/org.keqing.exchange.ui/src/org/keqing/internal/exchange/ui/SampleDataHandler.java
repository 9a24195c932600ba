package org.keqing.internal.exchange.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.evaluation.EvaluationService;
import org.keqing.exchange.ImportService;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Query;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;
import org.keqing.ui.UiServices;

/** Loads the sample data into the open database. */
public final class SampleDataHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		CurrentStore current = UiServices.require(window, CurrentStore.class);
		Store store = current.store().orElse(null);
		if (store == null) {
			MessageDialog.openInformation(window.getShell(), Messages.TitleSample, Messages.MsgNoStore);
			return null;
		}
		try {
			boolean empty = store.count(Query.of(ClientPackage.Literals.CLIENT)) == 0;
			if (empty || MessageDialog.openQuestion(window.getShell(), Messages.TitleSample, Messages.MsgSampleQuestion)) {
				SampleData samples = new SampleData(UiServices.require(window, ImportService.class),
						UiServices.require(window, EvaluationService.class), current.user());
				Jobs.run(Messages.JobSample, window.getShell(), progress -> {
					samples.load(store, Messages.RoundSample, progress);
					return null;
				}, done -> window.getShell().redraw());
			}
		} catch (StoreException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
