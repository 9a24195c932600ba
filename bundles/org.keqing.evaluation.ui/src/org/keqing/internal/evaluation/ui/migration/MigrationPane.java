package org.keqing.internal.evaluation.ui.migration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.MigrationMatrix;
import org.keqing.evaluation.MigrationMatrix.Move;
import org.keqing.evaluation.MigrationService;
import org.keqing.evaluation.Mover;
import org.keqing.evaluation.Round;
import org.keqing.internal.evaluation.ui.PaneButtons;
import org.keqing.internal.evaluation.ui.chart.Charts;
import org.keqing.internal.evaluation.ui.why.Reports;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** What became of the clients since another round: the matrix, the tiers before and now as bars, and the names of the chosen cell. */
public final class MigrationPane {

    /** Names at most of one cell. */
    private static final int LIMIT = 20_000;

    private final EvaluationService service;
    private final MigrationService migrations;
    private final Composite root;
    private final Composite head;
    private final StackLayout pages = new StackLayout();
    private final EmptyState empty;
    private final SashForm comparison;
    private final Combo others;
    private final Label summary;
    private final Label names;
    private final MatrixCanvas matrix;
    private final Chart chart;
    private final Tables.ListTable<Mover> clients;
    private final Button export;
    private final Button print;
    private Store store;
    private Round round;
    private List<Round> comparable = List.of();
    private Move chosen;
    private MigrationModel model;
    private MigrationMatrix shown;
    private Consumer<ClientRef> clientListener = client -> { };

    private record Content(MigrationMatrix matrix, Scheme before, Scheme now) {
    }

