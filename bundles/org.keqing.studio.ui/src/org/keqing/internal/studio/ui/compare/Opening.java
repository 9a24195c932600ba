package org.keqing.internal.studio.ui.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeInput;
import org.keqing.tiering.model.Scheme;

/** Asks for the second scheme of a comparison. */
public final class Opening {

    private Opening() {
    }

    /**
     * Asks with which scheme to compare.
     *
     * @param first the scheme to compare
     * @param all   all schemes, in the order in which they are offered
     * @return the input of a comparison; empty when cancelled
     */
    public static Optional<IEditorInput> ask(Shell shell, Scheme first, List<Scheme> all) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            public String getText(Object element) {
                return new SchemeInput((Scheme) element).getName();
            }
        });
        dialog.setTitle(Messages.ActionCompare);
        dialog.setMessage(Messages.MsgCompareWith);
        dialog.setElements(all.stream().filter(scheme -> scheme != first).toArray());
        dialog.open();
        return Optional.ofNullable(dialog.getFirstResult()).map(second -> new PairInput(first, (Scheme) second));
    }
}
