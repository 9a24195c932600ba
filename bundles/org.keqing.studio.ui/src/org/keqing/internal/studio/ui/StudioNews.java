package org.keqing.internal.studio.ui;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.service.event.EventHandler;

/** What the parts of the studio tell each other: that a scheme of the company was stored or removed. */
public final class StudioNews {

    private static final String TOPIC = "org/keqing/studio/ui/SCHEMES";

    private StudioNews() {
    }

    /** Tells all followers, later on the UI thread. */
    public static void tell(IServiceLocator site) {
        site.getService(IEventBroker.class).post(TOPIC, null);
    }

    /** Calls the follower on the UI thread after each change, until the control is disposed. */
    public static void follow(IServiceLocator site, Control owner, Runnable follower) {
        IEventBroker broker = site.getService(IEventBroker.class);
        EventHandler handler = event -> follower.run();
        broker.subscribe(TOPIC, handler);
        owner.addDisposeListener(e -> broker.unsubscribe(handler));
    }
}
