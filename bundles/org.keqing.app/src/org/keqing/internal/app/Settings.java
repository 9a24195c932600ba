package org.keqing.internal.app;

import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the desktop remembers of its user. */
final class Settings {

    private static final String NODE = "org.keqing.app"; //$NON-NLS-1$
    private static final String DATABASE = "database"; //$NON-NLS-1$

    private final IEclipsePreferences node;

    Settings(IEclipsePreferences node) {
        this.node = node;
    }

    static Settings standard() {
        return new Settings(InstanceScope.INSTANCE.getNode(NODE));
    }

    /** The database to open at start: the one opened last, at first a folder in the user's home. */
    String database() {
        return get(DATABASE, Path.of(System.getProperty("user.home"), ".keqing", "database").toString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Remembers the database to open at start; never a password. */
    void database(String location) {
        put(DATABASE, location);
    }

    String get(String key, String otherwise) {
        return node.get(key, otherwise);
    }

    void put(String key, String value) {
        node.put(key, value);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(Settings.class).error("Setting cannot be saved: " + key, e); //$NON-NLS-1$
        }
    }
}
