package org.keqing.internal.client.ui.editor;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.client.ui.Messages;
import org.keqing.ui.Failures;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Jobs;
import org.keqing.ui.Tables;
import org.keqing.ui.UiIds;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** Who changed what and when, newest first. */
final class TimelinePage extends ClientPage {

    static final String ID = "timeline"; //$NON-NLS-1$

    private Composite stack;
    private EmptyState empty;
    private Tables.ListTable<HistoryEntry> table;

    TimelinePage(ClientEditor editor) {
        super(editor, ID, Messages.PageTimeline);
    }

    @Override
    void create(Composite parent, ClientEditModel model) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 400).applyTo(stack);
        empty = new EmptyState(stack);
        table = Tables.list(stack, List.of(
            new TableColumn<>("time", Messages.ColumnTime, 136, ColumnKind.DATE, HistoryEntry::time), //$NON-NLS-1$
            new TableColumn<>("who", Messages.ColumnWho, 112, ColumnKind.TEXT, HistoryEntry::who), //$NON-NLS-1$
            new TableColumn<>("what", Messages.ColumnWhat, 200, ColumnKind.TEXT, HistoryEntry::what), //$NON-NLS-1$
            new TableColumn<>("old", Messages.ColumnOld, 220, ColumnKind.TEXT, HistoryEntry::oldValue), //$NON-NLS-1$
            new TableColumn<>("new", Messages.ColumnNew, 220, ColumnKind.TEXT, HistoryEntry::newValue))); //$NON-NLS-1$
        empty.show(UiIds.class, "history", Messages.MsgLoading, ""); //$NON-NLS-1$ //$NON-NLS-2$
        ((StackLayout) stack.getLayout()).topControl = empty;
        saved();
    }

    @Override
    void saved() {
        if (stack == null || stack.isDisposed() || editor().current().store().isEmpty() || editor().model().isEmpty()) {
            return;
        }
        var store = editor().current().store().get();
        long id = editor().model().get().client().getId();
        Jobs.read(Messages.JobLoadHistory, stack, progress -> HistoryEntry.read(store, id, Locale.getDefault()), this::fill,
            failure -> empty.show(UiIds.class, "warning", Failures.message(failure), "")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void fill(List<HistoryEntry> entries) {
        table.rows().set(entries);
        if (entries.isEmpty()) {
            empty.show(UiIds.class, "history", Messages.MsgNoHistory, ""); //$NON-NLS-1$ //$NON-NLS-2$
        }
        ((StackLayout) stack.getLayout()).topControl = entries.isEmpty() ? empty : table.table().control();
        stack.layout();
    }
}
