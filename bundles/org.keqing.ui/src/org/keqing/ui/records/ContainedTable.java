package org.keqing.ui.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.internal.ui.AccessibleName;
import org.keqing.internal.ui.records.CellEditing;
import org.keqing.internal.ui.records.CellLabels;
import org.keqing.internal.ui.records.Messages;
import org.keqing.model.Labels;
import org.keqing.model.RuleViolation;
import org.keqing.ui.Palette;

/**
 * The objects that a record contains, as a small table with editing in the cells: a line is added and removed by a button, a cell is edited by a click, Enter, F2
 * or by typing, Tab goes to the next cell. What is wrong stands below the table.
 *
 * @since 0.1
 */
public final class ContainedTable {

    private static final int HEIGHT = 96;

    private final Composite area;
    private final EditingDomain domain;
    private final EObject owner;
    private final EReference reference;
    private final List<EAttribute> columns;
    private final TableViewer viewer;
    private final Label message;
    private final Button add;
    private final Button remove;
    private boolean editable = true;

    /**
     * Creates the table with its title and buttons.
     *
     * @param parent    the table becomes its child
     * @param domain    executes the edits
     * @param owner     the record
     * @param reference a containment of the record with many objects
     * @param columns   attributes of these objects
     * @param factory   makes a new object
     */
    public ContainedTable(Composite parent, EditingDomain domain, EObject owner, EReference reference, List<EAttribute> columns, Supplier<EObject> factory) {
        this.domain = domain;
        this.owner = owner;
        this.reference = reference;
        this.columns = List.copyOf(columns);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(area);
        Label title = Palette.muted(new Label(area, SWT.NONE));
        title.setText(Labels.of(reference, Locale.getDefault()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        add = button(Messages.ActionAddRow, () -> addLine(factory.get()));
        remove = button(Messages.ActionRemoveRow, this::removeLines);
        viewer = createViewer();
        AccessibleName.set(viewer.getTable(), title.getText());
        message = Palette.danger(new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(message);
        viewer.addSelectionChangedListener(e -> remove.setEnabled(editable && !e.getSelection().isEmpty()));
        remove.setEnabled(false);
        refresh();
        CommandStackListener edits = e -> refresh();
        domain.getCommandStack().addCommandStackListener(edits);
        area.addDisposeListener(e -> domain.getCommandStack().removeCommandStackListener(edits));
    }

    /** The widget. */
    public Control control() {
        return area;
    }

    /**
     * Makes the lines read-only, or editable again.
     *
     * @since 0.1
     */
    public void setEditable(boolean editable) {
        this.editable = editable;
        add.setEnabled(editable);
        remove.setEnabled(editable && !viewer.getSelection().isEmpty());
    }

    /**
     * Takes over what was typed in a cell.
     *
     * @since 0.1
     */
    public void flush() {
        viewer.applyEditorValue();
    }

    /**
     * Adds an object that was made elsewhere, as by the button, and selects its line.
     *
     * @param line not contained yet
     * @since 0.1
     */
    public void append(EObject line) {
        domain.getCommandStack().execute(AddCommand.create(domain, owner, reference, line));
        viewer.setSelection(new StructuredSelection(line), true);
    }

    /** Shows the first rule that one of the objects breaks; rules about other objects are passed over. */
    public void showRules(List<RuleViolation> violations) {
        List<?> lines = (List<?>) owner.eGet(reference);
        say(violations.stream().filter(violation -> lines.contains(violation.object())).findFirst()
            .map(violation -> NLS.bind(Messages.MsgLine, new Object[] { lines.indexOf(violation.object()) + 1,
                Labels.of(violation.feature(), Locale.getDefault()), violation.message() }))
            .orElse("")); //$NON-NLS-1$
    }

    private TableViewer createViewer() {
        Composite frame = new Composite(area, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(frame);
        TableViewer created = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        created.getTable().setHeaderVisible(true);
        created.getTable().setLinesVisible(true);
        created.setContentProvider(ArrayContentProvider.getInstance());
        for (EAttribute attribute : columns) {
            boolean text = attribute.getEAttributeType().getInstanceClass() == String.class;
            boolean number = Number.class.isAssignableFrom(attribute.getEAttributeType().getInstanceClass());
            boolean day = attribute.getEAttributeType().getInstanceClass() == LocalDate.class;
            TableViewerColumn column = new TableViewerColumn(created, number ? SWT.RIGHT : SWT.LEFT);
            column.getColumn().setText(Labels.of(attribute, Locale.getDefault()));
            column.setLabelProvider(new CellLabels(attribute));
            column.setEditingSupport(new CellEditing(created, attribute, this::set, this::say));
            layout.setColumnData(column.getColumn(), new ColumnWeightData(attribute == columns.getFirst() ? 40 : text ? 20 : 15, day ? 92 : 64, true));
        }
        ColumnViewerEditorActivationStrategy start = new ColumnViewerEditorActivationStrategy(created) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return editable && switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION,
                        ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.CR || event.keyCode == SWT.F2
                        || Character.isLetterOrDigit(event.character);
                    default -> false;
                };
            }
        };
        TableViewerEditor.create(created, new TableViewerFocusCellManager(created, new FocusCellOwnerDrawHighlighter(created)), start,
            ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        return created;
    }

    private void addLine(EObject line) {
        append(line);
        viewer.editElement(line, 0);
    }

    private void removeLines() {
        List<?> lines = viewer.getStructuredSelection().toList();
        if (!lines.isEmpty()) {
            domain.getCommandStack().execute(RemoveCommand.create(domain, owner, reference, lines));
        }
    }

    private void set(EObject line, EAttribute attribute, Object value) {
        domain.getCommandStack().execute(SetCommand.create(domain, line, attribute, value == null ? SetCommand.UNSET_VALUE : value));
    }

    private void refresh() {
        viewer.setInput(List.copyOf((List<?>) owner.eGet(reference)));
    }

    private void say(String sentence) {
        message.setText(sentence);
        area.layout();
    }

    private Button button(String text, Runnable body) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> body.run()));
        return button;
    }
}
