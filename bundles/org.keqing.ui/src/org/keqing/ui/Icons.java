package org.keqing.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The icon set: SVG on a grid of 16 px with strokes of one colour, drawn in a colour of the theme. An icon file carries the colour
 * {@value #SOURCE_COLOR} wherever the theme's colour belongs; used directly from a {@code plugin.xml} that colour reads on both themes.
 *
 * @since 0.1
 */
public final class Icons {

    /** The colour in the SVG sources that is replaced by the theme's. */
    public static final String SOURCE_COLOR = "#6E7F93"; //$NON-NLS-1$

    private final Control owner;
    private final Map<String, Image> images = new HashMap<>();

    /**
     * Icons for a control; the images live as long as it does.
     *
     * @param owner its disposal disposes the images
     */
    public Icons(Control owner) {
        this.owner = owner;
        owner.addDisposeListener(e -> images.values().forEach(Image::dispose));
    }

    /**
     * Loads what drawing an icon needs. The first icon costs as much as the next hundred, so whoever starts the desktop calls this while there is
     * time; needs no display and may run in any thread.
     */
    public static void prepare() {
        raster("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\"><g fill=\"none\" stroke=\"" + SOURCE_COLOR //$NON-NLS-1$
            + "\" stroke-width=\"1.5\"><path d=\"M2 2h4v4a2 2 0 0 0 4 4l3 3z\"/><circle cx=\"4\" cy=\"4\" r=\"2\"/><rect x=\"1\" y=\"1\" width=\"2\" height=\"2\"/></g></svg>", 16); //$NON-NLS-1$
    }

    /**
     * An icon of this bundle's set.
     *
     * @param name  file name without extension, such as {@code client}
     * @param size  edge in pixels at 100 % zoom, 16 or a multiple
     * @param color the stroke colour
     */
    public Image get(String name, int size, RGB color) {
        return get(Icons.class, name, size, color);
    }

    /**
     * An icon from the folder {@code icons} of another bundle.
     *
     * @param contributor any class of that bundle
     */
    public Image get(Class<?> contributor, String name, int size, RGB color) {
        String key = contributor.getName() + '/' + name + '/' + size + '/' + color;
        return images.computeIfAbsent(key, k -> descriptor(contributor, name, size, color).createImage(owner.getDisplay()));
    }

    /**
     * The descriptor of an icon, sharp at every zoom.
     *
     * @return the missing-image descriptor when the file does not exist
     */
    public static ImageDescriptor descriptor(Class<?> contributor, String name, int size, RGB color) {
        URL url = contributor.getResource("/icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : descriptor(url, size, color);
    }

    /**
     * The descriptor of an icon as a disabled button shows it: the same lines, faint.
     *
     * @return the missing-image descriptor when the file does not exist
     */
    public static ImageDescriptor faint(Class<?> contributor, String name, int size, RGB color) {
        URL url = contributor.getResource("/icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : descriptor(url, size, color, ".4"); //$NON-NLS-1$
    }

    /**
     * Gives an action an icon of this bundle's set, 16 px, in the colour for secondary text: strong when the action can be run, faint when not, on both themes.
     *
     * @param action  what gets the icon
     * @param name    file name without extension
     * @param palette the colours of the theme
     * @since 0.1
     */
    public static void put(IAction action, String name, Palette palette) {
        action.setImageDescriptor(descriptor(Icons.class, name, 16, palette.muted()));
        action.setDisabledImageDescriptor(faint(Icons.class, name, 16, palette.muted()));
    }

    /**
     * Gives an action that is switched on and off its icon: in the accent while it is on, else as {@link #put} does. To be called again when it was switched.
     *
     * @param action  what gets the icon
     * @param name    file name without extension
     * @param palette the colours of the theme
     * @since 0.1
     */
    public static void mark(IAction action, String name, Palette palette) {
        put(action, name, palette);
        if (action.isChecked()) {
            action.setImageDescriptor(descriptor(Icons.class, name, 16, palette.accent()));
        }
    }

    /**
     * The descriptor of an SVG of the set at any address, drawn in a colour.
     *
     * @param url   the SVG file
     * @param size  edge in pixels at 100 % zoom
     * @param color the stroke colour
     */
    public static ImageDescriptor descriptor(URL url, int size, RGB color) {
        return descriptor(url, size, color, "1"); //$NON-NLS-1$
    }

    /**
     * An icon of one colour that somebody else contributed, in another colour.
     *
     * @param icon  any image; what is transparent stays so
     * @param color the colour of all the rest
     * @since 0.1
     */
    public static ImageDescriptor tinted(ImageDescriptor icon, RGB color) {
        return ImageDescriptor.createFromImageDataProvider(zoom -> {
            ImageData from = icon.getImageData(zoom);
            return from == null ? null : tinted(from, color);
        });
    }

    private static ImageData tinted(ImageData from, RGB color) {
        ImageData tinted = new ImageData(from.width, from.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int pixel = tinted.palette.getPixel(color);
        for (int y = 0; y < from.height; y++) {
            for (int x = 0; x < from.width; x++) {
                tinted.setPixel(x, y, pixel);
                tinted.setAlpha(x, y, from.getAlpha(x, y));
            }
        }
        return tinted;
    }

    private static ImageDescriptor descriptor(URL url, int size, RGB color, String opacity) {
        try (InputStream in = url.openStream()) {
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .replace("stroke-width=\"1.5\"", "stroke-width=\"1.5\" stroke-opacity=\"" + opacity + "\"") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .replace(SOURCE_COLOR, String.format("#%02X%02X%02X", color.red, color.green, color.blue)); //$NON-NLS-1$
            return ImageDescriptor.createFromImageDataProvider(zoom -> raster(svg, Math.round(size * zoom / 100f)));
        } catch (IOException e) {
            ILog.of(Icons.class).error("Icon cannot be read: " + url, e); //$NON-NLS-1$
            return ImageDescriptor.getMissingImageDescriptor();
        }
    }

    private static ImageData raster(String svg, int pixels) {
        String sized = svg.replaceFirst("width=\"[0-9]+\" height=\"[0-9]+\"", "width=\"" + pixels + "\" height=\"" + pixels + "\""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
    }
}