    public MigrationPane(Composite parent, IServiceLocator site) {
        service = UiServices.require(site, EvaluationService.class);
        migrations = UiServices.require(site, MigrationService.class);
        root = Palette.onGround(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        head = new Composite(root, SWT.NONE);
        head.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(12, 8).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Palette.muted(new Label(head, SWT.NONE)).setText(Messages.LabelCompare);
        others = new Combo(head, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(others);
        others.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> compare()));
        summary = Palette.muted(new Label(head, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        export = PaneButtons.push(head, Messages.ButtonExport, this::export);
        print = PaneButtons.push(head, Messages.ButtonPrint, () -> Reports.show(site, "migration-matrix", Map.of("round", shown.to().name(), "from", shown.from().name())));
        print.setVisible(Reports.isInstalled(site));
        Composite body = new Composite(root, SWT.NONE);
        body.setLayout(pages);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        empty = new EmptyState(body);
        comparison = new SashForm(body, SWT.VERTICAL);
        SashForm upper = new SashForm(comparison, SWT.HORIZONTAL);
        Composite left = framed(upper);
        matrix = new MatrixCanvas(left);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(matrix);
        matrix.onChoose(this::choose);
        chart = Charts.create(upper);
        upper.setWeights(60, 40);
        Composite below = new Composite(comparison, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(below);
        names = Palette.muted(new Label(below, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 8).applyTo(names);
        clients = Tables.list(below, columns());
        clients.table().stretch("reason");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(clients.table().control());
        clients.table().onSelect(row -> row.ifPresent(mover -> clientListener.accept(new ClientRef(mover.clientId(), mover.clientCode(), mover.clientName()))));
        comparison.setWeights(48, 52);
        Palette.follow(root, palette -> {
            List.of(head, left, below, names, summary).forEach(each -> each.setBackground(Palette.color(palette.background())));
            List.of(comparison, upper).forEach(each -> each.setBackground(Palette.color(palette.rule())));
        });
    }

    private static Composite framed(Composite parent) {
        Composite framed = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 4).applyTo(framed);
        return framed;
    }

    public Composite control() {
        return root;
    }

    /** Told of the selected client. */
    public void onClient(Consumer<ClientRef> listener) {
        clientListener = listener;
    }

    /** Shows what became of the clients up to a round, at first since the round before. */
    public void show(Store newStore, Round newRound) {
        store = newStore;
        round = newRound;
        Jobs.read(Messages.JobRead, root, progress -> migrations.comparable(newStore, newRound.id()), this::offer, this::failed);
    }

    private void offer(List<Round> found) {
        String before = others.getText();
        comparable = found;
        others.setItems(found.stream().map(each -> each.name() + "  (" + each.asOf() + ')').toArray(String[]::new));
        turnTo(found.isEmpty() ? empty : comparison);
        if (found.isEmpty()) {
            empty.show(MigrationPane.class, "round", Messages.MsgNoOther, Messages.MsgConfirmAnother);
            return;
        }
        int previous = IntStream.range(0, found.size()).filter(i -> found.get(i).id() == round.previousId()).findFirst().orElse(0);
        others.select(Math.max(others.indexOf(before), before.isEmpty() ? previous : 0));
        compare();
    }

    private void turnTo(Control page) {
        pages.topControl = page;
        head.setVisible(page == comparison);
        ((GridData) head.getLayoutData()).exclude = page != comparison;
        root.layout(true, true);
    }

    private void compare() {
        Round from = comparable.get(others.getSelectionIndex());
        Round to = round;
        Jobs.read(Messages.JobRead, root, progress -> new Content(migrations.matrix(store, from.id(), to.id()), service.scheme(store, from.id()), service.scheme(store, to.id())),
            this::show, this::failed);
    }

    private void show(Content content) {
        shown = content.matrix();
        model = new MigrationModel(shown, content.before(), content.now(), Locale.getDefault());
        summary.setText(model.summary());
        summary.getParent().layout();
        print.setEnabled(true);
        matrix.show(model);
        bars();
        clients.rows().set(List.of());
        names.setText(Messages.MsgChoose);
        mostMoved().ifPresent(cell -> matrix.choose(cell[0], cell[1]));
    }

    /** The cell off the diagonal with the most clients. */
    private Optional<int[]> mostMoved() {
        int[] best = null;
        for (int row = 0; row < model.rows().size(); row++) {
            for (int column = 0; column < model.columns().size(); column++) {
                if (!model.isSame(row, column) && model.count(row, column) > (best == null ? 0 : model.count(best[0], best[1]))) {
                    best = new int[] { row, column };
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private void bars() {
        for (var series : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(series.getId());
        }
        Palette palette = Palette.of(chart.getDisplay());
        List<String> tiers = shown.toTiers();
        var axis = chart.getAxisSet().getXAxis(0);
        axis.enableCategory(true);
        axis.setCategorySeries(IntStream.range(0, tiers.size()).mapToObj(i -> model.columns().get(i).label()).toArray(String[]::new));
        Charts.name(axis, "");
        Charts.name(chart.getAxisSet().getYAxis(0), "");
        double[] before = tiers.stream().mapToDouble(tier -> row(tier) < 0 ? 0 : model.total(row(tier))).toArray();
        double[] now = IntStream.range(0, tiers.size()).mapToDouble(model::columnTotal).toArray();
        series(shown.from().name(), before).setBarColor(Palette.color(palette.muted()));
        series(shown.to().name(), now).setBarColor(Palette.color(palette.accent()));
        chart.getAxisSet().adjustRange();
        Charts.describe(chart, IntStream.range(0, tiers.size()).mapToObj(i -> model.columns().get(i).label() + ' ' + (int) before[i] + " \u2192 " + (int) now[i]).toList());
        chart.redraw();
    }

    private int row(String tier) {
        return IntStream.range(0, model.rows().size()).filter(i -> tier.equals(model.rows().get(i).tier())).findFirst().orElse(-1);
    }

    private IBarSeries<?> series(String name, double[] values) {
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, name);
        series.setYSeries(values);
        series.setBarPadding(30);
        return series;
    }

    private void choose(int row, int column) {
        Optional<Move> move = model.move(row, column);
        int count = model.count(row, column);
        names.setText(model.describe(row, column));
        chosen = move.orElse(null);
        if (move.isEmpty() || count == 0) {
            clients.rows().set(List.of());
            export.setEnabled(false);
            return;
        }
        MigrationMatrix of = shown;
        Jobs.read(Messages.JobNames, root, progress -> migrations.clients(store, of.from().id(), of.to().id(), move.get(), LIMIT), found -> {
            // of cells chosen quickly one after the other an earlier one may be read last
            if (of == shown && move.get().equals(chosen)) {
                clients.rows().set(found);
                names.setText(model.describe(row, column) + (found.size() < count ? "  \u00B7  " + Plurals.bind(Messages.MsgMany, found.size(), count) : ""));
                export.setEnabled(true);
            }
        }, this::failed);
    }

    private void export() {
        PaneButtons.save(root, shown.from().name() + '-' + shown.to().name(), columns(), clients);
    }

    private void failed(Exception failure) {
        Failures.show(root, Messages.JobRead, failure);
    }

    private List<TableColumn<Mover>> columns() {
        return List.of(
            new TableColumn<>("code", Messages.ColumnCode, 90, ColumnKind.TEXT, Mover::clientCode),
            new TableColumn<>("name", Messages.ColumnClient, 200, ColumnKind.TEXT, Mover::clientName),
            new TableColumn<>("before", Messages.ColumnBefore, 128, ColumnKind.TIER, row -> row.fromTier() == null ? null : new Tier(shown.from().schemeId(), row.fromTier(), false)),
            new TableColumn<>("now", Messages.ColumnNow, 128, ColumnKind.TIER, row -> row.toTier() == null ? null : new Tier(shown.to().schemeId(), row.toTier(), false)),
            new TableColumn<>("scoreBefore", Messages.ColumnScoreBefore, 110, ColumnKind.DECIMAL, Mover::fromScore),
            new TableColumn<>("score", Messages.ColumnScore, 110, ColumnKind.DECIMAL, Mover::toScore),
            new TableColumn<>("change", Messages.ColumnChange, 110, ColumnKind.DECIMAL, MigrationPane::change),
            new TableColumn<>("reason", Messages.ColumnReason, 420, ColumnKind.TEXT, row -> model.reasons(row)));
    }

    private static BigDecimal change(Mover mover) {
        return mover.fromScore() == null || mover.toScore() == null ? null : mover.toScore().subtract(mover.fromScore());
    }

    public void setFocus() {
        (pages.topControl == comparison ? matrix : root).setFocus();
    }
}
