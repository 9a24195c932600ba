package org.keqing.internal.exchange.ui;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.exchange.ExportRequest;
import org.keqing.exchange.ExportService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;
import org.keqing.ui.UiServices;

/** Writes content of the open database to a CSV file. */
public final class ExportWizard extends Wizard implements IExportWizard {

	private final ExportModel model = new ExportModel();
	private ExportService service;
	private EvaluationService evaluation;
	private Store store;
	private ExportPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		store = UiServices.require(workbench, CurrentStore.class).store().orElse(null);
		service = UiServices.require(workbench, ExportService.class);
		evaluation = UiServices.require(workbench, EvaluationService.class);
		setWindowTitle(Messages.TitleExport);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		page = new ExportPage(model, rounds());
		if (store == null) {
			page.setErrorMessage(Messages.MsgNoStore);
		}
		addPage(page);
	}

	private List<String> rounds() {
		try {
			return store == null ? List.of() : evaluation.rounds(store).stream().map(Round::name).toList();
		} catch (StoreException e) {
			ILog.of(ExportWizard.class).error(e.getMessage(), e);
			return List.of();
		}
	}

	@Override
	public boolean canFinish() {
		return store != null && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		ExportRequest request = model.request();
		try {
			Long rows = Jobs.runIn(getContainer(), progress -> service.run(store, request, progress));
			if (rows == null) {
				return false;
			}
			MessageDialog.openInformation(getShell(), Messages.TitleExport,
					NLS.bind(Messages.MsgExported, String.format("%,d", rows), request.out())); //$NON-NLS-1$
			return true;
		} catch (Exception e) {
			page.setErrorMessage(e.getMessage());
			return false;
		}
	}
}
