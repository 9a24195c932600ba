package org.keqing.internal.client.ui.list;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps the saved lists among the preferences of the user's home. */
final class ListPreferences implements SavedLists.Memory {

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.keqing.client.ui"); //$NON-NLS-1$

    @Override
    public String get(String key) {
        return node.get(key, ""); //$NON-NLS-1$
    }

    @Override
    public void put(String key, String text) {
        node.put(key, text);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(ListPreferences.class).error("Saved lists cannot be written", e); //$NON-NLS-1$
        }
    }
}
