package org.keqing.internal.support.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.support.ui.Messages;
import org.keqing.support.PlanSummary;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanState;
import org.keqing.ui.Palette;
import org.keqing.ui.table.Ellipsis;

/** Paints the board; a card is dragged to another column, or moved by Ctrl and an arrow. */
final class BoardCanvas {

    private static final int GAP = 8;
    private static final int CARD = 120;
    private static final int BAR = 4;
    private static final int HEAD = 32;
    private static final int DRAG = 6;

    private final Canvas canvas;
    private final BoardModel model;
    private Palette palette = Palette.LIGHT;
    private Consumer<PlanSummary> opener = plan -> { };
    private Consumer<Optional<PlanSummary>> selected = plan -> { };
    private BiConsumer<PlanSummary, PlanStep> mover = (plan, step) -> { };
    private Point pressed;
    private PlanState over;
    private int high = CARD;

    BoardCanvas(Composite parent, BoardModel model) {
        this.model = model;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.addKeyListener(KeyListener.keyPressedAdapter(this::key));
        canvas.addMouseListener(MouseListener.mouseDownAdapter(this::press));
        canvas.addMouseListener(MouseListener.mouseUpAdapter(this::release));
        canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> model.selected().ifPresent(opener)));
        canvas.addMouseMoveListener(this::drag);
        canvas.addListener(SWT.Resize, e -> scroll());
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, e -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = model.selected().map(BoardCanvas::spoken).orElse(Messages.TitleBoard);
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

    void onOpen(Consumer<PlanSummary> action) {
        opener = action;
    }

    void onSelect(Consumer<Optional<PlanSummary>> listener) {
        selected = listener;
    }

    void onMove(BiConsumer<PlanSummary, PlanStep> action) {
        mover = action;
    }

    /** Shows what the model holds now. */
    void refresh() {
        scroll();
        selected.accept(model.selected());
        canvas.redraw();
    }

    private static String spoken(PlanSummary plan) {
        return String.join(", ", PlanWords.state(plan, LocalDate.now(), Locale.getDefault()), plan.title(), plan.clientName(), plan.owner(), plan.due().toString()); //$NON-NLS-1$
    }

    private int width() {
        return (canvas.getClientArea().width - GAP) / PlanState.values().length;
    }

    /** As high as every card needs; where a lane has no room for an owner in one line, all cards have a line more. */
    private int height() {
        GC gc = new GC(canvas);
        try {
            gc.setFont(JFaceResources.getDefaultFont());
            boolean whole = Stream.of(PlanState.values()).flatMap(state -> model.cards(state).stream()).map(PlanSummary::owner).distinct().allMatch(owner -> gc.textExtent(owner).x <= room());
            return whole ? CARD : CARD + line(gc);
        } finally {
            gc.dispose();
        }
    }

    /** For the text of a card: its lane without the gaps around the card and in it. */
    private int room() {
        return width() - 5 * GAP;
    }

    private static int line(GC gc) {
        return gc.getFontMetrics().getHeight() + 2;
    }

    private void scroll() {
        high = height();
        int longest = List.of(PlanState.values()).stream().mapToInt(state -> model.cards(state).size()).max().orElse(0);
        int needed = HEAD + GAP + longest * (high + GAP) + GAP;
        var bar = canvas.getVerticalBar();
        int shown = Math.max(1, canvas.getClientArea().height);
        bar.setMaximum(Math.max(needed, shown));
        bar.setThumb(Math.min(shown, Math.max(needed, shown)));
        bar.setPageIncrement(shown);
        bar.setIncrement(high + GAP);
        bar.setVisible(needed > shown);
    }

    private Rectangle bounds(PlanState state, int index) {
        return new Rectangle(GAP + state.getValue() * width(), HEAD + GAP + index * (high + GAP) - canvas.getVerticalBar().getSelection(), width() - GAP, high);
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(palette.background()));
        gc.fillRectangle(area);
        for (PlanState state : PlanState.values()) {
            Rectangle lane = new Rectangle(GAP + state.getValue() * width(), 0, width() - GAP, area.height - GAP);
            gc.setBackground(Palette.color(state == over ? palette.hover() : palette.raised()));
            gc.fillRoundRectangle(lane.x, GAP, lane.width, lane.height, 8, 8);
            gc.setClipping(lane.x, HEAD + GAP / 2, lane.width, Math.max(0, area.height - HEAD - GAP));
            for (int i = 0; i < model.cards(state).size(); i++) {
                Rectangle card = bounds(state, i);
                if (card.y + card.height > 0 && card.y < area.height) {
                    card(gc, model.cards(state).get(i), card, model.isSelected(state, i));
                }
            }
            gc.setClipping((Rectangle) null);
            head(gc, state, lane);
        }
    }

    private void head(GC gc, PlanState state, Rectangle lane) {
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        gc.setForeground(Palette.color(palette.text()));
        String word = PlanWords.state(state, Locale.getDefault());
        gc.drawText(word, lane.x + GAP, GAP + 6, true);
        int x = lane.x + 2 * GAP + gc.textExtent(word).x;
        gc.setFont(JFaceResources.getDefaultFont());
        gc.setForeground(Palette.color(palette.muted()));
        int shown = model.cards(state).size();
        String count = shown < model.count(state) ? NLS.bind(Messages.LabelSomeOf, shown, model.count(state)) : Integer.toString(model.count(state));
        gc.drawText(count, x, GAP + 6, true);
    }

    private void card(GC gc, PlanSummary plan, Rectangle at, boolean isSelected) {
        gc.setBackground(Palette.color(isSelected ? palette.selection() : palette.background()));
        Rectangle card = new Rectangle(at.x + GAP, at.y, at.width - 2 * GAP, at.height);
        gc.fillRoundRectangle(card.x, card.y, card.width, card.height, 6, 6);
        gc.setForeground(Palette.color(isSelected && canvas.isFocusControl() ? palette.accent() : palette.rule()));
        gc.drawRoundRectangle(card.x, card.y, card.width - 1, card.height - 1, 6, 6);
        int x = card.x + GAP;
        int room = room();
        int line = line(gc);
        int y = card.y + 6;
        gc.setForeground(Palette.color(palette.text()));
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        for (String part : lines(gc, plan.title(), room)) {
            gc.drawText(part, x, y, true);
            y += line;
        }
        gc.setFont(JFaceResources.getDefaultFont());
        gc.setForeground(Palette.color(palette.muted()));
        text(gc, plan.clients() > 1 ? NLS.bind(Messages.LabelGroup, plan.clientName(), plan.clients() - 1) : plan.clientName(), x, y, room);
        // the owner has lines of its own: beside the day a lane of a window of 1100 pixels has no room for a name
        for (String part : lines(gc, plan.owner(), room)) {
            y += line;
            gc.drawText(part, x, y, true);
        }
        int bottom = card.y + card.height - GAP - BAR;
        due(gc, plan, x, bottom - line, room);
        bar(gc, plan, x, bottom, room);
    }

    /** The day at the left, red when it is over, and the progress at the right. */
    private void due(GC gc, PlanSummary plan, int x, int y, int room) {
        String percent = Math.round(progress(plan) * 100) + " %"; //$NON-NLS-1$
        int width = gc.textExtent(percent).x;
        gc.drawText(percent, x + room - width, y, true);
        boolean late = plan.overdue(LocalDate.now());
        String due = late ? NLS.bind(Messages.LabelOverdue, plan.due()) : plan.due().toString();
        gc.setForeground(Palette.color(late ? palette.danger() : palette.muted()));
        gc.drawText(gc.textExtent(due).x > room - width - GAP ? plan.due().toString() : due, x, y, true);
    }

    private void bar(GC gc, PlanSummary plan, int x, int y, int room) {
        double progress = progress(plan);
        gc.setBackground(Palette.color(palette.rule()));
        gc.fillRoundRectangle(x, y, room, BAR, BAR, BAR);
        if (progress > 0) {
            gc.setBackground(Palette.color(palette.accent()));
            gc.fillRoundRectangle(x, y, Math.max(BAR, (int) (room * progress)), BAR, BAR, BAR);
        }
    }

    private static double progress(PlanSummary plan) {
        return plan.progress() == null ? 0 : plan.progress().doubleValue();
    }

    private static void text(GC gc, String text, int x, int y, int room) {
        gc.drawText(fit(gc, text, room), x, y, true);
    }

    /** The text on two lines at most, broken after a blank. */
    static List<String> lines(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return List.of(text);
        }
        int end = text.length();
        while (end > 0 && gc.textExtent(text.substring(0, end)).x > room) {
            end = text.lastIndexOf(' ', end - 1);
        }
        return end <= 0 ? List.of(fit(gc, text, room)) : List.of(text.substring(0, end), fit(gc, text.substring(end + 1), room));
    }

    /** The text, shortened where there is no room. */
    static String fit(GC gc, String text, int room) {
        return gc.textExtent(text).x <= room ? text : Ellipsis.shorten(text, Math.max(0, room), part -> gc.textExtent(part).x);
    }

    private Optional<PlanState> stateAt(int x) {
        int column = (x - GAP) / Math.max(1, width());
        return x >= GAP && column < PlanState.values().length ? Optional.of(PlanState.get(column)) : Optional.empty();
    }

    private void press(MouseEvent e) {
        canvas.setFocus();
        stateAt(e.x).ifPresent(state -> {
            for (int i = 0; i < model.cards(state).size(); i++) {
                if (bounds(state, i).contains(e.x, e.y)) {
                    model.select(state, i);
                    pressed = new Point(e.x, e.y);
                    refresh();
                }
            }
        });
    }

    private void drag(MouseEvent e) {
        if (pressed != null && (e.stateMask & SWT.BUTTON1) != 0 && Math.abs(e.x - pressed.x) + Math.abs(e.y - pressed.y) > DRAG) {
            PlanState target = stateAt(e.x).filter(state -> model.selected().flatMap(plan -> BoardModel.step(plan.state(), state)).isPresent()).orElse(null);
            canvas.setCursor(canvas.getDisplay().getSystemCursor(target == null ? SWT.CURSOR_NO : SWT.CURSOR_HAND));
            if (target != over) {
                over = target;
                canvas.redraw();
            }
        }
    }

    private void release(MouseEvent e) {
        PlanState target = over;
        pressed = null;
        over = null;
        canvas.setCursor(null);
        canvas.redraw();
        if (target != null) {
            model.selected().ifPresent(plan -> BoardModel.step(plan.state(), target).ifPresent(step -> mover.accept(plan, step)));
        }
    }

    private void key(KeyEvent e) {
        boolean moves = (e.stateMask & SWT.MOD1) != 0;
        switch (e.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
                int by = e.keyCode == SWT.ARROW_LEFT ? -1 : 1;
                if (moves) {
                    model.selected().ifPresent(plan -> BoardModel.stepAside(plan.state(), by).ifPresent(step -> mover.accept(plan, step)));
                } else {
                    model.aside(by);
                }
            }
            case SWT.ARROW_UP -> model.down(-1);
            case SWT.ARROW_DOWN -> model.down(1);
            case SWT.CR, SWT.KEYPAD_CR -> model.selected().ifPresent(opener);
            default -> {
                return;
            }
        }
        refresh();
    }
}
