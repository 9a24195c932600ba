package org.keqing.internal.evaluation.ui.round;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.service.event.EventHandler;

/** What parts tell each other of rounds: that one was made, changed its state, or got grades. */
public final class RoundNews {

    private static final String TOPIC = "org/keqing/evaluation/ui/ROUNDS";

    private RoundNews() {
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
