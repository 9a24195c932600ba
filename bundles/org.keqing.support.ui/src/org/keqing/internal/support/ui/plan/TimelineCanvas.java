package org.keqing.internal.support.ui.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.support.ui.Messages;
import org.keqing.support.model.SupportPlan;
import org.keqing.ui.Palette;

/** Paints a plan against the calendar: months across, a line per task (dot), measure (bar from the start) and goal (diamond), today in the accent. */
final class TimelineCanvas {

    private static final int ROW = 28;
    private static final int HEAD = 32;
    private static final int GAP = 8;
    private static final int MARK = 10;

    private final Canvas canvas;
    private Palette palette = Palette.LIGHT;
    private SupportPlan plan;
    private TimelineModel model;

    TimelineCanvas(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> scroll());
        canvas.getVerticalBar().addListener(SWT.Selection, e -> canvas.redraw());
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
        Palette.selfColoured(canvas);
    }

    Canvas control() {
        return canvas;
    }

    void show(SupportPlan shown) {
        plan = shown;
        model = TimelineModel.of(plan, LocalDate.now());
        scroll();
        canvas.redraw();
    }

    /** The lines as text, as they are read aloud. */
    String text() {
        return model == null ? "" : model.lines().stream().map(line -> line.due() + " " + line.name()).collect(Collectors.joining("; ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private void scroll() {
        int needed = model == null ? 0 : HEAD + GAP + model.lines().size() * ROW + GAP;
        int shown = Math.max(1, canvas.getClientArea().height);
        var bar = canvas.getVerticalBar();
        bar.setMaximum(Math.max(needed, shown));
        bar.setThumb(Math.min(shown, Math.max(needed, shown)));
        bar.setIncrement(ROW);
        bar.setVisible(needed > shown);
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setFont(JFaceResources.getDefaultFont());
        gc.setBackground(Palette.color(palette.background()));
        gc.fillRectangle(area);
        if (model == null) {
            return;
        }
        if (model.lines().isEmpty()) {
            gc.setForeground(Palette.color(palette.muted()));
            gc.drawText(Messages.MsgEmptyTimeline, 2 * GAP, 2 * GAP, true);
            return;
        }
        int names = Math.min(320, area.width * 2 / 5);
        Rectangle chart = new Rectangle(names + 2 * GAP, HEAD, Math.max(1, area.width - names - 4 * GAP), area.height - HEAD);
        months(gc, chart);
        int offset = canvas.getVerticalBar().getSelection();
        gc.setClipping(0, HEAD, area.width, area.height - HEAD);
        for (int i = 0; i < model.lines().size(); i++) {
            line(gc, model.lines().get(i), names, chart, HEAD + GAP + i * ROW - offset);
        }
        gc.setClipping((Rectangle) null);
        int today = x(chart, LocalDate.now());
        gc.setForeground(Palette.color(palette.accent()));
        gc.drawLine(today, HEAD - 4, today, area.height);
        String word = Messages.LabelToday;
        Point size = gc.textExtent(word);
        gc.setBackground(Palette.color(palette.background()));
        gc.fillRectangle(today + 3, area.height - size.y - 2, size.x + 4, size.y);
        gc.drawText(word, today + 5, area.height - size.y - 2, true);
    }

    private int x(Rectangle chart, LocalDate day) {
        return chart.x + (int) (model.place(day) * chart.width);
    }

    private void months(GC gc, Rectangle chart) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyy-MM", Locale.ROOT); //$NON-NLS-1$
        int free = 0;
        for (LocalDate month : model.months()) {
            int x = x(chart, month);
            gc.setForeground(Palette.color(palette.rule()));
            gc.drawLine(x, HEAD - 4, x, chart.y + chart.height);
            String text = month.format(format);
            if (x >= free) {
                gc.setForeground(Palette.color(palette.muted()));
                gc.drawText(text, x + 4, GAP, true);
                free = x + gc.textExtent(text).x + 2 * GAP;
            }
        }
    }

    private void line(GC gc, TimelineModel.Line line, int names, Rectangle chart, int y) {
        int middle = y + ROW / 2;
        gc.setForeground(Palette.color(line.done() ? palette.muted() : palette.text()));
        String name = BoardCanvas.fit(gc, line.name(), names - GAP);
        gc.drawText(name, 2 * GAP, middle - gc.textExtent(name).y / 2, true);
        RGB colour = line.late(LocalDate.now()) ? palette.danger() : line.done() ? palette.good() : palette.accent();
        gc.setBackground(Palette.color(colour));
        gc.setForeground(Palette.color(colour));
        int x = x(chart, line.due());
        switch (line.kind()) {
            case TASK -> gc.fillOval(x - MARK / 2, middle - MARK / 2, MARK, MARK);
            case GOAL -> gc.fillPolygon(new int[] { x, middle - 7, x + 7, middle, x, middle + 7, x - 7, middle });
            case MEASURE -> {
                int start = plan.getStartDate() == null || plan.getStartDate().isAfter(line.due()) ? x : x(chart, plan.getStartDate());
                gc.fillRoundRectangle(start, middle - 4, Math.max(4, x - start), 8, 6, 6);
            }
        }
        if (line.done()) {
            gc.setForeground(Palette.color(palette.background()));
            gc.setLineWidth(2);
            gc.drawPolyline(new int[] { x - 3, middle, x - 1, middle + 2, x + 3, middle - 3 });
            gc.setLineWidth(1);
        }
        String note = line.person() == null ? line.due().toString() : line.due() + "  " + line.person(); //$NON-NLS-1$
        Point size = gc.textExtent(note);
        gc.setForeground(Palette.color(palette.muted()));
        boolean right = x + MARK + size.x < chart.x + chart.width + GAP;
        if (right || line.kind() != TimelineModel.Kind.MEASURE) {
            gc.drawText(note, right ? x + MARK : x - MARK - size.x, middle - size.y / 2, true);
        }
    }
}
