package org.keqing.ui;

import java.util.function.Consumer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.keqing.internal.ui.ThemeWatch;

/**
 * The colours of the desktop in the theme that is active: what custom-painted parts (tables, badges, figures) use so that they agree with the styled rest.
 *
 * @param dark       the dark theme is active
 * @param background of lists, forms and cards
 * @param raised     of headers, tool rows and cards that stand out from the background
 * @param text       normal text
 * @param muted      labels, units, hints
 * @param rule       separators and grid lines
 * @param accent     the one accent: active element, links, bars
 * @param selection  background of a selected row
 * @param hover      background under the mouse
 * @param good       a change for the better
 * @param danger     errors and changes for the worse
 * @since 0.1
 */
public record Palette(boolean dark, RGB background, RGB raised, RGB text, RGB muted, RGB rule, RGB accent, RGB selection, RGB hover, RGB good, RGB danger) {

    /** The light theme. */
    public static final Palette LIGHT = new Palette(false, rgb(0xFFFFFF), rgb(0xF6F7F9), rgb(0x1F2933), rgb(0x5F6B7A), rgb(0xE1E5EA), rgb(0x2A6FDB),
        rgb(0xDCE9FB), rgb(0xF0F5FD), rgb(0x0A7A55), rgb(0xB3261E));

    /** The dark theme. */
    public static final Palette DARK = new Palette(true, rgb(0x1E2227), rgb(0x272C33), rgb(0xE4E8EC), rgb(0xA0ABB8), rgb(0x3A414A), rgb(0x7FB0FF),
        rgb(0x2D4668), rgb(0x2A313A), rgb(0x6FD3A8), rgb(0xFF8A80));

    /**
     * The palette of the active theme.
     *
     * @param display the display; the light palette is returned when no theme engine works on it
     */
    public static Palette of(Display display) {
        return ThemeWatch.isDark(display) ? DARK : LIGHT;
    }

    /**
     * Calls {@code apply} now and again on the UI thread after every change of the theme, until the control is disposed.
     *
     * @param owner whose colours are set
     * @param apply receives the palette
     */
    public static void follow(Control owner, Consumer<Palette> apply) {
        apply.accept(of(owner.getDisplay()));
        ThemeWatch.add(owner, () -> apply.accept(of(owner.getDisplay())));
    }

    /**
     * Lets a composite and what it holds stand on the plain ground of the content, whatever the theme gives to composites elsewhere.
     *
     * @return the composite
     */
    public static <C extends Composite> C onGround(C composite) {
        return styled(composite, "keqing-ground"); //$NON-NLS-1$
    }

    /**
     * Lets a composite and what it holds stand on the raised ground of heads and tool rows.
     *
     * @return the composite
     */
    public static <C extends Composite> C onRaised(C composite) {
        return styled(composite, "keqing-raised"); //$NON-NLS-1$
    }

    /**
     * Lets the fields of a dialog stand out from its ground, in the dark theme a little deeper, as they do in forms.
     *
     * @return the composite that holds the fields
     * @since 0.1
     */
    public static <C extends Composite> C withFields(C composite) {
        return styled(composite, "keqing-fields"); //$NON-NLS-1$
    }

    /** Shows a label in the colour of hints and units. */
    public static Label muted(Label label) {
        follow(label, palette -> label.setForeground(color(palette.muted())));
        return styled(label, "keqing-muted"); //$NON-NLS-1$
    }

    /** Shows a label in the colour of errors. */
    public static Label danger(Label label) {
        follow(label, palette -> label.setForeground(color(palette.danger())));
        return styled(label, "keqing-danger"); //$NON-NLS-1$
    }

    /**
     * Keeps the style sheets away from a control that takes its colours from the palette itself, and from what it holds now.
     *
     * @return the control
     * @since 0.1
     */
    public static <C extends Control> C selfColoured(C control) {
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                selfColoured(child);
            }
        }
        return control;
    }

    private static <C extends Control> C styled(C control, String style) {
        control.setData("org.eclipse.e4.ui.css.CssClassName", style); //$NON-NLS-1$
        return control;
    }

    /** A colour as the widget toolkit wants it; needs no disposal. */
    public static Color color(RGB rgb) {
        return new Color(rgb);
    }

    /** Red, green and blue from a number such as {@code 0x2A6FDB}. */
    public static RGB rgb(int hex) {
        return new RGB(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
    }
}
