package org.keqing.internal.client.ui.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.keqing.internal.client.ui.Commands;
import org.keqing.internal.client.ui.Messages;
import org.keqing.ui.Icons;
import org.keqing.ui.Palette;

/** The buttons above the list of clients. */
final class HeadTools {

    private HeadTools() {
    }

    static void fill(ToolBar bar, ClientsView view) {
        Icons icons = new Icons(bar);
        item(bar, icons, "add", Messages.TooltipNew, () -> Commands.run(view.getSite(), "org.keqing.client.ui.new")); //$NON-NLS-1$ //$NON-NLS-2$
        item(bar, icons, "filter", Messages.TooltipFilter, () -> view.table().showFilterRow(!view.table().filterRowShown())); //$NON-NLS-1$
        item(bar, icons, "columns", Messages.TooltipColumns, () -> view.table().chooseColumns()); //$NON-NLS-1$
        item(bar, icons, "export", Messages.TooltipExport, () -> Commands.run(view.getSite(), "org.keqing.client.ui.exportList")); //$NON-NLS-1$ //$NON-NLS-2$
        item(bar, icons, "refresh", Messages.TooltipRefresh, view::refresh); //$NON-NLS-1$
    }

    private static void item(ToolBar bar, Icons icons, String icon, String tooltip, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setToolTipText(tooltip);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        Palette.follow(bar, p -> item.setImage(icons.get(icon, 16, p.muted())));
    }
}
