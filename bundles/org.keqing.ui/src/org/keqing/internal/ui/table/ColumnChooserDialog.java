package org.keqing.internal.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.keqing.internal.ui.Messages;

/** Lets the user tick the columns to be shown. */
public final class ColumnChooserDialog extends Dialog {

    /** One column with its tick. */
    public record Choice(String id, String label, boolean shown) {
    }

    private final List<Choice> choices;
    private CheckboxTableViewer viewer;
    private Set<String> result;

    public ColumnChooserDialog(Shell parent, List<Choice> choices) {
        super(parent);
        this.choices = choices;
    }

    /** Opens the dialog; the ids of the ticked columns, or empty when cancelled. */
    public Optional<Set<String>> choose() {
        return open() == OK ? Optional.ofNullable(result) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TitleChooseColumns);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(o -> ((Choice) o).label()));
        viewer.setInput(choices);
        viewer.setCheckedElements(choices.stream().filter(Choice::shown).toArray());
        viewer.addCheckStateListener(e -> getButton(IDialogConstants.OK_ID).setEnabled(viewer.getCheckedElements().length > 0));
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 360).applyTo(viewer.getControl());
        return area;
    }

    @Override
    protected void okPressed() {
        result = Arrays.stream(viewer.getCheckedElements()).map(o -> ((Choice) o).id()).collect(Collectors.toSet());
        super.okPressed();
    }
}
