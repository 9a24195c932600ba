package org.keqing.internal.app;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * The views of the selected client that plug-ins contribute by the extension point {@code org.keqing.ui.clientViews}.
 *
 * @param entries what is contributed, in any order
 */
record ClientViews(List<Entry> entries) {

    private static final String POINT = "org.keqing.ui.clientViews"; //$NON-NLS-1$

    /**
     * One contribution.
     *
     * @param id    the view
     * @param order its place, smallest first
     */
    record Entry(String id, int order) {
    }

    /** What the installed plug-ins contribute; what cannot be read is logged and skipped. */
    static ClientViews of(IExtensionRegistry registry) {
        return new ClientViews(Arrays.stream(registry.getConfigurationElementsFor(POINT)).map(ClientViews::read).filter(Objects::nonNull).toList());
    }

    /**
     * The ids in their order, without those of views that do not exist.
     *
     * @param exists  whether there is such a view
     * @param missing told about each that does not exist
     */
    List<String> existing(Predicate<String> exists, Consumer<String> missing) {
        return entries.stream().sorted(Comparator.comparingInt(Entry::order).thenComparing(Entry::id)).map(Entry::id).distinct().filter(id -> {
            boolean there = exists.test(id);
            if (!there) {
                missing.accept(id);
            }
            return there;
        }).toList();
    }

    private static Entry read(IConfigurationElement element) {
        String id = element.getAttribute("id"); //$NON-NLS-1$
        String order = element.getAttribute("order"); //$NON-NLS-1$
        if (id == null || order == null || !order.matches("-?[0-9]{1,9}")) { //$NON-NLS-1$
            ILog.of(ClientViews.class).warn(POINT + " in " + element.getContributor().getName() + ": view " + id + " needs an id and a whole number as order, not " + order); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            return null;
        }
        return new Entry(id, Integer.parseInt(order));
    }
}
