package org.keqing.ui;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * Opens objects of a kind in the window. Registered as an OSGi service by the plug-in that shows such objects; who lists objects of other plug-ins finds it by the kind.
 *
 * @since 0.1
 */
public interface ItemOpener {

    /** The kind, one word: {@code client}, {@code contract}, {@code plan}, {@code round}. */
    String kind();

    /**
     * Opens an object. Called on the UI thread; reads the database in a job.
     *
     * @param page   where
     * @param id     its id
     * @param name   its name, for titles and progress
     * @param client its client; {@code null} when it has none or several
     * @throws PartInitException when its editor does not open
     */
    void open(IWorkbenchPage page, long id, String name, ClientRef client) throws PartInitException;
}
