package org.keqing.ui;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.keqing.ui.table.Ellipsis;

/**
 * Gives a tree with columns the look of the tables: their ground, their height of rows, their rules, their colour of what is selected, and an ellipsis where a text is cut. Items keep their own
 * fonts and colours; their images are not shown.
 *
 * @since 0.1
 */
public final class TreeLook {

    private static final int LEAST = 28;
    private static final int AROUND = 12;
    private static final int PAD = 8;

    private TreeLook() {
    }

    /** Gives the look to a tree, in every theme. */
    public static void apply(Tree tree) {
        AtomicReference<Palette> colours = new AtomicReference<>(Palette.LIGHT);
        Palette.follow(Palette.selfColoured(tree), palette -> {
            colours.set(palette);
            tree.setBackground(Palette.color(palette.background()));
            tree.setForeground(Palette.color(palette.text()));
            tree.setHeaderBackground(Palette.color(palette.raised()));
            tree.setHeaderForeground(Palette.color(palette.muted()));
        });
        tree.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, Math.max(LEAST, e.gc.getFontMetrics().getHeight() + AROUND)));
        tree.addListener(SWT.EraseItem, e -> ground(e, colours.get()));
        tree.addListener(SWT.PaintItem, TreeLook::text);
    }

    private static void ground(Event e, Palette palette) {
        boolean selected = (e.detail & SWT.SELECTED) != 0;
        e.gc.setBackground(Palette.color(selected ? palette.selection() : palette.background()));
        e.gc.fillRectangle(e.x, e.y, e.width, e.height);
        e.gc.setForeground(Palette.color(palette.rule()));
        e.gc.drawLine(e.x, e.y + e.height - 1, e.x + e.width, e.y + e.height - 1);
        e.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOREGROUND);
    }

    private static void text(Event e) {
        TreeItem item = (TreeItem) e.item;
        Rectangle cell = item.getBounds(e.index);
        int x = item.getTextBounds(e.index).x;
        GC gc = e.gc;
        gc.setFont(item.getFont(e.index));
        gc.setForeground(item.getForeground(e.index));
        int room = cell.x + cell.width - x - PAD;
        String whole = item.getText(e.index);
        String text = gc.textExtent(whole, SWT.DRAW_TRANSPARENT).x <= room ? whole : Ellipsis.shorten(whole, room, part -> gc.textExtent(part, SWT.DRAW_TRANSPARENT).x);
        gc.drawText(text, x, cell.y + (cell.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }
}
