package org.keqing.testsupport;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/**
 * Walks through what is seen of a window as the Tab key does, and asks each control for its name as a screen reader does. To be used on the UI thread.
 *
 * @since 0.1
 */
public final class FocusWalk {

    private static final int SAME_LINE = 8;

    private final Composite root;

    /** Of what is seen below a widget. */
    public FocusWalk(Composite root) {
        this.root = root;
    }

    /** The controls in the order in which the Tab key comes to them. */
    public List<Control> order() {
        List<Control> found = new ArrayList<>();
        walk(root, found);
        return found;
    }

    private static void walk(Composite parent, List<Control> found) {
        for (Control child : parent.getTabList()) {
            if (child.isVisible() && child.isEnabled()) {
                if (takesInput(child)) {
                    found.add(child);
                } else if (child instanceof Composite inner) {
                    walk(inner, found);
                }
            }
        }
    }

    /** Controls that can be worked and to which the Tab key does not come. */
    public List<String> unreached() {
        List<Control> reached = order();
        return UiProbe.all(root, Control.class).stream().filter(each -> takesInput(each) && each.isVisible() && each.isEnabled() && !reached.contains(each)).map(FocusWalk::told).toList();
    }

    /** Steps of the walk that lead back to what was read before. */
    public List<String> backward() {
        List<String> back = new ArrayList<>();
        List<Control> walk = order();
        for (int i = 1; i < walk.size(); i++) {
            Point before = walk.get(i - 1).toDisplay(0, 0);
            Point after = walk.get(i).toDisplay(0, 0);
            int down = after.y - before.y;
            if (Math.abs(down) <= SAME_LINE ? after.x < before.x : down < 0 && after.x <= before.x) {
                back.add(told(walk.get(i - 1)) + " -> " + told(walk.get(i)));
            }
        }
        return back;
    }

    /** Controls without a name, also those that cannot be worked now. */
    public List<String> unnamed() {
        return UiProbe.all(root, Control.class).stream().filter(each -> takesInput(each) && each.isVisible() && name(each).isEmpty()).map(FocusWalk::told).toList();
    }

    /** The name that a screen reader says; empty without one. */
    public static String name(Control control) {
        if (control instanceof Button button && !button.getText().isBlank()) {
            return button.getText();
        }
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = -1;
        listeners(control.getAccessible()).forEach(each -> each.getName(event));
        return Optional.ofNullable(event.result).orElse("");
    }

    /** SWT tells the name to the system only. */
    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            Object known = field.get(accessible);
            return known == null ? List.of() : List.copyOf((List<AccessibleListener>) known);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean takesInput(Control control) {
        return control instanceof Button || control instanceof Text || control instanceof Combo || control instanceof Table || control.getClass().getSimpleName().equals("NatTable");
    }

    private static String told(Control control) {
        return control.getClass().getSimpleName() + " " + name(control) + (control instanceof Text text ? " \"" + text.getText() + "\"" : "");
    }
}
