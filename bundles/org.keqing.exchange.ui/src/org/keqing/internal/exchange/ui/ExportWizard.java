package org.keqing.internal.exchange.ui;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.exchange.ExportService;
import org.keqing.exchange.RowKinds;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;
import org.keqing.ui.UiServices;

/** Writes content of the open database to a file. */
public final class ExportWizard extends Wizard implements IExportWizard {

	private ExportModel model;
	private EvaluationService evaluation;
	private Store store;
	private ExportPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		CurrentStore current = UiServices.require(workbench, CurrentStore.class);
		init(new ExportModel(UiServices.require(workbench, ExportService.class), UiServices.require(workbench, RowKinds.class), current.user()),
				UiServices.require(workbench, EvaluationService.class), current.store().orElse(null));
	}

	/** Works with this model on a store, null when none is open. */
	void init(ExportModel exports, EvaluationService rounds, Store open) {
		model = exports;
		evaluation = rounds;
		store = open;
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
		try {
			Long rows = Jobs.runIn(getContainer(), progress -> model.run(store, progress));
			if (rows == null) {
				return false;
			}
			MessageDialog.openInformation(getShell(), Messages.TitleExport,
					Plurals.bind(Messages.MsgExported, String.format("%,d", rows), model.out())); //$NON-NLS-1$
			return true;
		} catch (Exception e) {
			page.setErrorMessage(e.getMessage());
			return false;
		}
	}
}
