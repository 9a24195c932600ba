package org.keqing.internal.pack.tobacco.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.keqing.model.Plurals;
import org.keqing.model.client.ClientPackage;
import org.keqing.pack.tobacco.TobaccoPackage;
import org.keqing.pack.tobacco.segments.WorkingList;
import org.keqing.pack.tobacco.segments.WorkingLists;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.ClientRef;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Palette;
import org.keqing.ui.StoreView;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** Core, general and problem clients by the last confirmed round of the value segments; one of the three at a time. */
public final class WorkingListsView extends StoreView<Optional<WorkingList>> {

    private static final String ROUNDS = "org.keqing.evaluation.ui.rounds";

    private final List<Button> choices = new ArrayList<>();
    private WorkingLists lists;
    private Tables.ListTable<WorkingList.Entry> table;
    private Label summary;
    private volatile String group = WorkingLists.CORE;

    /** Made by the workbench. */
    public WorkingListsView() {
        super(ClientPackage.Literals.CLIENT, TobaccoPackage.Literals.RETAIL);
    }

    @Override
    protected Control createContent(Composite parent) {
        lists = UiServices.require(getSite(), WorkingLists.class);
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite head = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 8).spacing(12, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        choice(head, WorkingLists.CORE, Messages.LabelCore);
        choice(head, WorkingLists.GENERAL, Messages.LabelGeneral);
        choice(head, WorkingLists.PROBLEM, Messages.LabelProblem);
        summary = Palette.muted(new Label(head, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        table = Tables.list(root, columns());
        table.table().stretch("name");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.table().control());
        table.table().onSelect(row -> row.ifPresent(each -> clients().select(new ClientRef(each.clientId(), each.clientCode(), each.clientName()))));
        Palette.follow(root, palette -> {
            List<Control> plain = new ArrayList<>(choices);
            plain.addAll(List.of(root, head, summary));
            plain.forEach(each -> each.setBackground(Palette.color(palette.background())));
            choices.forEach(each -> each.setForeground(Palette.color(palette.text())));
        });
        return root;
    }

    private void choice(Composite parent, String id, String label) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(label);
        button.setSelection(id.equals(group));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (button.getSelection()) {
                group = id;
                reload();
            }
        }));
        choices.add(button);
    }

    @Override
    protected Optional<WorkingList> read(Store store) throws StoreException {
        return lists.list(store, group);
    }

    @Override
    protected boolean fill(Optional<WorkingList> read) {
        table.rows().set(read.map(WorkingList::clients).orElse(List.of()));
        read.ifPresent(list -> summary.setText(Plurals.bind(Messages.MsgListSum,
            new Object[] { String.format(Locale.ROOT, "%,d", list.clients().size()), list.round().name(), list.round().asOf() })));
        summary.getParent().layout();
        return read.isPresent();
    }

    @Override
    protected void explain(EmptyState sentence) {
        sentence.show(WorkingListsView.class, icon(), Messages.MsgNoSegments, Messages.MsgNoSegmentsHint);
        sentence.button(Messages.ActionShowRounds, this::showRounds);
    }

    private void showRounds() {
        try {
            getSite().getPage().showView(ROUNDS);
        } catch (PartInitException e) {
            ILog.of(WorkingListsView.class).log(e.getStatus());
        }
    }

    @Override
    protected String icon() {
        return "segments";
    }

    @Override
    protected void export() {
        export(table, switch (group) {
            case WorkingLists.CORE -> Messages.LabelCore;
            case WorkingLists.PROBLEM -> Messages.LabelProblem;
            default -> Messages.LabelGeneral;
        });
    }

    private static List<TableColumn<WorkingList.Entry>> columns() {
        return List.of(
            new TableColumn<>("segment", Messages.ColumnSegment, 120, ColumnKind.TIER, row -> tier(row.segment())),
            new TableColumn<>("code", Messages.ColumnCode, 90, ColumnKind.TEXT, WorkingList.Entry::clientCode),
            new TableColumn<>("name", Messages.ColumnClient, 220, ColumnKind.TEXT, WorkingList.Entry::clientName),
            new TableColumn<>("region", Messages.ColumnRegion, 100, ColumnKind.TEXT, WorkingList.Entry::region),
            new TableColumn<>("manager", Messages.ColumnManager, 100, ColumnKind.TEXT, WorkingList.Entry::manager),
            new TableColumn<>("amount", Messages.ColumnAmount, 130, ColumnKind.DECIMAL, WorkingList.Entry::amount),
            new TableColumn<>("before", Messages.ColumnBefore, 120, ColumnKind.TIER, row -> tier(row.before())));
    }

    private static Tier tier(String segment) {
        return segment == null ? null : new Tier(WorkingLists.SCHEME, segment, false);
    }
}
