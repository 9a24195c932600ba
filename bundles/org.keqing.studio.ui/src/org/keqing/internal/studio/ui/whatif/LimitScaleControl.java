package org.keqing.internal.studio.ui.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.studio.ui.whatif.LimitScale.Part;
import org.keqing.ui.Palette;
import org.keqing.ui.Tier;
import org.keqing.ui.TierBadges;
import org.keqing.ui.TierStyle;
import org.keqing.ui.table.Ellipsis;

/**
 * Ranges side by side over a histogram, with a handle at each cut: drag it, or choose it with page up and down and move it with the arrow keys. Limits rise from left
 * to right, so that the best range is at the right; shares are counted from the left, the best first.
 */
public final class LimitScaleControl extends Canvas {

    private static final int MARGIN = 10;
    private static final int HISTOGRAM = 40;
    /** A name in less room says nothing any more. */
    private static final int WORTH_SHORTENING = 48;
    private static final int STRIP = 22;
    private static final int LABELS = 18;
    private static final int GRIP = 7;
    private static final int BINS = 60;

    private final String scheme;
    private final TierBadges badges;
    private LimitScale scale;
    private ScaleAxis axis = ScaleAxis.PERCENT;
    private int[] histogram = new int[0];
    private int active;
    private boolean dragging;
    /** What the tooltip says again after dragging, when it is no longer in the way. */
    private String tip;
    private Palette palette = Palette.LIGHT;
    private Mover mover = (cut, value) -> { };

    /** Moves a cut. */
    @FunctionalInterface
    public interface Mover {
        void move(int cut, BigDecimal value);
    }

