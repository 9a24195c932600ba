package org.keqing.internal.studio.ui.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.tiering.Problem;
import org.keqing.tiering.model.NamedElement;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/**
 * Elements of one sort: their list at the left, with adding, copying, removing and moving, and the form of the selected one at the right.
 *
 * @param <E> the sort
 */
final class ElementPage<E extends EObject> {

    private final SashForm root;
    private final SchemeDraft draft;
    private final Sort<E> sort;
    private final Tables.ListTable<E> list;
    private final Label figure;
    private final Composite right;
    private final EmptyState empty;
    private final ScrolledComposite scrolled;
    private final Fields fields;
    private E selected;

    /**
     * A sort of elements.
     *
     * @param parts    those in the scheme
     * @param create   makes a new one, not yet in the scheme
     * @param columns  what the list shows beside the sign of problems
     * @param form     builds the form over the selected one
     * @param figure   a figure below the list, such as the sum of the weights
     * @param problems what is wrong with one
     */
    record Sort<E>(Parts<E> parts, Supplier<E> create, List<TableColumn<E>> columns, BiConsumer<Fields, Supplier<E>> form, Supplier<String> figure, Function<E, List<Problem>> problems) {

        List<E> all() {
            return parts.all();
        }
    }

    ElementPage(Composite parent, SchemeDraft draft, Sort<E> sort) {
        this.draft = draft;
        this.sort = sort;
        root = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = Palette.onGround(new Composite(root, SWT.NONE));
        left.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        List<TableColumn<E>> columns = new ArrayList<>(sort.columns());
        columns.add(new TableColumn<>("problems", "", 40, ColumnKind.TEXT, each -> sort.problems().apply(each).isEmpty() ? "" : "\u26A0"));
        list = Tables.list(left, columns);
        list.table().stretch(columns.getFirst().id());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.table().control());
        figure = new Label(left, SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(figure);
        Composite tools = new Composite(left, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).extendedMargins(8, 8, 8, 8).spacing(4, 0).applyTo(tools);
        button(tools, Messages.ButtonAdd, () -> add(sort.create().get()));
        button(tools, Messages.ButtonCopy, this::copy);
        button(tools, Messages.ButtonRemove, this::remove);
        button(tools, "\u25B2", () -> move(-1)).setToolTipText(Messages.TipUp);
        button(tools, "\u25BC", () -> move(1)).setToolTipText(Messages.TipDown);
        right = Palette.onGround(new Composite(root, SWT.NONE));
        right.setLayout(new StackLayout());
        empty = new EmptyState(right);
        empty.show(Icons.class, "add", Messages.MsgNoneYet, "");
        empty.button(Messages.ButtonAdd, () -> add(sort.create().get()));
        scrolled = new ScrolledComposite(right, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        fields = new Fields(scrolled, draft, () -> selected != null);
        fields.problems(() -> selected == null ? List.of() : sort.problems().apply(selected));
        sort.form().accept(fields, () -> selected);
        scrolled.setContent(fields.control());
        scrolled.addListener(SWT.Resize, e -> size());
        root.setWeights(36, 64);
        list.table().onSelect(row -> row.ifPresent(this::select));
        Runnable follow = this::refresh;
        draft.onChange(follow);
        root.addDisposeListener(e -> draft.forget(follow));
        Palette.follow(root, palette -> {
            root.setBackground(Palette.color(palette.rule()));
            left.setBackground(Palette.color(palette.background()));
            scrolled.setBackground(Palette.color(palette.background()));
        });
        selected = sort.all().isEmpty() ? null : sort.all().getFirst();
        refresh();
    }

    SashForm control() {
        return root;
    }

    private static Button button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private void size() {
        scrolled.setMinHeight(fields.control().computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
    }

    private void select(E element) {
        if (element != selected) {
            selected = element;
            fields.refresh();
            size();
        }
    }

    private void refresh() {
        if (!sort.all().contains(selected)) {
            selected = sort.all().isEmpty() ? null : sort.all().getFirst();
        }
        E keep = selected;
        list.rows().set(sort.all());
        list.table().select(list.rows().indexOf(keep));
        selected = keep;
        figure.setText(sort.figure().get() + "   ");
        ((StackLayout) right.getLayout()).topControl = selected == null ? empty : scrolled;
        right.layout();
        fields.refresh();
        size();
    }

    private void add(E element) {
        selected = element;
        draft.change(null, () -> sort.parts().add(element));
    }

    private void copy() {
        Optional.ofNullable(selected).ifPresent(each -> {
            E copy = EcoreUtil.copy(each);
            if (copy instanceof NamedElement named) {
                named.setId(free(named.getId()));
            }
            add(copy);
        });
    }

    /** An id that no element of the sort has. */
    private String free(String id) {
        int number = 2;
        while (taken(id + '-' + number)) {
            number++;
        }
        return id + '-' + number;
    }

    private boolean taken(String id) {
        return sort.all().stream().anyMatch(each -> each instanceof NamedElement named && id.equals(named.getId()));
    }

    private void remove() {
        if (selected != null) {
            E gone = selected;
            draft.change(null, () -> sort.parts().remove(gone));
        }
    }

    private void move(int by) {
        int from = sort.all().indexOf(selected);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < sort.all().size()) {
            draft.change(null, () -> sort.parts().move(from, to));
        }
    }
}
