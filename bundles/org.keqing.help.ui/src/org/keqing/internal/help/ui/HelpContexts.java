package org.keqing.internal.help.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;

/**
 * What the context of a page of help is called: views and editors by their id, wizards, dialogs and preference pages by the name of their class, each with _ in place of its
 * dots. So no part has to name its help.
 */
final class HelpContexts {

    private HelpContexts() {
    }

    /** The contexts of what is active, the closest first: of a dialog its own, then that of the view or editor from which it was opened; without any when nothing is. */
    static List<String> active() {
        Object window = PlatformUI.getWorkbench().getDisplay().getActiveShell() == null ? null : PlatformUI.getWorkbench().getDisplay().getActiveShell().getData();
        List<String> names = dialog(window);
        if (PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null && PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage() != null) {
            IWorkbenchPart part = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActivePart();
            Optional.ofNullable(part).ifPresent(active -> names.add(of(active.getSite().getId())));
        }
        return names;
    }

    /** The contexts of a dialog or wizard; none when it is something else. */
    static List<String> dialog(Object window) {
        List<String> names = new ArrayList<>();
        if (window instanceof WizardDialog dialog && dialog.getCurrentPage() instanceof IWizardPage page && page.getWizard() != null) {
            names.add(of(page.getWizard().getClass().getName()));
        } else if (window instanceof PreferenceDialog dialog && dialog.getSelectedPage() instanceof IPreferencePage page) {
            names.add(of(page.getClass().getName()));
        }
        for (Class<?> each = window == null ? null : window.getClass(); each != null && each.getName().startsWith("org.keqing."); each = each.getSuperclass()) { //$NON-NLS-1$
            names.add(of(each.getName()));
        }
        return names;
    }

    static String of(String name) {
        return name.replace('.', '_').replace('$', '_');
    }
}
