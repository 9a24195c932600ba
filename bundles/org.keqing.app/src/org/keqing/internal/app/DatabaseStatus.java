package org.keqing.internal.app;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Icons;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.UiServices;

/** The database in the status line: where it is, or what became of the attempt to open it. */
final class DatabaseStatus extends ContributionItem {

    DatabaseStatus() {
        super("org.keqing.app.database"); //$NON-NLS-1$
    }

    @Override
    public void fill(Composite parent) {
        new Label(parent, SWT.SEPARATOR);
        CLabel label = new CLabel(parent, SWT.NONE);
        StatusLineLayoutData data = new StatusLineLayoutData();
        data.widthHint = 320;
        label.setLayoutData(data);
        Icons icons = new Icons(label);
        Palette.follow(label, p -> {
            label.setForeground(Palette.color(p.muted()));
            label.setImage(icons.get("database", 16, p.muted())); //$NON-NLS-1$
        });
        CurrentStore current = UiServices.require(PlatformUI.getWorkbench(), CurrentStore.class);
        UiServices.follow(current, label, () -> {
            label.setText(LabelText.literal(text(current)));
            label.setToolTipText(current.failure().orElse(text(current)));
        });
    }

    private static String text(CurrentStore current) {
        String where = current.location().map(l -> l.display()).orElse(""); //$NON-NLS-1$
        return switch (current.state()) {
            case OPEN -> NLS.bind(Messages.LabelConnected, where, current.store().map(s -> s.product()).orElse("")); //$NON-NLS-1$
            case OPENING -> NLS.bind(Messages.LabelOpening, where);
            case FAILED -> NLS.bind(Messages.LabelOpenFailed, where);
            case CLOSED -> Messages.LabelNoDatabase;
        };
    }
}
