package org.keqing.internal.ui;

import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Knows whether the dark theme is active and tells controls when it changes. */
public final class ThemeWatch {

    private static final String KEY = ThemeWatch.class.getName();

    private final Map<Control, List<Runnable>> followers = new LinkedHashMap<>();

    private ThemeWatch() {
    }

    /** Calls {@code changed} on the UI thread after each theme change, until the control is disposed. */
    public static void add(Control owner, Runnable changed) {
        ThemeWatch watch = of(owner.getDisplay());
        watch.followers.computeIfAbsent(owner, c -> {
            c.addDisposeListener(e -> watch.followers.remove(c));
            return new ArrayList<>();
        }).add(changed);
    }

    /** Whether the theme of a display is a dark one. */
    public static boolean isDark(Display display) {
        IThemeEngine engine = engine(display);
        return engine != null && engine.getActiveTheme() != null && engine.getActiveTheme().getId().contains("dark"); //$NON-NLS-1$
    }

    /** One watch per display, kept with the display and ended with it. */
    private static ThemeWatch of(Display display) {
        if (display.getData(KEY) instanceof ThemeWatch watch) {
            return watch;
        }
        ThemeWatch watch = new ThemeWatch();
        display.setData(KEY, watch);
        BundleContext context = context();
        if (context != null) {
            Dictionary<String, Object> properties = new Hashtable<>();
            properties.put(EventConstants.EVENT_TOPIC, IThemeEngine.Events.THEME_CHANGED);
            ServiceRegistration<EventHandler> registration = context.registerService(EventHandler.class, event -> watch.changed(display), properties);
            display.disposeExec(() -> unregister(registration));
        }
        return watch;
    }

    private void changed(Display display) {
        if (!display.isDisposed()) {
            display.asyncExec(this::tellAll);
        }
    }

    /** A follower may rebuild its part of the window: controls that went meanwhile are passed over. */
    private void tellAll() {
        for (Map.Entry<Control, List<Runnable>> follower : List.copyOf(followers.entrySet())) {
            for (Runnable changed : List.copyOf(follower.getValue())) {
                if (!follower.getKey().isDisposed()) {
                    changed.run();
                }
            }
        }
    }

    private static void unregister(ServiceRegistration<?> registration) {
        if (Platform.isRunning()) {
            registration.unregister();
        }
    }

    private static IThemeEngine engine(Display display) {
        BundleContext context = context();
        ServiceReference<IThemeManager> reference = context == null ? null : context.getServiceReference(IThemeManager.class);
        return reference == null ? null : context.getService(reference).getEngineForDisplay(display);
    }

    private static BundleContext context() {
        Bundle bundle = FrameworkUtil.getBundle(ThemeWatch.class);
        return bundle == null ? null : bundle.getBundleContext();
    }
}
