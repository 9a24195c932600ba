package org.keqing.ui;

import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Access to OSGi services from parts and handlers, which the workbench creates without injection.
 *
 * @since 0.1
 */
public final class UiServices {

    private UiServices() {
    }

    /**
     * A service by its type, from the site first and the OSGi service registry then.
     *
     * @param locator the site, window or workbench
     * @param type    the service interface
     * @return the service, empty when no plug-in offers it
     */
    public static <T> Optional<T> find(IServiceLocator locator, Class<T> type) {
        T service = locator == null ? null : locator.getService(type);
        return service != null ? Optional.of(service) : fromRegistry(type);
    }

    /**
     * A service that the program cannot work without.
     *
     * @throws IllegalStateException when it is missing, naming the type
     */
    public static <T> T require(IServiceLocator locator, Class<T> type) {
        return find(locator, type).orElseThrow(() -> new IllegalStateException("No service " + type.getName() + " is registered")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Follows the store for as long as a control lives, and calls the listener's {@code storeChanged} once at the start.
     *
     * @param store    the current store
     * @param owner    the control whose end removes the listener
     * @param listener told on the UI thread
     */
    public static void follow(CurrentStore store, Control owner, CurrentStore.Listener listener) {
        store.addListener(listener);
        owner.addDisposeListener(e -> store.removeListener(listener));
        listener.storeChanged();
    }

    private static <T> Optional<T> fromRegistry(Class<T> type) {
        BundleContext context = Optional.ofNullable(FrameworkUtil.getBundle(UiServices.class)).map(b -> b.getBundleContext()).orElse(null);
        ServiceReference<T> reference = context == null ? null : context.getServiceReference(type);
        return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
    }
}
