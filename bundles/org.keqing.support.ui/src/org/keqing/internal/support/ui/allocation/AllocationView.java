package org.keqing.internal.support.ui.allocation;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.internal.support.ui.form.FormDialog;
import org.keqing.internal.support.ui.form.FormModel;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationLine;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRun;
import org.keqing.support.allocation.AllocationService;
import org.keqing.support.allocation.AllocationShare;
import org.keqing.support.allocation.AllocationState;
import org.keqing.support.allocation.SupplySource;
import org.keqing.ui.ClientRef;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.StoreView;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** Supply allocation: the runs, of the chosen one the classes and the clients, and how the selected client came to its units. */
public final class AllocationView extends StoreView<AllocationModel> {

    private static final int FIRST = 200;

    private final Action add = action(Messages.ActionNewRun, this::newRun);
    private final Action edit = action(Messages.ActionEditTerms, this::editTerms);
    private final Action freeze = action(Messages.ActionFreeze, () -> step(Messages.ActionFreeze, (store, user, run) -> allocations().freeze(store, user, run)));
    private final Action thaw = action(Messages.ActionThaw, () -> step(Messages.ActionThaw, (store, user, run) -> allocations().thaw(store, user, run)));
    private final Action publish = action(Messages.ActionPublish, this::publish);
    private final Action remove = action(Messages.ActionDelete, () -> step(Messages.ActionDelete, (store, user, run) -> allocations().delete(store, user, run)));
    private final Action anomalies = new Action(Messages.ActionAnomalies, IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            lines.show(model.shown(isChecked()), AllocationLine::clientId);
            paint(Palette.of(summary.getDisplay()));
        }
    };
    private AllocationService allocations;
    private Tables.ListTable<AllocationRun> runs;
    private Tables.ListTable<AllocationShare> shares;
    private Tables.ListTable<AllocationLine> lines;
    private Label summary;
    private Label explanation;
    private AllocationModel model = new AllocationModel(List.of(), null, List.of(), List.of());
    private volatile long chosen;

    /** Made by the workbench. */
    public AllocationView() {
        super(ClientPackage.Literals.CLIENT);
    }

    private AllocationService allocations() {
        return allocations;
    }

    @Override
    protected Control createContent(Composite parent) {
        allocations = UiServices.require(getSite(), AllocationService.class);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        runs = Tables.list(sash, runColumns());
        runs.table().stretch("product"); //$NON-NLS-1$
        runs.table().onSelect(row -> row.filter(run -> run.id() != chosen).ifPresent(this::choose));
        Composite middle = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(middle);
        summary = hint(middle, 8);
        shares = Tables.list(middle, shareColumns());
        shares.table().stretch("class"); //$NON-NLS-1$
        shares.table().onOpen(row -> editClass(row.of()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(shares.table().control());
        Composite below = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(below);
        lines = Tables.list(below, lineColumns());
        lines.table().stretch("name"); //$NON-NLS-1$
        lines.table().wholeHeaders();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lines.table().control());
        explanation = hint(below, 4);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 4).hint(200, 104).applyTo(explanation);
        lines.table().onSelect(this::explainLine);
        sash.setWeights(22, 28, 50);
        Palette.follow(sash, palette -> {
            List.of(middle, below, summary, explanation).forEach(each -> each.setBackground(Palette.color(palette.background())));
            sash.setBackground(Palette.color(palette.rule()));
        });
        return sash;
    }

    private static Label hint(Composite parent, int indent) {
        Label label = Palette.muted(new Label(parent, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).indent(12, indent).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        List.of(add, edit, freeze, thaw, publish, remove).forEach(bar::add);
        bar.add(new Separator());
        bar.add(anomalies);
    }

    @Override
    protected void paint(Palette palette) {
        Icons.put(add, "add", palette); //$NON-NLS-1$
        Icons.put(edit, "edit", palette); //$NON-NLS-1$
        Icons.put(freeze, "lock", palette); //$NON-NLS-1$
        Icons.put(thaw, "undo", palette); //$NON-NLS-1$
        Icons.put(publish, "check", palette); //$NON-NLS-1$
        Icons.put(remove, "delete", palette); //$NON-NLS-1$
        Icons.mark(anomalies, "warning", palette); //$NON-NLS-1$
    }

    @Override
    protected AllocationModel first(Store store) throws StoreException {
        AllocationModel first = read(store, FIRST);
        return first.chosen() == null ? null : first;
    }

    @Override
    protected AllocationModel read(Store store) throws StoreException {
        return read(store, Integer.MAX_VALUE);
    }

    private AllocationModel read(Store store, int limit) throws StoreException {
        List<AllocationRun> all = allocations.runs(store);
        Optional<AllocationRun> shown = all.stream().filter(run -> run.id() == chosen).findFirst().or(() -> all.stream().findFirst());
        if (shown.isEmpty()) {
            return new AllocationModel(all, null, List.of(), List.of());
        }
        return new AllocationModel(all, shown.get(), allocations.shares(store, shown.get().id()), allocations.lines(store, shown.get().id(), 0, limit));
    }

    @Override
    protected boolean fill(AllocationModel read) {
        model = read;
        chosen = read.chosen() == null ? 0 : read.chosen().id();
        AllocationState state = read.chosen() == null ? null : read.chosen().state();
        List.of(edit, freeze, remove).forEach(each -> each.setEnabled(state == AllocationState.DRAFT));
        List.of(thaw, publish).forEach(each -> each.setEnabled(state == AllocationState.FROZEN));
        anomalies.setEnabled(state != null);
        runs.rows().set(read.runs());
        if (read.chosen() == null) {
            return false;
        }
        runs.table().select(runs.rows().indexOf(read.chosen()));
        shares.show(read.shares(), row -> row.of().id());
        lines.show(read.shown(anomalies.isChecked()), AllocationLine::clientId);
        summary.setText(LabelText.literal(read.summary()));
        explainLine(lines.table().selected());
        summary.getParent().layout(true, true);
        return true;
    }

    @Override
    protected void explain(EmptyState sentence) {
        sentence.show(getClass(), icon(), Messages.TitleNoRuns, Messages.MsgNoRuns);
        sentence.button(Messages.ActionNewRun, this::newRun);
    }

    @Override
    protected String icon() {
        return "allocation"; //$NON-NLS-1$
    }

    @Override
    protected void export() {
        export(lines, Messages.NameAllocation + '-' + model.chosen().request().product() + '-' + model.chosen().request().period());
    }

    private void choose(AllocationRun run) {
        chosen = run.id();
        choose();
    }

    private void explainLine(Optional<AllocationLine> line) {
        explanation.setText(LabelText.literal(line.map(each -> allocations.explain(model.chosen(), each).stream().collect(Collectors.joining("\n"))).orElse(Messages.MsgChooseLine))); //$NON-NLS-1$
        line.ifPresent(each -> clients().select(new ClientRef(each.clientId(), each.code(), each.name())));
    }

    private void newRun() {
        List<SupplySource> sources = allocations.sources();
        AllocationRun last = model.runs().stream().findFirst().orElse(null);
        current().store().ifPresent(store -> ask(new FormModel(Messages.ActionNewRun, Messages.MsgNewRun,
            AllocationModel.newRun(sources, last == null ? YearMonth.now().plusMonths(1) : last.request().period().plusMonths(1), last),
            (values, progress) -> {
                AllocationRequest request = AllocationModel.request(values, sources);
                if (!values.yes("new") && !allocations.isKnown(store, request.product())) { //$NON-NLS-1$
                    throw new StoreException(NLS.bind(Messages.MsgUnknownProduct, request.product(), Messages.LabelNewProduct));
                }
                chosen = allocations.create(store, current().user(), request, progress);
            })));
    }

    private void editTerms() {
        AllocationRun run = model.chosen();
        current().store().ifPresent(store -> ask(new FormModel(Messages.ActionEditTerms, Messages.MsgEditTerms, model.terms(),
            (values, progress) -> allocations.compute(store, current().user(), run.id(), values.whole("supply"), AllocationModel.rule(values), List.of(), progress)))); //$NON-NLS-1$
    }

    private void editClass(AllocationClass of) {
        AllocationRun run = model.chosen();
        if (run.state() == AllocationState.DRAFT) {
            current().store().ifPresent(store -> ask(new FormModel(Messages.ActionEditClass, NLS.bind(Messages.MsgEditClass, of.name(Locale.getDefault())), AllocationModel.classTerms(of),
                (values, progress) -> allocations.compute(store, current().user(), run.id(), run.request().supply(), run.request().rule(), List.of(AllocationModel.classOf(of, values)), progress))));
        }
    }

    private void ask(FormModel form) {
        if (new FormDialog(getSite().getShell(), form).open() == Window.OK) {
            if (model.chosen() != null && model.chosen().id() == chosen) {
                reload();
            } else {
                choose();
            }
        }
    }

    private void publish() {
        if (MessageDialog.openConfirm(getSite().getShell(), Messages.ActionPublish, NLS.bind(Messages.MsgPublish, model.chosen().request().product(), model.chosen().request().period()))) {
            step(Messages.ActionPublish, (store, user, run) -> allocations.publish(store, user, run));
        }
    }

    /** A step of the chosen run. */
    @FunctionalInterface
    private interface Step {
        void run(Store store, String user, long run) throws StoreException;
    }

    private void step(String name, Step step) {
        long run = model.chosen().id();
        current().store().ifPresent(store -> Jobs.run(name, summary, progress -> {
            step.run(store, current().user(), run);
            return run;
        }, done -> reload()));
    }

    private static List<TableColumn<AllocationRun>> runColumns() {
        return List.of(new TableColumn<>("period", Messages.LabelMonth, 84, ColumnKind.TEXT, run -> run.request().period().toString()), //$NON-NLS-1$
            new TableColumn<>("product", Messages.LabelProduct, 180, ColumnKind.TEXT, run -> run.request().product()), //$NON-NLS-1$
            new TableColumn<>("state", Messages.ColumnState, 96, ColumnKind.TEXT, run -> AllocationModel.word(run.state())), //$NON-NLS-1$
            new TableColumn<>("supply", Messages.LabelSupply, 112, ColumnKind.INTEGER, run -> run.request().supply()), //$NON-NLS-1$
            new TableColumn<>("shared", Messages.ColumnShared, 96, ColumnKind.INTEGER, AllocationRun::shared), //$NON-NLS-1$
            new TableColumn<>("rest", Messages.ColumnRest, 80, ColumnKind.INTEGER, AllocationRun::rest), //$NON-NLS-1$
            new TableColumn<>("clients", Messages.ColumnClients, 80, ColumnKind.INTEGER, AllocationRun::clients), //$NON-NLS-1$
            new TableColumn<>("suspicious", Messages.ColumnAnomalies, 96, ColumnKind.INTEGER, AllocationRun::suspicious), //$NON-NLS-1$
            new TableColumn<>("by", Messages.ColumnPublishedBy, 110, ColumnKind.TEXT, AllocationRun::publishedBy)); //$NON-NLS-1$
    }

    private static Tier badge(AllocationClass of) {
        return new Tier(of.scheme() == null ? "" : of.scheme(), of.id(), false); //$NON-NLS-1$
    }

    private List<TableColumn<AllocationShare>> shareColumns() {
        return List.of(new TableColumn<>("class", Messages.ColumnClass, 140, ColumnKind.TIER, row -> badge(row.of())), //$NON-NLS-1$
            new TableColumn<>("weight", Messages.LabelWeight, 90, ColumnKind.DECIMAL, row -> row.of().weight()), //$NON-NLS-1$
            new TableColumn<>("ceiling", Messages.LabelCeiling, 100, ColumnKind.DECIMAL, row -> row.of().ceiling()), //$NON-NLS-1$
            new TableColumn<>("clients", Messages.ColumnClients, 80, ColumnKind.INTEGER, AllocationShare::clients), //$NON-NLS-1$
            new TableColumn<>("room", Messages.ColumnRoom, 100, ColumnKind.INTEGER, AllocationShare::room), //$NON-NLS-1$
            new TableColumn<>("shared", Messages.ColumnShared, 100, ColumnKind.INTEGER, AllocationShare::shared), //$NON-NLS-1$
            new TableColumn<>("part", Messages.ColumnPart, 120, ColumnKind.BAR, row -> model.part(row)), //$NON-NLS-1$
            new TableColumn<>("median", Messages.ColumnMedian, 110, ColumnKind.DECIMAL, AllocationShare::median)); //$NON-NLS-1$
    }

    private static List<TableColumn<AllocationLine>> lineColumns() {
        return List.of(new TableColumn<>("code", Messages.ColumnCode, 90, ColumnKind.TEXT, AllocationLine::code), //$NON-NLS-1$
            new TableColumn<>("name", Messages.ColumnClient, 180, ColumnKind.TEXT, AllocationLine::name), //$NON-NLS-1$
            new TableColumn<>("class", Messages.ColumnClass, 120, ColumnKind.TIER, row -> badge(row.of())), //$NON-NLS-1$
            new TableColumn<>("stock", Messages.ColumnStock, 84, ColumnKind.DECIMAL, AllocationLine::stock), //$NON-NLS-1$
            new TableColumn<>("room", Messages.ColumnRoom, 104, ColumnKind.INTEGER, AllocationLine::room), //$NON-NLS-1$
            new TableColumn<>("share", Messages.ColumnShare, 88, ColumnKind.DECIMAL, AllocationLine::share), //$NON-NLS-1$
            new TableColumn<>("units", Messages.ColumnUnits, 80, ColumnKind.INTEGER, AllocationLine::units), //$NON-NLS-1$
            new TableColumn<>("full", Messages.ColumnFull, 80, ColumnKind.FLAG, AllocationLine::full), //$NON-NLS-1$
            new TableColumn<>("purchases", Messages.ColumnPurchases, 110, ColumnKind.DECIMAL, AllocationLine::purchases), //$NON-NLS-1$
            new TableColumn<>("suspicious", Messages.ColumnSuspicious, 96, ColumnKind.FLAG, AllocationLine::suspicious), //$NON-NLS-1$
            new TableColumn<>("region", Messages.ColumnRegion, 100, ColumnKind.TEXT, AllocationLine::region, false), //$NON-NLS-1$
            new TableColumn<>("manager", Messages.ColumnManager, 100, ColumnKind.TEXT, AllocationLine::manager, false)); //$NON-NLS-1$
    }
}