    /**
     * @param scheme id of the scheme whose tiers are painted
     * @param badges know their words and colours
     */
    public LimitScaleControl(Composite parent, String scheme, TierBadges badges, LimitScale scale) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.scheme = scheme;
        this.badges = badges;
        this.scale = scale;
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseDownAdapter(this::grab));
        addMouseListener(MouseListener.mouseUpAdapter(e -> release()));
        addMouseMoveListener(this::drag);
        addKeyListener(KeyListener.keyPressedAdapter(this::key));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addTraverseListener(e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = text();
            }
        });
        Palette.follow(Palette.selfColoured(this), each -> {
            palette = each;
            setBackground(Palette.color(each.background()));
            redraw();
        });
    }

    /** What a hand does to the cuts. */
    public void onMove(Mover newMover) {
        mover = newMover;
    }

    /** Shows the cuts where they stand now; {@code null} shows nothing. */
    public void show(LimitScale newScale) {
        scale = newScale;
        active = scale == null ? 0 : Math.min(active, scale.cuts().size() - 1);
        redraw();
    }

    /** Sets the axis and the numbers behind it. */
    public void show(ScaleAxis newAxis, double[] numbers) {
        axis = newAxis;
        histogram = numbers.length == 0 ? new int[0] : axis.histogram(numbers, BINS);
        redraw();
    }

    /** The ranges and cuts in words. */
    public String text() {
        if (scale == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(scale.title());
        for (int i = 0; i < scale.parts().size(); i++) {
            text.append("  ").append(scale.parts().get(i).name());
            if (i < scale.cuts().size()) {
                text.append("  ").append(label(i));
            }
        }
        return text.toString();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 320 : widthHint, (scale == null || scale.shares() ? 6 : HISTOGRAM) + STRIP + LABELS);
    }

    private int top() {
        return scale.shares() ? 6 : HISTOGRAM;
    }

    private int x(double place) {
        return MARGIN + (int) Math.round(place * (getClientArea().width - 2 * MARGIN));
    }

    private int x(int cut) {
        return x(axis.place(scale.cuts().get(cut).doubleValue()));
    }

    private String label(int cut) {
        BigDecimal value = scale.cuts().get(cut);
        return value.stripTrailingZeros().scale() <= 0 ? String.format("%,d", value.longValue()) : value.toPlainString();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(Palette.color(palette.background()));
        gc.fillRectangle(area);
        if (scale == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        paintHistogram(gc, area);
        for (int part = 0; part < scale.parts().size(); part++) {
            paintPart(gc, part);
        }
        List<Rectangle> taken = new ArrayList<>();
        IntStream.concat(IntStream.of(active), IntStream.range(0, scale.cuts().size()).filter(cut -> cut != active)).forEach(cut -> {
            paintHandle(gc, cut);
            String label = label(cut);
            Point extent = gc.textExtent(label);
            Rectangle place = new Rectangle(Math.clamp(x(cut) - extent.x / 2, 0, Math.max(0, area.width - extent.x)), top() + STRIP + 2, extent.x, extent.y);
            if (taken.stream().noneMatch(other -> other.intersects(place.x - 3, place.y, place.width + 6, place.height))) {
                taken.add(place);
                gc.setForeground(Palette.color(cut == active && isFocusControl() ? palette.accent() : palette.text()));
                gc.drawText(label, place.x, place.y, true);
            }
        });
    }

    private void paintHistogram(GC gc, Rectangle area) {
        int most = IntStream.of(histogram).max().orElse(0);
        if (most == 0 || scale.shares()) {
            return;
        }
        gc.setBackground(Palette.color(palette.rule()));
        double width = (area.width - 2.0 * MARGIN) / histogram.length;
        for (int bin = 0; bin < histogram.length; bin++) {
            int height = (int) Math.ceil((HISTOGRAM - 4) * Math.sqrt((double) histogram[bin] / most));
            int left = MARGIN + (int) Math.round(bin * width);
            gc.fillRectangle(left, HISTOGRAM - height, Math.max(1, MARGIN + (int) Math.round((bin + 1) * width) - left - 1), height);
        }
    }

    private void paintPart(GC gc, int index) {
        int cuts = scale.cuts().size();
        int best = index == 0 ? scale.shares() ? x(0.0) : x(1.0) : x(index - 1);
        int worst = index == cuts ? scale.shares() ? x(1.0) : x(0.0) : x(index);
        int left = Math.min(best, worst);
        int width = Math.abs(best - worst);
        Part part = scale.parts().get(index);
        TierStyle style = part.tier() ? badges.style(new Tier(scheme, part.id(), false)) : null;
        RGB tint = style == null ? shade(index) : palette.dark() ? style.ink() : style.tint();
        RGB ink = style == null ? palette.text() : palette.dark() ? style.tint() : style.ink();
        gc.setBackground(Palette.color(tint));
        gc.fillRectangle(left, top(), width, STRIP);
        String name = style == null ? part.name() : style.word();
        boolean whole = gc.textExtent(name).x <= width - 6;
        if (whole || width >= WORTH_SHORTENING) {
            String shown = whole ? name : Ellipsis.shorten(name, width - 6, text -> gc.textExtent(text).x);
            Point extent = gc.textExtent(shown);
            gc.setForeground(Palette.color(ink));
            gc.drawText(shown, left + (width - extent.x) / 2, top() + (STRIP - extent.y) / 2, true);
        }
    }

    /** Grounds that alternate, the best the strongest. */
    private RGB shade(int index) {
        double weight = 0.32 - 0.26 * index / Math.max(1, scale.parts().size() - 1);
        RGB from = palette.background();
        RGB to = palette.accent();
        return new RGB(mix(from.red, to.red, weight), mix(from.green, to.green, weight), mix(from.blue, to.blue, weight));
    }

    private static int mix(int from, int to, double weight) {
        return (int) Math.round(from + (to - from) * weight);
    }

    private void paintHandle(GC gc, int cut) {
        int x = x(cut);
        boolean focus = cut == active && isFocusControl();
        gc.setForeground(Palette.color(focus ? palette.accent() : palette.muted()));
        gc.setLineWidth(2);
        gc.drawLine(x, scale.shares() ? 2 : 8, x, top() + STRIP);
        gc.setLineWidth(1);
        gc.setBackground(Palette.color(focus ? palette.accent() : palette.background()));
        gc.fillOval(x - GRIP / 2 - 1, top() + STRIP / 2 - GRIP / 2 - 1, GRIP + 2, GRIP + 2);
        gc.drawOval(x - GRIP / 2 - 1, top() + STRIP / 2 - GRIP / 2 - 1, GRIP + 2, GRIP + 2);
    }

    private int nearest(int x) {
        return IntStream.range(0, scale.cuts().size()).boxed().min((a, b) -> Integer.compare(Math.abs(x(a) - x), Math.abs(x(b) - x))).orElse(0);
    }

    private void grab(MouseEvent e) {
        setFocus();
        if (scale != null && e.button == 1) {
            active = nearest(e.x);
            dragging = Math.abs(x(active) - e.x) <= 2 * GRIP;
            tip = getToolTipText();
            setToolTipText(null);
            redraw();
        }
    }

    private void release() {
        dragging = false;
        setToolTipText(tip);
    }

    private void drag(MouseEvent e) {
        if (scale == null) {
            return;
        }
        boolean over = Math.abs(x(nearest(e.x)) - e.x) <= GRIP;
        setCursor(getDisplay().getSystemCursor(over || dragging ? SWT.CURSOR_SIZEWE : SWT.CURSOR_ARROW));
        if (dragging) {
            double place = (double) (e.x - MARGIN) / Math.max(1, getClientArea().width - 2 * MARGIN);
            mover.move(active, axis.number(place));
        }
    }

    private void key(KeyEvent e) {
        if (scale == null) {
            return;
        }
        double step = (e.stateMask & SWT.SHIFT) != 0 ? 0.05 : 0.005;
        double place = axis.place(scale.cuts().get(active).doubleValue());
        int toRight = scale.shares() ? 1 : -1;
        switch (e.keyCode) {
        case SWT.ARROW_LEFT -> mover.move(active, axis.number(place - step));
        case SWT.ARROW_RIGHT -> mover.move(active, axis.number(place + step));
        case SWT.PAGE_UP -> active = Math.clamp(active + toRight, 0, scale.cuts().size() - 1);
        case SWT.PAGE_DOWN -> active = Math.clamp(active - toRight, 0, scale.cuts().size() - 1);
        default -> e.doit = true;
        }
        redraw();
    }
}
