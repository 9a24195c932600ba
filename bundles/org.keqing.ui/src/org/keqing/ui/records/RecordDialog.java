package org.keqing.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.keqing.internal.ui.records.Discard;
import org.keqing.internal.ui.records.Messages;
import org.keqing.model.Labels;
import org.keqing.model.RuleViolation;
import org.keqing.store.AggregateEdit;
import org.keqing.store.ConflictException;
import org.keqing.ui.Jobs;
import org.keqing.ui.form.FieldForm;
import org.keqing.ui.form.FieldProblem;

/**
 * The dialog in which one record is edited. Problems stand beside their fields; what prevents saving is repeated in the head after the first attempt. Saving is
 * a job; a conflict with somebody else is decided by the user.
 *
 * @since 0.1
 */
public abstract class RecordDialog extends TitleAreaDialog {

    /** Result of {@link #open()}: the user wants the version that somebody else saved. */
    public static final int TAKE_THEIRS = 1025;

    private final AggregateEdit edited;
    private final EditingDomain domain;
    private final List<FieldForm> forms = new ArrayList<>();
    private final List<ContainedTable> tables = new ArrayList<>();
    private Composite body;
    private boolean attempted;

    /**
     * Creates the dialog.
     *
     * @param parent shell above which it opens
     * @param edited the record; the caller closes it
     */
    protected RecordDialog(Shell parent, AggregateEdit edited) {
        super(parent);
        this.edited = edited;
        ComposedAdapterFactory factory = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        this.domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
        setHelpAvailable(false);
    }

    /** The window's title. */
    protected abstract String windowTitle();

    /** The title in the head: what is edited. */
    protected abstract String headTitle();

    /** The sentence in the head: for whom, and what to do. */
    protected abstract String headMessage();

    /** Creates the fields with {@link #addForm} and {@link #addTable}; the parent has one column. */
    protected abstract void createFields(Composite parent);

    /** Executes the edits. */
    protected final EditingDomain domain() {
        return domain;
    }

    /** A form in two columns for attributes of the record. */
    protected final FieldForm addForm(Composite parent, List<? extends EStructuralFeature> features) {
        FieldForm form = new FieldForm(parent, domain, features, 2, Locale.getDefault());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        form.setInput(edited.root());
        form.onChange(this::validate);
        forms.add(form);
        return form;
    }

    /** Adds a table of contained objects to what is checked. */
    protected final ContainedTable addTable(ContainedTable table) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.onChange(this::validate);
        tables.add(table);
        return table;
    }

    /** Checks everything and shows what is wrong. To be called after a change that did not come from a form or table. */
    protected final void validate() {
        if (body != null && !body.isDisposed()) {
            List<RuleViolation> rules = edited.problems();
            forms.forEach(form -> form.showRules(rules));
            tables.forEach(table -> table.showRules(rules));
            if (attempted) {
                setErrorMessage(firstProblem());
            }
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(windowTitle());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point preferred = super.getInitialSize();
        return new Point(Math.max(preferred.x, 720), Math.min(Math.max(preferred.y, 480), getShell().getMonitor().getClientArea().height - 80));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ScrolledComposite scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        Composite fields = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 16).applyTo(fields);
        createFields(fields);
        scrolled.setContent(fields);
        scrolled.setMinSize(fields.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        body = fields;
        setTitle(headTitle());
        setMessage(headMessage());
        validate();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.ActionSave, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ActionCancel, false);
        forms.stream().findFirst().ifPresent(FieldForm::setFocus);
    }

    @Override
    protected void okPressed() {
        saveThen(super::okPressed);
    }

    /**
     * Saves what was changed, after all checks, and goes on when it is stored; goes on at once when nothing was changed.
     *
     * @since 0.1
     */
    protected final void saveThen(Runnable then) {
        forms.forEach(FieldForm::flush);
        attempted = true;
        validate();
        if (firstProblem() != null) {
            revealFirst();
        } else if (edited.isNew() || edited.isDirty()) {
            save(then);
        } else {
            then.run();
        }
    }

    /**
     * Closes the dialog and opens the record again as it is stored then.
     *
     * @since 0.1
     */
    protected final void reopen() {
        setReturnCode(TAKE_THEIRS);
        close();
    }

    /**
     * Called before the field with a problem gets the focus; a dialog with several pages shows the right one.
     *
     * @param feature the feature of the record or of an object that it contains
     * @since 0.1
     */
    protected void revealing(EStructuralFeature feature) {
        // there is one page only
    }

    @Override
    protected void cancelPressed() {
        boolean typed = edited.isNew() ? ((BasicCommandStack) domain.getCommandStack()).canUndo() : edited.isDirty();
        boolean changed = typed || forms.stream().anyMatch(FieldForm::isPending);
        if (!changed || Discard.ask(getShell())) {
            super.cancelPressed();
        }
    }

    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }

    private void save(Runnable then) {
        busy(true);
        Jobs.run(Messages.JobSave, body, progress -> {
            edited.save();
            return edited;
        }, saved -> {
            busy(false);
            then.run();
        }, failure -> failed(failure, then));
    }

    private void failed(Exception failure, Runnable then) {
        busy(false);
        if (failure instanceof ConflictException conflict) {
            boolean deleted = conflict.conflicts().stream().anyMatch(ConflictException.Conflict::deleted);
            switch (ask(Messages.TitleConflict, deleted ? Messages.MsgConflictDeleted : Messages.MsgConflict, Messages.ActionKeepMine,
                Messages.ActionTakeTheirs, Messages.ActionCancel)) {
                case 0 -> {
                    edited.keepMine(conflict);
                    save(then);
                }
                case 1 -> {
                    setReturnCode(deleted ? CANCEL : TAKE_THEIRS);
                    close();
                }
                default -> setErrorMessage(Messages.TitleConflict);
            }
        } else {
            setErrorMessage(failure.getMessage());
        }
    }

    private int ask(String title, String question, String... answers) {
        return new MessageDialog(getShell(), title, null, question, MessageDialog.QUESTION, 0, answers).open();
    }

    private void busy(boolean busy) {
        body.setEnabled(!busy);
        for (int id : new int[] { IDialogConstants.OK_ID, IDialogConstants.CANCEL_ID }) {
            Button button = getButton(id);
            button.setEnabled(!busy);
        }
        setErrorMessage(null);
        setMessage(busy ? Messages.MsgSaving : headMessage());
    }

    private String firstProblem() {
        for (FieldForm form : forms) {
            for (FieldProblem problem : form.problems()) {
                return text(problem.feature(), problem.message());
            }
        }
        return edited.problems().stream().findFirst().map(rule -> text(rule.feature(), rule.message())).orElse(null);
    }

    private void revealFirst() {
        EStructuralFeature feature = forms.stream().flatMap(form -> form.problems().stream()).map(FieldProblem::feature).findFirst()
            .or(() -> edited.problems().stream().map(RuleViolation::feature).findFirst()).orElseThrow();
        revealing(feature);
        forms.forEach(form -> form.reveal(feature));
    }

    private static String text(EStructuralFeature feature, String message) {
        return NLS.bind(Messages.MsgProblems, Labels.of(feature, Locale.getDefault()), message);
    }
}
