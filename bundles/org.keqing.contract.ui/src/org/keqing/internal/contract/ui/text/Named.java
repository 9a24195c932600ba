package org.keqing.internal.contract.ui.text;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Gives a control without a label of its own its name. */
final class Named extends AccessibleAdapter {

    private final String name;

    Named(String name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent e) {
        e.result = name;
    }
}
