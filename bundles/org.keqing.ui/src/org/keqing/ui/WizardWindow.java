package org.keqing.ui;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/**
 * The window of a wizard. Whoever leads on from a page by keyboard stays on the button for as long as it leads on; where it does not, on the button that ends the wizard, and where the page asks for something
 * first, in its first field.
 *
 * @since 0.1
 */
public class WizardWindow extends WizardDialog {

    /**
     * Creates the window.
     *
     * @param parent shell above which it opens
     * @param wizard what it shows
     * @param width  least width of a page in pixels
     * @param height least height of a page in pixels
     */
    public WizardWindow(Shell parent, IWizard wizard, int width, int height) {
        super(parent, wizard);
        setMinimumPageSize(width, height);
    }

    @Override
    protected final void nextPressed() {
        turn(IDialogConstants.NEXT_ID, super::nextPressed);
    }

    @Override
    protected final void backPressed() {
        turn(IDialogConstants.BACK_ID, super::backPressed);
    }

    private void turn(int way, Runnable turning) {
        Button button = getButton(way);
        boolean onButton = button.isFocusControl();
        turning.run();
        if (!onButton || !button.isEnabled()) {
            Button finish = getButton(IDialogConstants.FINISH_ID);
            boolean ends = onButton && way == IDialogConstants.NEXT_ID && finish.isEnabled();
            (ends ? finish : getCurrentPage().getControl()).setFocus();
        }
    }
}
