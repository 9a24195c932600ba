package org.keqing.internal.app;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keqing.ui.Icons;
import org.keqing.ui.Palette;

/** A button of the perspective bar: icon above the name, accent when active, reached by Tab and pressed by Space or Enter. */
final class PerspectiveButton extends Canvas {

    static final int WIDTH = 84;
    static final int HEIGHT = 56;

    private final String label;
    private final ImageDescriptor icon;
    private final Map<RGB, Image> images = new HashMap<>();
    private Palette palette = Palette.LIGHT;
    private boolean active;
    private boolean hover;
    private String carried = ""; //$NON-NLS-1$

    PerspectiveButton(Composite parent, String label, ImageDescriptor icon, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.label = label;
        this.icon = icon;
        setToolTipText(label);
        addPaintListener(e -> paint(e.gc));
        addDisposeListener(e -> images.values().forEach(Image::dispose));
        addListener(SWT.MouseUp, e -> action.run());
        addListener(SWT.MouseEnter, e -> hover(true));
        addListener(SWT.MouseExit, e -> hover(false));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = true);
        addListener(SWT.KeyDown, e -> {
            if (e.character == ' ' || e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                action.run();
            }
        });
        accessible();
        Palette.follow(this, p -> {
            palette = p;
            redraw();
        });
    }

    PerspectiveButton carrying(String id) {
        carried = id;
        return this;
    }

    String carried() {
        return carried;
    }

    void setActive(boolean nowActive) {
        if (active != nowActive) {
            active = nowActive;
            redraw();
        }
    }

    private void hover(boolean now) {
        hover = now;
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(PerspectiveBar.ground(palette)));
        gc.fillRectangle(area);
        if (active || hover) {
            gc.setBackground(Palette.color(active ? palette.selection() : palette.hover()));
            gc.fillRoundRectangle(2, 0, area.width - 4, area.height, 8, 8);
        }
        if (active) {
            gc.setBackground(Palette.color(palette.accent()));
            gc.fillRoundRectangle(2, 12, 3, area.height - 24, 3, 3);
        }
        if (icon != null) {
            Image image = images.computeIfAbsent(active ? palette.text() : palette.muted(), color -> Icons.tinted(icon, color).createImage(getDisplay()));
            Rectangle size = image.getBounds();
            gc.drawImage(image, 0, 0, size.width, size.height, (area.width - 20) / 2, 8, 20, 20);
        }
        gc.setForeground(Palette.color(active ? palette.text() : palette.muted()));
        Point extent = gc.textExtent(label);
        gc.drawText(label, Math.max(4, (area.width - extent.x) / 2), area.height - extent.y - 6, true);
        if (isFocusControl()) {
            gc.setForeground(Palette.color(palette.accent()));
            gc.drawRoundRectangle(2, 0, area.width - 5, area.height - 1, 8, 8);
        }
    }

    private void accessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = label;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_TABITEM;
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = active ? ACC.STATE_SELECTED : ACC.STATE_SELECTABLE;
            }
        });
    }
}
