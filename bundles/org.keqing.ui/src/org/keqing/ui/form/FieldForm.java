package org.keqing.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.ui.form.Field;
import org.keqing.internal.ui.form.FieldHost;
import org.keqing.model.FieldInfo;
import org.keqing.model.RuleViolation;

/**
 * Fields of an EMF object in columns: label above, unit behind, problem beside the label. What is typed becomes an EMF.Edit command after a short
 * pause or when the field loses the focus, so that undo and redo take sensible steps; changes of the object from elsewhere show at once.
 *
 * @since 0.1
 */
public final class FieldForm {

    private final Composite area;
    private final EditingDomain domain;
    private final Map<EStructuralFeature, Field> fields = new LinkedHashMap<>();
    private final Adapter watcher = new Watcher();
    private final List<Runnable> listeners = new ArrayList<>();
    private EObject input;

    /**
     * Creates the fields.
     *
     * @param parent   the fields stand in a new child of it
     * @param domain   executes the commands
     * @param features attributes to edit; computed ones (see {@link FieldInfo}) are shown read-only
     * @param columns  number of columns, at least 1
     * @param locale   language of labels and units
     */
    public FieldForm(Composite parent, EditingDomain domain, List<? extends EStructuralFeature> features, int columns, Locale locale) {
        this.domain = domain;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(24, 8).applyTo(area);
        FieldHost host = new FieldHost() {
            @Override
            public void commit(EStructuralFeature feature, Object value) {
                execute(feature, value);
            }

            @Override
            public void changed() {
                List.copyOf(listeners).forEach(Runnable::run);
            }
        };
        for (EStructuralFeature feature : features) {
            Field field = new Field(area, feature, host, locale);
            GridDataFactory.fillDefaults().grab(true, false).span(Math.min(columns, field.span()), 1).applyTo(field.control());
            fields.put(feature, field);
        }
        area.addDisposeListener(e -> watch(null));
    }

    /** The composite that holds the fields. */
    public Composite control() {
        return area;
    }

    /** The object edited now, if any. */
    public Optional<EObject> input() {
        return Optional.ofNullable(input);
    }

    /**
     * Shows another object. Text that was typed and not yet taken over is dropped: call {@link #flush()} before when it matters.
     *
     * @param object an object of the features' class, or {@code null} to empty the fields
     */
    public void setInput(EObject object) {
        watch(object);
        fields.values().forEach(field -> field.show(input));
    }

    /** Takes over what was typed; fields with problems keep their text. */
    public void flush() {
        fields.values().forEach(Field::flush);
    }

    /** Whether something typed is waiting to be taken over. */
    public boolean isPending() {
        return fields.values().stream().anyMatch(Field::isPending);
    }

    /** The problems of all fields, in their order. */
    public List<FieldProblem> problems() {
        return fields.values().stream().flatMap(f -> f.problem().stream()).toList();
    }

    /**
     * Shows what the rules of the business find, beside the fields they are about, in place of what was shown before. A problem of the text itself
     * comes first, and {@link #problems()} does not name these.
     *
     * @param violations may be about other objects and fields: those are passed over
     */
    public void showRules(List<RuleViolation> violations) {
        fields.forEach((feature, field) -> field.rule(violations.stream().filter(v -> v.object() == input && v.feature() == feature)
            .map(RuleViolation::message).findFirst().orElse(null)));
    }

    /** Called after each keystroke, and whenever a problem comes or goes. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Makes all fields read-only, or those editable that are not computed. */
    public void setEditable(boolean editable) {
        fields.values().forEach(f -> f.setEditable(editable));
    }

    /**
     * Makes one field read-only, or editable unless it is computed.
     *
     * @since 0.1
     */
    public void setEditable(EStructuralFeature feature, boolean editable) {
        Optional.ofNullable(fields.get(feature)).ifPresent(field -> field.setEditable(editable));
    }

    /** Puts the focus into a field. */
    public void reveal(EStructuralFeature feature) {
        Optional.ofNullable(fields.get(feature)).ifPresent(Field::focus);
    }

    /** Puts the focus into the first field. */
    public void setFocus() {
        fields.values().stream().findFirst().ifPresent(Field::focus);
    }

    private void execute(EStructuralFeature feature, Object value) {
        if (input != null) {
            domain.getCommandStack().execute(SetCommand.create(domain, input, feature, value == null ? SetCommand.UNSET_VALUE : value));
        }
    }

    private void watch(EObject object) {
        if (input != null) {
            input.eAdapters().remove(watcher);
        }
        input = object;
        if (input != null) {
            input.eAdapters().add(watcher);
        }
    }

    private final class Watcher extends AdapterImpl {

        @Override
        public void notifyChanged(Notification notification) {
            Field field = notification.getFeature() instanceof EStructuralFeature feature ? fields.get(feature) : null;
            if (field != null && !notification.isTouch()) {
                area.getDisplay().execute(() -> {
                    if (!area.isDisposed()) {
                        field.refresh(input);
                    }
                });
            }
        }
    }
}
