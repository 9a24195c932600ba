package org.keqing.internal.exchange.ui;

import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.keqing.ui.WizardWindow;

/** A wizard in the user's language, whatever language packs the platform has. */
final class ExchangeDialog extends WizardWindow {

	ExchangeDialog(Shell parent, IWizard wizard) {
		super(parent, wizard, 740, 360);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		Map.of(IDialogConstants.BACK_ID, Messages.ButtonBack, IDialogConstants.NEXT_ID, Messages.ButtonNext, IDialogConstants.FINISH_ID,
				Messages.ButtonFinish, IDialogConstants.CANCEL_ID, Messages.ButtonCancel).forEach(this::name);
	}

	/** What was asked for is done: the dialog can only be closed. */
	void done() {
		name(IDialogConstants.FINISH_ID, Messages.ButtonClose);
		Button cancel = getButton(IDialogConstants.CANCEL_ID);
		if (cancel != null) {
			cancel.setEnabled(false);
		}
	}

	private void name(int id, String text) {
		Button button = getButton(id);
		if (button != null) {
			button.setText(text);
		}
	}
}
