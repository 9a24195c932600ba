package org.keqing.ui;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * What dialogs with a head have in common: the title of the window, a size that can be changed, no button of help beside F1.
 *
 * @since 0.2
 */
public abstract class AreaDialog extends TitleAreaDialog {

    private final String window;

    /**
     * The dialog.
     *
     * @param parent shell above which it opens
     * @param window title of the window
     */
    protected AreaDialog(Shell parent, String window) {
        super(parent);
        this.window = window;
        setHelpAvailable(false);
    }

    /** Fills the area and says title and message above it. */
    protected abstract void createContent(Composite area);

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
        createContent(area);
        return area;
    }
}
