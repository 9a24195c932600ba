package org.keqing.internal.help.ui;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.keqing.ui.Palette;

/** The help beside a dialog, which lets nobody work in the window behind it. Closed with the dialog. */
final class HelpWindow extends Window {

    private final String href;

    HelpWindow(Shell dialog, String href) {
        super(dialog);
        this.href = href;
        setShellStyle(SWT.CLOSE | SWT.RESIZE | SWT.TITLE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TitleHelp);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite body = Palette.onGround(new Composite(parent, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        ToolBarManager bar = new ToolBarManager(SWT.FLAT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar.createControl(body));
        HelpPane pane = new HelpPane(body, new PlatformHelp());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        pane.actions(bar);
        bar.update(true);
        pane.show(href);
        return body;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 620);
    }
}
