package org.keqing.internal.help.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.help.ui.PageBlock.Run;
import org.keqing.internal.help.ui.PageBlock.Style;
import org.keqing.ui.Palette;

/** A page as text: pictures stand in it as large as the width allows, links are reached by Tab and followed by Enter or a click. */
final class PageText {

    private static final int MARGIN = 24;
    private static final int INDENT = 20;
    private static final int HANGING = 14;
    private static final int NARROWEST = 160;
    private static final int SCROLL = 40;
    private static final String OBJECT = "\uFFFC"; //$NON-NLS-1$
    private static final String LINE = "\n"; //$NON-NLS-1$

    private record Shown(String href, HelpPage page) {
    }

    private record Placed(int offset, ImageData data, Image image) {
    }

    private final StyledText widget;
    private final HelpLibrary library;
    private final LocalResourceManager fonts;
    private final List<Placed> pictures = new ArrayList<>();
    private final List<StyleRange> links = new ArrayList<>();
    private Palette palette = Palette.LIGHT;
    private Shown shown;
    private int width;

    PageText(Composite parent, HelpLibrary library, Consumer<String> follow) {
        this.library = library;
        widget = new StyledText(parent, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.MULTI);
        fonts = new LocalResourceManager(JFaceResources.getResources(), widget);
        widget.setMargins(MARGIN, 16, MARGIN, 16);
        widget.setLineSpacing(4);
        widget.setCaret(null);
        Palette.selfColoured(widget);
        Palette.follow(widget, colours -> {
            palette = colours;
            widget.setBackground(Palette.color(colours.background()));
            widget.setForeground(Palette.color(colours.text()));
            lay();
        });
        widget.addPaintObjectListener(this::paint);
        widget.addDisposeListener(e -> forgetPictures());
        widget.addListener(SWT.Resize, e -> {
            if (widget.getClientArea().width != width) {
                lay();
            }
        });
        widget.addListener(SWT.MouseDown, e -> linkAt(new Point(e.x, e.y), follow));
        widget.addListener(SWT.MouseMove, e -> widget.setCursor(over(new Point(e.x, e.y)) == null ? null : widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        widget.addVerifyKeyListener(e -> keys(e, follow));
    }

    StyledText widget() {
        return widget;
    }

    void show(String href, HelpPage page) {
        shown = new Shown(href, page);
        lay();
        widget.setTopIndex(0);
        widget.setSelection(0);
    }

    /** Says a sentence instead of a page. */
    void say(String sentence) {
        shown = null;
        forgetPictures();
        links.clear();
        widget.setText(sentence);
    }

    private void lay() {
        if (shown == null || widget.isDisposed()) {
            return;
        }
        width = widget.getClientArea().width;
        forgetPictures();
        links.clear();
        widget.setText(""); //$NON-NLS-1$
        for (PageBlock block : shown.page().blocks()) {
            switch (block) {
            case PageBlock.Heading heading -> heading(heading);
            case PageBlock.Paragraph paragraph -> runs("", paragraph.runs(), 0, 8); //$NON-NLS-1$
            case PageBlock.Item item -> runs(item.number() == 0 ? "\u2022\u2002" : item.number() + ".\u2002", item.runs(), INDENT, 2); //$NON-NLS-1$ //$NON-NLS-2$
            case PageBlock.Picture picture -> picture(picture);
            }
        }
    }

    private void heading(PageBlock.Heading heading) {
        int start = widget.getCharCount();
        widget.append(heading.text() + LINE);
        StyleRange range = new StyleRange(start, heading.text().length(), null, null);
        range.font = font(heading.level() == 1 ? 1.6 : heading.level() == 2 ? 1.25 : 1.05, SWT.BOLD);
        widget.setStyleRange(range);
        space(start, 0, heading.level() == 1 ? 6 : 12);
    }

    private void runs(String bullet, List<Run> runs, int indent, int above) {
        int start = widget.getCharCount();
        widget.append(bullet);
        for (Run run : runs) {
            int at = widget.getCharCount();
            widget.append(run.text());
            StyleRange range = style(run, at);
            if (range != null) {
                widget.setStyleRange(range);
                if (run.link() != null) {
                    links.add(range);
                }
            }
        }
        widget.append(LINE);
        space(start, indent, above);
    }

    private StyleRange style(Run run, int at) {
        if (run.text().isEmpty() || run.link() == null && run.style() == Style.PLAIN) {
            return null;
        }
        StyleRange range = new StyleRange(at, run.text().length(), null, null);
        if (run.style() != Style.PLAIN) {
            range.fontStyle = SWT.BOLD;
        }
        if (run.style() == Style.CODE) {
            range.fontStyle = SWT.NORMAL;
            range.background = Palette.color(palette.raised());
        }
        if (run.link() != null) {
            range.foreground = Palette.color(palette.accent());
            range.underline = true;
            range.data = HelpLibrary.resolve(shown.href(), run.link());
        }
        return range;
    }

    private void picture(PageBlock.Picture picture) {
        try {
            ImageData data = new ImageData(new ByteArrayInputStream(library.picture(HelpLibrary.resolve(shown.href(), picture.source()))));
            int start = widget.getCharCount();
            widget.append(OBJECT + LINE);
            Image image = new Image(widget.getDisplay(), data);
            pictures.add(new Placed(start, data, image));
            Point size = size(data);
            StyleRange range = new StyleRange(start, 1, null, null);
            range.metrics = new GlyphMetrics(size.y, 0, size.x);
            widget.setStyleRange(range);
            space(start, 0, 8);
        } catch (IOException e) {
            ILog.of(PageText.class).error("Picture of a help page is missing: " + picture.source(), e); //$NON-NLS-1$
        }
    }

    private Point size(ImageData data) {
        int room = Math.max(NARROWEST, width - 2 * MARGIN - 4);
        return data.width <= room ? new Point(data.width, data.height) : new Point(room, data.height * room / data.width);
    }

    private void paint(PaintObjectEvent e) {
        for (Placed each : pictures) {
            if (each.offset() == e.style.start) {
                Point size = size(each.data());
                e.gc.setAntialias(SWT.ON);
                e.gc.setInterpolation(SWT.HIGH);
                int top = e.y + e.ascent - size.y;
                e.gc.drawImage(each.image(), 0, 0, each.data().width, each.data().height, e.x, top, size.x, size.y);
                e.gc.setForeground(Palette.color(palette.rule()));
                e.gc.drawRectangle(new Rectangle(e.x, top, size.x - 1, size.y - 1));
            }
        }
    }

    private void space(int start, int indent, int above) {
        int line = widget.getLineAtOffset(start);
        widget.setLineVerticalIndent(line, above);
        widget.setLineIndent(line, 1, indent);
        widget.setLineWrapIndent(line, 1, indent == 0 ? 0 : indent + HANGING);
    }

    private Font font(double factor, int style) {
        FontDescriptor base = FontDescriptor.createFrom(widget.getFont());
        return fonts.create(base.setHeight((int) Math.round(base.getFontData()[0].getHeight() * factor)).setStyle(style));
    }

    private StyleRange over(Point where) {
        int offset = widget.getOffsetAtPoint(where);
        return offset < 0 ? null : links.stream().filter(link -> offset >= link.start && offset < link.start + link.length).findFirst().orElse(null);
    }

    private void linkAt(Point where, Consumer<String> follow) {
        StyleRange link = over(where);
        if (link != null) {
            follow.accept((String) link.data);
        }
    }

    private void keys(KeyEvent e, Consumer<String> follow) {
        boolean back = (e.stateMask & SWT.SHIFT) != 0;
        if (e.keyCode == SWT.TAB && (e.stateMask & SWT.CTRL) == 0) {
            StyleRange next = next(back);
            if (next == null) {
                widget.traverse(back ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT);
            } else {
                widget.setSelection(next.start, next.start + next.length);
                widget.showSelection();
            }
        } else if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
            Point selection = widget.getSelection();
            links.stream().filter(link -> link.start == selection.x && selection.y > selection.x).findFirst().ifPresent(link -> follow.accept((String) link.data));
        } else if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_UP) {
            widget.setTopPixel(widget.getTopPixel() + (e.keyCode == SWT.ARROW_DOWN ? SCROLL : -SCROLL));
            e.doit = false;
        }
    }

    /** The link after or before the selected one; null after the last. */
    private StyleRange next(boolean back) {
        Point selection = widget.getSelection();
        if (back) {
            return links.stream().filter(link -> link.start < selection.x).reduce((a, b) -> b).orElse(null);
        }
        return links.stream().filter(link -> link.start >= selection.y).findFirst().orElse(null);
    }

    private void forgetPictures() {
        pictures.forEach(each -> each.image().dispose());
        pictures.clear();
    }
}
