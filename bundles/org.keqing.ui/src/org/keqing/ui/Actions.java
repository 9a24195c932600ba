package org.keqing.ui;

import org.eclipse.jface.action.Action;

/**
 * Actions of tool bars and menus.
 *
 * @since 0.1
 */
public final class Actions {

    private Actions() {
    }

    /**
     * An action.
     *
     * @param text its label, also its tooltip; may be empty
     * @param body what it does
     * @return the action, enabled, without an icon
     */
    public static Action of(String text, Runnable body) {
        Action action = new Action(text) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }
}
