package org.keqing.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.keqing.internal.ui.Messages;
import org.keqing.ui.table.Ellipsis;

/**
 * The badge of a tier: the word on its tint, with a star for a key client. The same tier has the same colours everywhere; in the dark theme
 * tint and ink change places.
 *
 * @since 0.1
 */
public final class TierBadges {

    private static final int PAD_X = 7;
    private static final int PAD_Y = 2;
    private static final int ARC = 6;
    private static final String STAR = " \u2605"; //$NON-NLS-1$

    private static final TierStyle UNKNOWN = new TierStyle("", 99, Palette.rgb(0xECECEC), Palette.rgb(0x444444)); //$NON-NLS-1$

    private final TierCatalog catalog;

    /**
     * Badges whose words and colours come from a catalogue first and from the well-known four tiers then.
     *
     * @param catalog looks up schemes, may be {@code null}
     */
    public TierBadges(TierCatalog catalog) {
        this.catalog = catalog;
    }

    /** Badges with the catalogue that is registered as a service, if any. */
    public static TierBadges standard() {
        return new TierBadges(UiServices.find(null, TierCatalog.class).orElse(null));
    }

    /**
     * The style of a tier; a tier that nobody knows keeps its id as the word, in grey.
     *
     * @param tier must have an id
     */
    public TierStyle style(Tier tier) {
        Optional<TierStyle> found = catalog == null ? Optional.empty() : catalog.style(tier.scheme(), tier.id(), Locale.getDefault());
        return found.or(() -> Optional.ofNullable(wellKnown().get(tier.id())))
            .orElseGet(() -> new TierStyle(tier.id(), UNKNOWN.order(), UNKNOWN.tint(), UNKNOWN.ink()));
    }

    /** The word of the badge, with the star; empty when the client has neither tier nor designation. */
    public String text(Tier tier) {
        if (tier.id() == null || tier.id().isBlank()) {
            return tier.designated() ? Messages.LabelKeyClient + STAR : ""; //$NON-NLS-1$
        }
        return style(tier).word() + (tier.designated() ? STAR : ""); //$NON-NLS-1$
    }

    /**
     * The size of the badge.
     *
     * @param gc carries the font
     * @return width and height in pixels; 0,0 when there is no badge
     */
    public Point size(GC gc, Tier tier) {
        String text = text(tier);
        if (text.isEmpty()) {
            return new Point(0, 0);
        }
        Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        return new Point(extent.x + 2 * PAD_X, extent.y + 2 * PAD_Y);
    }

    /**
     * Paints the badge at the left of an area, vertically centred.
     *
     * @param gc      carries the font; its colours are restored
     * @param area    where it is too narrow for the word, the word is shortened
     * @param tier    what to paint; nothing without id and designation
     * @param palette the colours of the theme
     */
    public void paint(GC gc, Rectangle area, Tier tier, Palette palette) {
        String text = text(tier);
        if (text.isEmpty()) {
            return;
        }
        TierStyle style = tier.id() == null || tier.id().isBlank() ? UNKNOWN : style(tier);
        RGB back = palette.dark() ? style.ink() : style.tint();
        RGB front = palette.dark() ? style.tint() : style.ink();
        Point size = size(gc, tier);
        int width = Math.min(size.x, area.width);
        int height = Math.min(size.y, area.height);
        int y = area.y + (area.height - height) / 2;
        var oldBack = gc.getBackground();
        var oldFront = gc.getForeground();
        int oldAntialias = gc.getAntialias();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(back));
        gc.fillRoundRectangle(area.x, y, width, height, ARC, ARC);
        gc.setForeground(Palette.color(front));
        int room = width - 2 * PAD_X;
        String shown = size.x <= area.width ? text : room <= 0 ? "" : Ellipsis.shorten(text, room, part -> gc.textExtent(part, SWT.DRAW_TRANSPARENT).x); //$NON-NLS-1$
        gc.drawText(shown, area.x + PAD_X, y + (height - gc.textExtent(text, SWT.DRAW_TRANSPARENT).y) / 2, SWT.DRAW_TRANSPARENT);
        gc.setAntialias(oldAntialias);
        gc.setBackground(oldBack);
        gc.setForeground(oldFront);
    }

    private static Map<String, TierStyle> wellKnown() {
        return Map.of(
            "important", new TierStyle(Messages.TierImportant, 1, Palette.rgb(0xDCE9FB), Palette.rgb(0x0B4A99)), //$NON-NLS-1$
            "main", new TierStyle(Messages.TierMain, 2, Palette.rgb(0xD9F2EA), Palette.rgb(0x0A5A44)), //$NON-NLS-1$
            "ordinary", new TierStyle(Messages.TierOrdinary, 3, Palette.rgb(0xFFF1CF), Palette.rgb(0x6B4A00)), //$NON-NLS-1$
            "small", new TierStyle(Messages.TierSmall, 4, Palette.rgb(0xECECEC), Palette.rgb(0x444444)), //$NON-NLS-1$
            "danger", new TierStyle(Messages.TierDanger, 5, Palette.rgb(0xFBE0DD), Palette.rgb(0x8E1B10))); //$NON-NLS-1$
    }
}
