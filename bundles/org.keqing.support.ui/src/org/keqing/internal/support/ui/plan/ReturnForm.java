package org.keqing.internal.support.ui.plan;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.keqing.internal.support.ui.form.FormDialog;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormModel;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.result.PlanReturns;
import org.keqing.support.result.ReturnSettings;
import org.keqing.ui.Jobs;

/** Asks how the result of plans is compared: what counts as the same size, and how many comparable clients there must be. */
final class ReturnForm {

    private static final int MOST_BANDS = 20;
    private static final int FEWEST = 2;
    private static final int MOST = 100_000;

    private ReturnForm() {
    }

    /** Reads the settings, shows them, and calls back when they were changed. */
    static void open(Control owner, PlanReturns returns, Store store, String user, Runnable changed) {
        Jobs.run(Messages.TitleReturn, owner, progress -> returns.settings(store), now -> {
            if (new FormDialog(owner.getShell(), form(now, returns, store, user)).open() == Window.OK) {
                changed.run();
            }
        });
    }

    static FormModel form(ReturnSettings now, PlanReturns returns, Store store, String user) {
        return new FormModel(Messages.TitleReturn, Messages.ActionSave, Messages.MsgReturn,
            List.of(FormField.line("minimum", Messages.LabelMinimum, Integer.toString(now.minimum())), FormField.line("bands", Messages.LabelBands, Integer.toString(now.bands()))), //$NON-NLS-1$ //$NON-NLS-2$
            (values, progress) -> returns.settings(store, user, settings(values)));
    }

    private static ReturnSettings settings(FormValues values) throws StoreException {
        return new ReturnSettings(number(values, "minimum", FEWEST, MOST), number(values, "bands", 1, MOST_BANDS)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static int number(FormValues values, String id, int least, int most) throws StoreException {
        long number = values.whole(id);
        if (number < least || number > most) {
            throw new StoreException(NLS.bind(Messages.MsgRange, new Object[] { values.labels().get(id), least, most }));
        }
        return (int) number;
    }
}
