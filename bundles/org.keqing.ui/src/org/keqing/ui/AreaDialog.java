package org.keqing.ui;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.keqing.internal.ui.records.Discard;

/**
 * What dialogs with a head have in common: the title of the window, a size that can be changed, no button of help beside F1.
 *
 * @since 0.1
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

    /** Whether closing would lose something that was typed: then the dialog asks before it closes without its work done. By default it would not. */
    protected boolean hasChanges() {
        return false;
    }

    @Override
    protected void cancelPressed() {
        if (!hasChanges() || Discard.ask(getShell())) {
            super.cancelPressed();
        }
    }

    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }

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
