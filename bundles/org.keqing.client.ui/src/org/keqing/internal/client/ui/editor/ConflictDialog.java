package org.keqing.internal.client.ui.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.keqing.internal.client.ui.Messages;
import org.keqing.model.Labels;
import org.keqing.store.ConflictException.Conflict;
import org.keqing.ui.LabelText;
import org.keqing.ui.form.FieldText;

/** Shows both versions of a client field by field and lets the user choose which value stays. */
final class ConflictDialog extends TitleAreaDialog {

    private final Conflict conflict;
    private final List<EStructuralFeature> disputed;
    private final String client;
    private final Set<EStructuralFeature> theirs = new HashSet<>();

    ConflictDialog(Shell parent, Conflict conflict, List<EStructuralFeature> disputed, String client) {
        super(parent);
        this.conflict = conflict;
        this.disputed = disputed;
        this.client = client;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Opens the dialog; the features whose value is to be theirs, or empty when cancelled. */
    Optional<List<EStructuralFeature>> choose() {
        return open() == OK ? Optional.of(new ArrayList<>(theirs)) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TitleConflict);
    }

    @Override
    public void create() {
        super.create();
        setTitle(Messages.TitleConflict);
        setMessage(conflict.deleted() ? NLS.bind(Messages.MsgConflictDeleted, client)
            : NLS.bind(Messages.MsgConflict, client) + ' ' + Messages.MsgConflictHint);
        getButton(IDialogConstants.OK_ID).setText(Messages.ButtonSave);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        if (conflict.deleted()) {
            return area;
        }
        ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(680, 280).applyTo(scroll);
        Composite grid = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(16, 8).applyTo(grid);
        for (String head : List.of(Messages.ColumnFeature, Messages.ColumnMine, Messages.ColumnTheirs)) {
            Label label = new Label(grid, SWT.NONE);
            label.setText(head);
            label.setFont(org.eclipse.jface.resource.JFaceResources.getBannerFont());
        }
        disputed.forEach(feature -> row(grid, feature));
        scroll.setContent(grid);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setMinSize(grid.computeSize(680, SWT.DEFAULT));
        return area;
    }

    private void row(Composite grid, EStructuralFeature feature) {
        new Label(grid, SWT.NONE).setText(Labels.of(feature, Locale.getDefault()));
        Composite mineCell = cell(grid);
        Composite theirsCell = cell(grid);
        Button mine = choice(mineCell, value(conflict.mine(), feature));
        Button other = choice(theirsCell, value(conflict.theirs(), feature));
        mine.setSelection(true);
        mine.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(feature, mine, other, false)));
        other.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(feature, mine, other, true)));
    }

    private void choose(EStructuralFeature feature, Button mine, Button other, boolean takeTheirs) {
        mine.setSelection(!takeTheirs);
        other.setSelection(takeTheirs);
        if (takeTheirs) {
            theirs.add(feature);
        } else {
            theirs.remove(feature);
        }
    }

    private static Composite cell(Composite grid) {
        Composite cell = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        return cell;
    }

    private static Button choice(Composite cell, String text) {
        Button button = new Button(cell, SWT.RADIO | SWT.WRAP);
        button.setText(text.isEmpty() ? "\u2013" : LabelText.literal(text)); //$NON-NLS-1$
        return button;
    }

    private static String value(EObject object, EStructuralFeature feature) {
        if (!object.eClass().getEAllStructuralFeatures().contains(feature)) {
            return ""; //$NON-NLS-1$
        }
        return object.eGet(feature) instanceof List<?> list ? Integer.toString(list.size()) : FieldText.format(feature, object.eGet(feature));
    }
}
