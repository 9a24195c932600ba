package org.keqing.internal.ui.records;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** The question before a dialog with changes is closed without saving. */
public final class Discard {

    private Discard() {
    }

    /** Asks whether what was changed in a window may be lost; gives whether it may. Enter alone loses nothing. */
    public static boolean ask(Shell shell) {
        return new MessageDialog(shell, Messages.TitleDiscard, null, Messages.MsgDiscard, MessageDialog.QUESTION, 1, Messages.ActionDiscard, Messages.ActionGoOn).open() == 0;
    }
}
