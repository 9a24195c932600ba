package org.keqing.internal.day.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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

    void show(DayModel shown) {
        Map<Day.Part, Boolean> before = new EnumMap<>(Day.Part.class);
        if (model != null) {
            model.groups().forEach(group -> before.put(group.part(), viewer.getExpandedState(group)));
        }
        model = shown;
        viewer.setInput(shown);
        List<Group> groups = shown.groups();
        groups.forEach(group -> viewer.setExpandedState(group, before.getOrDefault(group.part(), group.open())));
        if (viewer.getStructuredSelection().isEmpty() && !groups.isEmpty()) {
            viewer.setSelection(new StructuredSelection(groups.getFirst()), false);
        }
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
                return element instanceof Group group ? ofGroup.apply(group) : text.apply((DueItem) element);
            }

            @Override
            public Font getFont(Object element) {
                return element instanceof Group ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
            }

            @Override
            public Color getForeground(Object element) {
                boolean late = element instanceof Group group ? group.part() == Day.Part.OVERDUE : dueColumn && model.day().part((DueItem) element) == Day.Part.OVERDUE;
                return late ? Palette.color(palette.danger()) : null;
            }
        });
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((DayModel) input).groups().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Group group ? group.items().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Group;
        }
    }
}
