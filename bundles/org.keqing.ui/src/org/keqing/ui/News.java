package org.keqing.ui;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.service.event.EventHandler;

/**
 * What parts of the window tell each other: that something of a kind was made, changed or removed.
 *
 * @param topic the kind, such as {@code org/keqing/evaluation/ui/ROUNDS}
 * @since 0.1
 */
public record News(String topic) {

    /**
     * Tells all followers, later on the UI thread.
     *
     * @param site where the part is
     */
    public void tell(IServiceLocator site) {
        site.getService(IEventBroker.class).post(topic, null);
    }

    /**
     * Calls the follower on the UI thread after each change, until the control is disposed.
     *
     * @param site     where the part is
     * @param owner    the control
     * @param follower what is called
     */
    public void follow(IServiceLocator site, Control owner, Runnable follower) {
        IEventBroker broker = site.getService(IEventBroker.class);
        EventHandler handler = event -> follower.run();
        broker.subscribe(topic, handler);
        owner.addDisposeListener(e -> broker.unsubscribe(handler));
    }
}
