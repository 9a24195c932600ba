package org.keqing.internal.exchange.ui;

import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;

/**
 * Opens one import or export wizard at once, without the page on which the platform lets the user choose among all. The id of the
 * wizard follows the class in the {@code plugin.xml}; a command that names another wizard opens that.
 */
public final class OpenWizardHandler extends AbstractHandler implements IExecutableExtension {

	private String wizard;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		wizard = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String asked = Stream.of("importWizardId", "exportWizardId").map(event::getParameter).filter(p -> p != null).findFirst().orElse(wizard); //$NON-NLS-1$ //$NON-NLS-2$
		IWizardRegistry imports = window.getWorkbench().getImportWizardRegistry();
		IWizardDescriptor found = imports.findWizard(asked);
		if (found == null) {
			found = window.getWorkbench().getExportWizardRegistry().findWizard(asked);
		}
		if (found == null) {
			throw new ExecutionException("There is no wizard " + asked); //$NON-NLS-1$
		}
		try {
			IWorkbenchWizard opened = found.createWizard();
			opened.init(window.getWorkbench(), StructuredSelection.EMPTY);
			new ExchangeDialog(window.getShell(), opened).open();
		} catch (CoreException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
