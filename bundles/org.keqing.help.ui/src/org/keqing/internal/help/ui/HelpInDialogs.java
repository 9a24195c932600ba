package org.keqing.internal.help.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Lets the question mark of every dialog and wizard open its page, so that none has to say so itself. */
public final class HelpInDialogs implements IStartup {

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> display.addFilter(SWT.Activate, HelpInDialogs::listen));
    }

    private static void listen(Event event) {
        if (event.widget instanceof Shell shell && !HelpContexts.dialog(shell.getData()).isEmpty() && !shell.isListening(SWT.Help)) {
            shell.addListener(SWT.Help, e -> PlatformUI.getWorkbench().getHelpSystem().displayDynamicHelp());
        }
    }
}
