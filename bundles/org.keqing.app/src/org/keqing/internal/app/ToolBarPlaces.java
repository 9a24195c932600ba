package org.keqing.internal.app;

import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Has the tool bars of the views find their places again when a perspective comes back: while it was hidden its folders had no room for them beside the tabs, and would
 * paint them over the views.
 */
final class ToolBarPlaces extends PerspectiveAdapter {

    /** The key under which the workbench keeps with a widget what it shows. */
    static final String SHOWN = "modelElement"; //$NON-NLS-1$

    private static final int LAID_OUT = 50;

    private final Shell shell;

    private ToolBarPlaces(Shell shell) {
        this.shell = shell;
    }

    /** Does so in this window. */
    static void follow(IWorkbenchWindow window) {
        window.addPerspectiveListener(new ToolBarPlaces(window.getShell()));
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        shell.getDisplay().timerExec(LAID_OUT, () -> {
            if (!shell.isDisposed()) {
                place(shell);
            }
        });
    }

    /** A folder of views thinks anew about where its tool bar goes when it is told another place; what stands in the views is left alone. */
    static void place(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof CTabFolder folder && folder.getData(SHOWN) instanceof MPartStack) {
                if (folder.isVisible() && folder.getTopRight() != null) {
                    Control bar = folder.getTopRight();
                    folder.setTopRight(bar, SWT.FILL);
                    folder.setTopRight(bar, SWT.RIGHT | SWT.WRAP);
                }
            } else if (child instanceof Composite inner) {
                place(inner);
            }
        }
    }
}
