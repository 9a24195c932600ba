package org.keqing.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.ui.records.Messages;
import org.keqing.model.Labels;
import org.keqing.model.RuleViolation;
import org.keqing.store.AggregateEdit;
import org.keqing.ui.form.FieldForm;
import org.keqing.ui.form.FieldProblem;

/**
 * The fields and tables in which one record is edited, on as many pages as there are: they share the edits, are checked together, and each shows its problems beside itself.
 *
 * @since 0.1
 */
public final class RecordFields {

    private final AggregateEdit edited;
    private final Runnable changed;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), stack);
    private final List<FieldForm> forms = new ArrayList<>();
    private final List<ContainedTable> tables = new ArrayList<>();

    /**
     * Begins without fields.
     *
     * @param edited  the record; the caller closes it
     * @param changed called when something was typed or edited, or a problem came or went, after everything was checked
     */
    public RecordFields(AggregateEdit edited, Runnable changed) {
        this.edited = edited;
        this.changed = changed;
        stack.addCommandStackListener(e -> changed());
    }

    /** Executes the edits. */
    public EditingDomain domain() {
        return domain;
    }

    /** Adds a form in two columns for attributes of the record. */
    public FieldForm form(Composite parent, List<? extends EStructuralFeature> features) {
        FieldForm form = new FieldForm(parent, domain, features, 2, Locale.getDefault());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        form.setInput(edited.root());
        form.onChange(this::changed);
        forms.add(form);
        return form;
    }

    /** Adds a table of objects that the record contains, to what is checked. */
    public ContainedTable table(ContainedTable table) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        tables.add(table);
        return table;
    }

    /** Checks everything and shows what is wrong beside the fields. To be called when a page was added, and after a change that came from no field or table. */
    public void check() {
        List<RuleViolation> rules = edited.problems();
        forms.forEach(form -> form.showRules(rules));
        tables.forEach(table -> table.showRules(rules));
    }

    /** What prevents saving, the first of it: text that cannot be read before rules of the business; also of fields that are on no page yet. */
    public Optional<FieldProblem> problem() {
        return forms.stream().flatMap(form -> form.problems().stream()).findFirst()
            .or(() -> edited.problems().stream().findFirst().map(rule -> new FieldProblem(rule.feature(), rule.message())));
    }

    /** A problem as one line that names its field. */
    public static String line(FieldProblem problem) {
        return NLS.bind(Messages.MsgProblems, Labels.of(problem.feature(), Locale.getDefault()), problem.message());
    }

    /** Takes over what was typed. */
    public void flush() {
        forms.forEach(FieldForm::flush);
        tables.forEach(ContainedTable::flush);
    }

    /** Whether leaving would lose something: what was typed and is not taken back again. */
    public boolean isDirty() {
        return stack.isSaveNeeded() || isPending();
    }

    private boolean isPending() {
        return forms.stream().anyMatch(FieldForm::isPending);
    }

    /** Tells that the record was saved as it is now; what was done before can still be taken back. */
    public void saved() {
        stack.saveIsDone();
    }

    /** Whether there is something to take back. */
    public boolean canUndo() {
        return stack.canUndo() || isPending();
    }

    /** Whether something that was taken back can be done again. */
    public boolean canRedo() {
        return stack.canRedo();
    }

    /** Takes back the last edit; a text that cannot be read gives way to what stood there. */
    public void undo() {
        flush();
        if (isPending()) {
            forms.stream().filter(FieldForm::isPending).forEach(form -> form.setInput(edited.root()));
            changed();
        } else if (stack.canUndo()) {
            stack.undo();
        }
    }

    /** Does again what was taken back last, unless something else was typed since. */
    public void redo() {
        flush();
        if (stack.canRedo()) {
            stack.redo();
        }
    }

    AggregateEdit edited() {
        return edited;
    }

    /** Whether the fields are gone, with the editor or for newer ones. */
    boolean isDisposed() {
        return forms.stream().allMatch(form -> form.control().isDisposed());
    }

    /** Puts the focus into a field, if it is on a page. */
    public void reveal(EStructuralFeature feature) {
        forms.forEach(form -> form.reveal(feature));
    }

    private void changed() {
        check();
        changed.run();
    }
}
