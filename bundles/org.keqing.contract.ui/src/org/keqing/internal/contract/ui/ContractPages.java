package org.keqing.internal.contract.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.keqing.contract.ui.ContractPage;

/** The pages of the contract editor that plug-ins contribute by the extension point {@code org.keqing.contract.ui.contractPages}. */
final class ContractPages {

    private static final String POINT = "org.keqing.contract.ui.contractPages"; //$NON-NLS-1$

    /** Makes the page; empty, and logged, when that fails: its tab stays without content. */
    @FunctionalInterface
    interface Maker {
        Optional<ContractPage> make();
    }

    /**
     * One contribution.
     *
     * @param id    what tells it from others
     * @param title as the tab shows it
     * @param order its place, smallest first
     */
    record Entry(String id, String title, int order, Maker maker) {
    }

    private ContractPages() {
    }

    /** What the installed plug-ins contribute, in order; what cannot be read is logged and skipped. */
    static List<Entry> of(IExtensionRegistry registry) {
        return sorted(Arrays.stream(registry.getConfigurationElementsFor(POINT)).map(ContractPages::read).filter(Objects::nonNull).toList());
    }

    /** By their order; equal ones by their id. */
    static List<Entry> sorted(List<Entry> entries) {
        return entries.stream().sorted(Comparator.comparingInt(Entry::order).thenComparing(Entry::id)).toList();
    }

    private static Entry read(IConfigurationElement element) {
        String id = element.getAttribute("id"); //$NON-NLS-1$
        String title = element.getAttribute("title"); //$NON-NLS-1$
        String order = element.getAttribute("order"); //$NON-NLS-1$
        if (id == null || title == null || order == null || !order.matches("-?[0-9]{1,9}")) { //$NON-NLS-1$
            warn(element, "page " + id + " needs an id, a title and a whole number as order, not " + order, null); //$NON-NLS-1$ //$NON-NLS-2$
            return null;
        }
        return new Entry(id, title, Integer.parseInt(order), () -> make(element, id));
    }

    private static Optional<ContractPage> make(IConfigurationElement element, String id) {
        try {
            return Optional.of((ContractPage) element.createExecutableExtension("class")); //$NON-NLS-1$
        } catch (CoreException | ClassCastException e) {
            warn(element, "page " + id + " cannot be made: " + e.getMessage(), e); //$NON-NLS-1$ //$NON-NLS-2$
            return Optional.empty();
        }
    }

    private static void warn(IConfigurationElement element, String text, Exception cause) {
        ILog.of(ContractPages.class).warn(POINT + " in " + element.getContributor().getName() + ": " + text, cause); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
