package org.keqing.internal.help.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** Shows the help that bundles contribute in a view, without a web server; over a dialog in a window of its own. */
public final class KeqingHelp extends AbstractHelpUI {

    private final HelpLibrary library = new PlatformHelp();

    @Override
    public void displayHelp() {
        view().ifPresent(HelpPane::home);
    }

    @Override
    public void displaySearch() {
        search(""); //$NON-NLS-1$
    }

    @Override
    public void search(String expression) {
        view().ifPresent(pane -> pane.find(expression));
    }

    @Override
    public void displayDynamicHelp() {
        show(HelpContexts.active());
    }

    /** Shows the page of the first of these contexts that has one, else the first page. */
    void show(List<String> contexts) {
        contexts.stream().map(library::pageOf).flatMap(Optional::stream).findFirst().or(library::home).ifPresent(this::displayHelpResource);
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        IHelpResource[] topics = context.getRelatedTopics();
        if (topics != null && topics.length > 0) {
            displayHelpResource(topics[0].getHref());
        } else {
            displayHelp();
        }
    }

    @Override
    public void displayHelpResource(String href) {
        Shell dialog = dialog();
        if (dialog == null) {
            view().ifPresent(pane -> pane.show(href));
        } else {
            new HelpWindow(dialog, href).open();
        }
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    /** The dialog that is open over the window, null when none is. */
    private static Shell dialog() {
        Shell active = PlatformUI.getWorkbench().getDisplay().getActiveShell();
        return active != null && active.getData() instanceof Window window && !(window instanceof HelpWindow) && !HelpContexts.dialog(window).isEmpty() ? active : null;
    }

    private static Optional<HelpPane> view() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return Optional.empty();
        }
        try {
            return window.getActivePage().showView(HelpView.ID) instanceof HelpView view ? Optional.of(view.pane()) : Optional.empty();
        } catch (PartInitException e) {
            ILog.of(KeqingHelp.class).log(e.getStatus());
            return Optional.empty();
        }
    }
}
