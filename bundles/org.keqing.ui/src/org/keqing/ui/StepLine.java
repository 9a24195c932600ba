package org.keqing.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The states of something as steps on a line: those behind with a tick, the present one in bold and in the accent, those ahead hollow. Where there is no room for all
 * words only the present one has its word.
 *
 * @since 0.1
 */
public final class StepLine {

    private static final int DOT = 12;
    private static final int GAP = 6;
    private static final int LINK = 20;
    private static final int SHORT_LINK = 10;

    private final Canvas canvas;
    private List<String> words = List.of();
    private int present;
    private Palette palette = Palette.LIGHT;

    /**
     * Creates the line without steps.
     *
     * @param parent the line becomes its child
     */
    public StepLine(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                GC gc = new GC(this);
                gc.setFont(bold());
                Point size = new Point(width == SWT.DEFAULT ? draw(gc, false, true) : width, Math.max(DOT, gc.getFontMetrics().getHeight()) + 2);
                gc.dispose();
                return size;
            }
        };
        canvas.addPaintListener(e -> {
            e.gc.setAntialias(SWT.ON);
            e.gc.setBackground(canvas.getParent().getBackground());
            e.gc.fillRectangle(canvas.getClientArea());
            draw(e.gc, true, draw(e.gc, false, true) <= canvas.getClientArea().width);
        });
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = text();
            }
        });
        Palette.follow(canvas, now -> {
            palette = now;
            canvas.redraw();
        });
    }

    /** The widget. */
    public Canvas control() {
        return canvas;
    }

    /**
     * Shows steps.
     *
     * @param newWords   a word for each
     * @param newPresent index of the present one; the number of words when all are behind
     */
    public void show(List<String> newWords, int newPresent) {
        words = List.copyOf(newWords);
        present = newPresent;
        canvas.setData("text", text()); //$NON-NLS-1$
        canvas.redraw();
    }

    /** The steps as one line of text, the present one in brackets: what is read aloud. */
    public String text() {
        return IntStream.range(0, words.size()).mapToObj(i -> i == present ? '[' + words.get(i) + ']' : words.get(i)).collect(Collectors.joining(" \u203A ")); //$NON-NLS-1$
    }

    /** Paints, or only measures; gives the width. */
    private int draw(GC gc, boolean paint, boolean all) {
        int x = 1;
        int link = all ? LINK : SHORT_LINK;
        int middle = canvas.getClientArea().height / 2;
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                if (paint) {
                    gc.setForeground(Palette.color(i <= present ? palette.accent() : palette.rule()));
                    gc.drawLine(x, middle, x + link, middle);
                }
                x += link + GAP;
            }
            if (paint) {
                dot(gc, x, middle - DOT / 2, i);
            }
            x += DOT + GAP;
            if (all || i == present) {
                gc.setFont(i == present ? bold() : JFaceResources.getDefaultFont());
                Point size = gc.textExtent(words.get(i));
                if (paint) {
                    gc.setForeground(Palette.color(i == present ? palette.accent() : i < present ? palette.text() : palette.muted()));
                    gc.drawText(words.get(i), x, middle - size.y / 2, SWT.DRAW_TRANSPARENT);
                }
                x += size.x + GAP;
            }
        }
        return x;
    }

    private void dot(GC gc, int x, int y, int step) {
        gc.setLineWidth(1);
        gc.setForeground(Palette.color(step <= present ? palette.accent() : palette.muted()));
        if (step == present) {
            gc.setBackground(gc.getForeground());
            gc.fillOval(x, y, DOT, DOT);
        } else {
            gc.drawOval(x, y, DOT - 1, DOT - 1);
        }
        if (step < present) {
            gc.drawPolyline(new int[] { x + 3, y + 6, x + 5, y + 8, x + 9, y + 4 });
        }
    }

    private static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }
}
