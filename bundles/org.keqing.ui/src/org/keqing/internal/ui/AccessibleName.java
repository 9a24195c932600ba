package org.keqing.internal.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** The name of a control that a screen reader says, where the control itself shows none. */
public final class AccessibleName {

    private AccessibleName() {
    }

    /** Names a control for as long as it lives. */
    public static void set(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
    }
}
