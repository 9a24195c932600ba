package org.keqing.internal.packs.ui;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Packs count from the next start: asks whether that shall be now. */
final class Restart {

    private Restart() {
    }

    static void offer(Shell shell) {
        if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.TitlePacks, Messages.MsgRestart, SWT.SHEET, Messages.ButtonRestart, Messages.ButtonLater) == 0) {
            PlatformUI.getWorkbench().restart(true);
        }
    }
}
