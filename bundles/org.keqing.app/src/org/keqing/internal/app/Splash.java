package org.keqing.internal.app;

import java.io.File;
import java.io.IOException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The picture shown while the workbench starts; there is no native launcher that would show it. */
final class Splash {

    private static final String PICTURE = "/splash.png"; //$NON-NLS-1$

    private final Shell shell;

    private Splash(Shell shell) {
        this.shell = shell;
    }

    /** Shows the picture in the middle of the primary monitor and paints it at once. */
    static Splash open(Display display) {
        Shell shell = new Shell(display, SWT.NO_TRIM);
        shell.setText(Messages.WindowTitle);
        try {
            Image image = new Image(display, new File(FileLocator.toFileURL(Splash.class.getResource(PICTURE)).getPath()).getPath());
            shell.addDisposeListener(e -> image.dispose());
            Rectangle picture = image.getBounds();
            Rectangle screen = display.getPrimaryMonitor().getClientArea();
            shell.addPaintListener(e -> e.gc.drawImage(image, 0, 0));
            shell.setBounds(screen.x + (screen.width - picture.width) / 2, screen.y + (screen.height - picture.height) / 2, picture.width, picture.height);
            shell.open();
            shell.update();
        } catch (IOException e) {
            ILog.of(Splash.class).warn("No splash", e); //$NON-NLS-1$
        }
        return new Splash(shell);
    }

    /** Takes the picture away; does nothing when it is gone. */
    void close() {
        shell.dispose();
    }
}
