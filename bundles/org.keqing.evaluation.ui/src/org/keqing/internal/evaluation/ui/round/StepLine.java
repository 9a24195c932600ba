package org.keqing.internal.evaluation.ui.round;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keqing.evaluation.RoundState;
import org.keqing.ui.Palette;

/** The states of a round as steps, the present one in bold and in the accent. */
final class StepLine {

    private static final int GAP = 8;
    private static final String NEXT = "\u203A";

    private final Canvas canvas;
    private RoundState state = RoundState.PREPARED;
    private Palette palette = Palette.LIGHT;

    StepLine(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                GC gc = new GC(this);
                Point size = new Point(draw(gc, false), gc.getFontMetrics().getHeight() + 2);
                gc.dispose();
                return size;
            }
        };
        canvas.addPaintListener(e -> {
            e.gc.setBackground(Palette.color(palette.background()));
            e.gc.fillRectangle(canvas.getClientArea());
            draw(e.gc, true);
        });
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Arrays.stream(RoundState.values()).map(each -> each == state ? '[' + RoundTexts.state(each) + ']' : RoundTexts.state(each))
                    .collect(Collectors.joining(" " + NEXT + ' '));
            }
        });
        Palette.follow(canvas, now -> {
            palette = now;
            canvas.redraw();
        });
    }

    Canvas control() {
        return canvas;
    }

    void show(RoundState newState) {
        state = newState;
        canvas.redraw();
    }

    /** Paints, or only measures; gives the width. */
    private int draw(GC gc, boolean paint) {
        int x = 0;
        for (RoundState each : RoundState.values()) {
            if (each.ordinal() > 0) {
                x = text(gc, NEXT, x, JFaceResources.getDefaultFont(), paint ? Palette.color(palette.muted()) : null) + GAP;
            }
            boolean present = each == state;
            Font font = present ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : JFaceResources.getDefaultFont();
            x = text(gc, RoundTexts.state(each), x, font, paint ? Palette.color(present ? palette.accent() : each.ordinal() < state.ordinal() ? palette.text() : palette.muted()) : null)
                + GAP;
        }
        return x;
    }

    private static int text(GC gc, String text, int x, Font font, Color color) {
        gc.setFont(font);
        if (color != null) {
            gc.setForeground(color);
            gc.drawText(text, x, 0, SWT.DRAW_TRANSPARENT);
        }
        return x + gc.textExtent(text).x;
    }
}
