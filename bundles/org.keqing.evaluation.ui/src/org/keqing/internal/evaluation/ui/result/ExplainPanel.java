package org.keqing.internal.evaluation.ui.result;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.internal.evaluation.ui.result.ExplainModel.Bar;
import org.keqing.internal.evaluation.ui.why.ChangeModel;
import org.keqing.internal.evaluation.ui.why.ChangePainter;
import org.keqing.internal.evaluation.ui.why.WrappedText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tier;
import org.keqing.ui.TierBadges;

/** Why a client is in its tier: one bar per criterion (points of possible points), what is missing to the next tier, and how to get there. */
public final class ExplainPanel {

    private static final int MARGIN = 16;
    private static final int GAP = 8;
    private static final int BAR_HEIGHT = 8;

    private final ScrolledComposite scroll;
    private final Canvas canvas;
    private final TierBadges badges = TierBadges.standard();
    private ExplainModel model;
    private ChangeModel changes;
    private String title = "";
    private String message = "";
    private Tier tier = Tier.NONE;
    private Palette palette = Palette.LIGHT;

    public ExplainPanel(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
        scroll.setContent(canvas);
        scroll.addControlListener(ControlListener.controlResizedAdapter(e -> measure()));
        canvas.addPaintListener(e -> {
            e.gc.setBackground(Palette.color(palette.background()));
            e.gc.fillRectangle(canvas.getClientArea());
            draw(e.gc, canvas.getClientArea().width, true);
        });
        canvas.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.stateMask == SWT.MOD1 && e.keyCode == 'c') {
                copy();
            }
        }));
        canvas.addListener(SWT.MouseDown, e -> canvas.setFocus());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.LabelExplanation + ' ' + text();
            }
        });
        Palette.follow(scroll, now -> {
            palette = now;
            scroll.setBackground(Palette.color(now.background()));
            canvas.setBackground(Palette.color(now.background()));
            canvas.redraw();
        });
    }

    public ScrolledComposite control() {
        return scroll;
    }

    /** Shows an explanation, and what changed since the one before; {@code null} where there is none before. */
    public void show(String newTitle, Tier newTier, ExplainModel newModel, ChangeModel newChanges) {
        title = newTitle;
        tier = newTier;
        model = newModel;
        changes = newChanges;
        message = "";
        changed();
    }

    /** Shows a sentence instead of an explanation. */
    public void show(String sentence) {
        title = "";
        tier = Tier.NONE;
        model = null;
        changes = null;
        message = sentence;
        changed();
    }

    /** Everything that is shown, as plain text. */
    public String text() {
        return model == null ? message
            : String.join("\n", title, (badges.text(tier) + ' ' + model.score()).strip(), model.text(), changes == null ? "" : changes.text());
    }

    private void changed() {
        scroll.setOrigin(0, 0);
        measure();
        canvas.redraw();
    }

    private void measure() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            GC gc = new GC(canvas);
            scroll.setMinHeight(draw(gc, width, false));
            gc.dispose();
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        clipboard.setContents(new Object[] { text() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** Paints, or only measures; gives the height. */
    private int draw(GC gc, int width, boolean paint) {
        int room = Math.max(80, width - 2 * MARGIN);
        int y = MARGIN;
        if (model == null) {
            return WrappedText.draw(gc, message, MARGIN, y, room, palette.muted(), null, paint) + MARGIN;
        }
        y = WrappedText.draw(gc, title, MARGIN, y, room, palette.text(), JFaceResources.getHeaderFont(), paint) + GAP;
        y = standing(gc, y, room, paint) + 2 * GAP;
        if (!model.nextStep().isEmpty()) {
            y = highlight(gc, y, room, paint) + 2 * GAP;
        }
        for (String note : model.notes()) {
            y = WrappedText.draw(gc, note, MARGIN, y, room, palette.muted(), null, paint) + GAP;
        }
        y += model.notes().isEmpty() ? 0 : GAP;
        for (Bar bar : model.bars()) {
            y = bar(gc, bar, y, room, paint) + 2 * GAP;
        }
        return (changes == null ? y : ChangePainter.draw(gc, changes, MARGIN, y + GAP, room, palette, paint)) + MARGIN;
    }

    private int standing(GC gc, int y, int room, boolean paint) {
        Point badge = badges.size(gc, tier);
        if (paint) {
            badges.paint(gc, new Rectangle(MARGIN, y, room, Math.max(badge.y, 24)), tier, palette);
        }
        int x = MARGIN + badge.x + (badge.x > 0 ? GAP : 0);
        Font old = gc.getFont();
        gc.setFont(JFaceResources.getHeaderFont());
        Point size = gc.textExtent(model.score().isEmpty() ? "0" : model.score());
        if (paint) {
            gc.setForeground(Palette.color(palette.text()));
            gc.drawText(model.score(), x, y + (Math.max(badge.y, 24) - size.y) / 2, SWT.DRAW_TRANSPARENT);
        }
        gc.setFont(old);
        return y + Math.max(size.y, Math.max(badge.y, 24));
    }

    private int highlight(GC gc, int y, int room, boolean paint) {
        int inner = room - 2 * GAP;
        int end = y + GAP;
        end = WrappedText.draw(gc, model.nextStep(), MARGIN + GAP, end, inner, palette.text(), null, false);
        for (String hint : model.hints()) {
            end = WrappedText.draw(gc, "\u2022 " + hint, MARGIN + GAP, end + 4, inner, palette.muted(), null, false);
        }
        end += GAP;
        if (paint) {
            gc.setBackground(Palette.color(palette.raised()));
            gc.fillRoundRectangle(MARGIN, y, room, end - y, 8, 8);
            gc.setBackground(Palette.color(palette.accent()));
            gc.fillRectangle(MARGIN, y, 3, end - y);
            int at = WrappedText.draw(gc, model.nextStep(), MARGIN + GAP, y + GAP, inner, palette.text(), JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), true);
            for (String hint : model.hints()) {
                at = WrappedText.draw(gc, "\u2022 " + hint, MARGIN + GAP, at + 4, inner, palette.muted(), null, true);
            }
        }
        return end;
    }

    private int bar(GC gc, Bar bar, int y, int room, boolean paint) {
        int line = gc.getFontMetrics().getHeight();
        if (paint) {
            String right = bar.points().isEmpty() ? bar.grade() : bar.points();
            Point extent = gc.textExtent(right);
            gc.setForeground(Palette.color(palette.text()));
            gc.drawText(right, MARGIN + room - extent.x, y, SWT.DRAW_TRANSPARENT);
            gc.drawText(bar.name(), MARGIN, y, SWT.DRAW_TRANSPARENT);
            gc.setForeground(Palette.color(palette.muted()));
            gc.drawText("  " + bar.weight(), MARGIN + gc.textExtent(bar.name()).x, y, SWT.DRAW_TRANSPARENT);
        }
        int at = y + line + 4;
        if (bar.possible() > 0) {
            if (paint) {
                gc.setAntialias(SWT.ON);
                gc.setBackground(Palette.color(palette.rule()));
                gc.fillRoundRectangle(MARGIN, at, Math.max(BAR_HEIGHT, (int) Math.round(room * bar.possible())), BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
                gc.setBackground(Palette.color(palette.accent()));
                gc.fillRoundRectangle(MARGIN, at, Math.max(BAR_HEIGHT, (int) Math.round(room * bar.filled())), BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
            }
            at += BAR_HEIGHT + 4;
        }
        String below = bar.points().isEmpty() ? bar.source() : bar.grade() + " \u00B7 " + bar.source();
        at = WrappedText.draw(gc, below, MARGIN, at, room, palette.muted(), null, paint);
        return bar.standard().isEmpty() ? at : WrappedText.draw(gc, bar.standard(), MARGIN, at + 2, room, palette.text(), null, paint);
    }
}
