package org.keqing.internal.exchange.ui;

import org.eclipse.jface.dialogs.IPageChangeProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportService;
import org.keqing.exchange.RowKinds;
import org.keqing.internal.exchange.ui.ImportModel.Outcome;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;
import org.keqing.ui.UiServices;

/** Imports files: choose, check, import, read what was done. */
public final class ImportWizard extends Wizard implements IImportWizard {

	private ImportModel model;
	private Store store;
	private ImportFilesPage files;
	private OutcomePage check;
	private OutcomePage result;
	private boolean done;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		CurrentStore current = UiServices.require(workbench, CurrentStore.class);
		init(new ImportModel(UiServices.require(workbench, ImportService.class), UiServices.require(workbench, RowKinds.class), current.user()), current.store().orElse(null));
	}

	/** Works with this model on a store, null when none is open. */
	void init(ImportModel imports, Store open) {
		model = imports;
		store = open;
		setWindowTitle(Messages.TitleImport);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		files = new ImportFilesPage(model);
		check = new OutcomePage("check"); //$NON-NLS-1$
		result = new OutcomePage("result"); //$NON-NLS-1$
		addPage(files);
		addPage(check);
		addPage(result);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == files ? check : null;
	}

	@Override
	public void createPageControls(Composite parent) {
		super.createPageControls(parent);
		if (getContainer() instanceof IPageChangeProvider pages) {
			pages.addPageChangedListener(e -> {
				if (e.getSelectedPage() == check && !done) {
					parent.getDisplay().asyncExec(this::checkFiles);
				}
			});
		}
	}

	private void checkFiles() {
		if (getShell() == null || getContainer().getCurrentPage() != check) {
			return;
		}
		if (store == null) {
			check.setErrorMessage(Messages.MsgNoStore);
			return;
		}
		try {
			Outcome outcome = Jobs.runIn(getContainer(), progress -> model.check(store, progress));
			if (outcome == null) {
				getContainer().showPage(files);
				return;
			}
			showCheck(outcome);
		} catch (Exception e) {
			refuse(e);
		}
	}

	private void showCheck(Outcome outcome) {
		check.show(Messages.TitleCheck, outcome);
		boolean bad = outcome.problemCount() > 0;
		check.setErrorMessage(bad && !model.isSkipBad() ? Plurals.bind(model.other().isPresent() ? Messages.MsgCheckBadAll : Messages.MsgCheckBad, outcome.badRows()) : null);
		check.setMessage(bad ? Plurals.bind(Messages.MsgCheckSkip, outcome.badRows()) : Messages.MsgCheck);
		check.setPageComplete(!bad || model.isSkipBad());
	}

	private void refuse(Exception e) {
		check.setTitle(Messages.TitleCheck);
		check.setErrorMessage(e.getMessage());
		check.setPageComplete(false);
		if (e instanceof ImportException refused) {
			check.showProblems(refused.problems(), refused.problemCount());
		}
	}

	@Override
	public boolean canFinish() {
		return done || files.isPageComplete() && check.isPageComplete() && store != null;
	}

	@Override
	public boolean performFinish() {
		if (done) {
			return true;
		}
		try {
			Outcome outcome = Jobs.runIn(getContainer(), progress -> model.run(store, progress));
			if (outcome != null) {
				done = true;
				result.show(Messages.TitleResult, outcome);
				result.setMessage(Messages.MsgResult);
				result.close();
				getContainer().showPage(result);
				if (getContainer() instanceof ExchangeDialog dialog) {
					dialog.done();
				}
			}
		} catch (Exception e) {
			refuse(e);
			getContainer().showPage(check);
		}
		return false;
	}
}
