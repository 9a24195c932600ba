package org.keqing.internal.contract.ui;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What the dialogs of contracts have in common: the title of the window, a size that can be changed, no button of help beside F1. */
public abstract class AreaDialog extends TitleAreaDialog {

    private final String window;

    /**
     * The dialog.
     *
     * @param window title of the window
     */
    protected AreaDialog(Shell parent, String window) {
        super(parent);
        this.window = window;
        setHelpAvailable(false);
    }

    /** Fills the area and says title and message above it. */
    protected abstract void createBody(Composite area);

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(window);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        createBody(area);
        return area;
    }
}
