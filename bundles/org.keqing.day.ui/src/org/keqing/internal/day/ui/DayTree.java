package org.keqing.internal.day.ui;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.day.Day;
import org.keqing.day.DueItem;
import org.keqing.internal.day.ui.DayModel.Group;
import org.keqing.ui.Palette;
import org.keqing.ui.TreeLook;

/** The items of a day under their groups: a tree that is worked by keys like any other; Enter and a double click open an item. */
final class DayTree {

    private final Composite frame;
    private final TreeViewer viewer;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private Palette palette = Palette.LIGHT;
    private DayModel model;

    DayTree(Composite parent, Consumer<DueItem> opened, Consumer<DueItem> selected) {
        frame = Palette.onGround(new Composite(parent, SWT.NONE));
        frame.setLayout(layout);
        viewer = new TreeViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        TreeLook.apply(viewer.getTree());
        viewer.setContentProvider(new Content());
        column(Messages.ColumnWhat, 52, 200, DueItem::what, Group::title);
        column(Messages.ColumnClient, 24, 96, DayModel::client, group -> ""); //$NON-NLS-1$
        column(Messages.ColumnDue, 26, 190, item -> model.due(item), group -> ""); //$NON-NLS-1$
        column(Messages.ColumnPerson, 12, 56, item -> item.person() == null ? "" : item.person(), group -> ""); //$NON-NLS-1$ //$NON-NLS-2$
        column(Messages.ColumnArea, 12, 72, DueItem::area, group -> ""); //$NON-NLS-1$
        viewer.addOpenListener(e -> item(e.getSelection()).ifPresentOrElse(opened, this::toggle));
        viewer.addSelectionChangedListener(e -> item(e.getSelection()).ifPresent(selected));
        viewer.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = Messages.AccessibleTree;
                }
            }
        });
    }

    Control control() {
        return frame;
    }

    void focus() {
        viewer.getTree().setFocus();
    }

    /** Shows a day: the first one, or another in its place, with what was folded, selected and scrolled as it was. */
    void show(DayModel shown) {
        Set<Day.Part> before = parts(model);
        model = shown;
        if (viewer.getInput() == null) {
            viewer.setInput(this);
        } else {
            viewer.refresh();
        }
        shown.groups().stream().filter(group -> !before.contains(group.part())).forEach(group -> viewer.setExpandedState(group.part(), group.open()));
        if (viewer.getStructuredSelection().isEmpty()) {
            shown.groups().stream().findFirst().ifPresent(group -> viewer.setSelection(new StructuredSelection(group.part()), false));
        }
    }

    private static Set<Day.Part> parts(DayModel of) {
        return of == null ? Set.of() : of.groups().stream().map(Group::part).collect(Collectors.toSet());
    }

    private Group group(Object part) {
        return model.groups().stream().filter(group -> group.part() == part).findFirst().orElseThrow();
    }

    void paint(Palette colours) {
        palette = colours;
        viewer.refresh();
    }

    private void toggle() {
        Object group = viewer.getStructuredSelection().getFirstElement();
        if (group != null) {
            viewer.setExpandedState(group, !viewer.getExpandedState(group));
        }
    }

    private static Optional<DueItem> item(Object selection) {
        return selection instanceof StructuredSelection s && s.getFirstElement() instanceof DueItem item ? Optional.of(item) : Optional.empty();
    }

    private void column(String title, int weight, int minimum, Function<DueItem, String> text, Function<Group, String> ofGroup) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, minimum, true));
        boolean dueColumn = title.equals(Messages.ColumnDue);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof DueItem item ? text.apply(item) : ofGroup.apply(group(element));
            }

            @Override
            public Font getFont(Object element) {
                return element instanceof Day.Part ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
            }

            @Override
            public Color getForeground(Object element) {
                boolean late = element instanceof DueItem item ? dueColumn && model.day().part(item) == Day.Part.OVERDUE : element == Day.Part.OVERDUE;
                return Palette.color(late ? palette.danger() : palette.text());
            }
        });
    }

    /** Parts of the day and their items: the parts stay the same when their items are read again. */
    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return model.groups().stream().map(Group::part).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Day.Part ? group(parent).items().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof DueItem item ? model.day().part(item) : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Day.Part;
        }
    }
}
