package org.keqing.internal.app;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.keqing.ui.Icons;
import org.keqing.ui.Palette;

/** The field at the right of the tool bar that opens the search over commands, views and open parts. */
public final class QuickAccessField {

    private static final String COMMAND = "org.eclipse.ui.window.quickAccess"; //$NON-NLS-1$
    private static final int WIDTH = 240;
    private static final int HEIGHT = 26;

    private final IWorkbenchWindow window;
    private Palette palette = Palette.LIGHT;

    @Inject
    public QuickAccessField(IWorkbenchWindow window) {
        this.window = window;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(8, 8, 2, 2).applyTo(frame);
        Canvas field = new Canvas(frame, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        GridDataFactory.fillDefaults().hint(WIDTH, HEIGHT).applyTo(field);
        field.setToolTipText(Messages.LabelQuickAccess + " (Ctrl+K)"); //$NON-NLS-1$
        Icons icons = new Icons(field);
        field.addPaintListener(e -> paint(e.gc, field.getClientArea(), icons.get("search", 16, palette.muted()))); //$NON-NLS-1$
        field.addListener(SWT.MouseUp, e -> search());
        Palette.follow(field, p -> {
            palette = p;
            field.redraw();
        });
    }

    private void search() {
        try {
            window.getService(IHandlerService.class).executeCommand(COMMAND, null);
        } catch (CommandException e) {
            ILog.of(QuickAccessField.class).error("Search cannot be opened", e); //$NON-NLS-1$
        }
    }

    private void paint(GC gc, Rectangle area, Image icon) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(palette.background()));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.setForeground(Palette.color(palette.rule()));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.drawImage(icon, 8, (area.height - 16) / 2);
        gc.setForeground(Palette.color(palette.muted()));
        Point key = gc.textExtent("Ctrl+K"); //$NON-NLS-1$
        int y = (area.height - key.y) / 2;
        gc.drawText(Messages.LabelQuickAccess, 32, y, true);
        gc.drawText("Ctrl+K", area.width - key.x - 10, y, true); //$NON-NLS-1$
    }
}
