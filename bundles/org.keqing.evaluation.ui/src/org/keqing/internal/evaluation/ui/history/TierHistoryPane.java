package org.keqing.internal.evaluation.ui.history;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.keqing.evaluation.TierStanding;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.internal.evaluation.ui.chart.Charts;
import org.keqing.internal.evaluation.ui.result.ExplainModel;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.TierBadges;
import org.keqing.ui.TierStyle;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;
import org.keqing.ui.table.TableExport;

/** The tier of one client over the rounds: a line of steps on the tiers as its axis, one scheme at a time, and the same figures as a table. */
public final class TierHistoryPane {

    /** Days at least before the first and after the last one. */
    private static final int LEAST_ROOM = 15;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    private final Composite root;
    private final Combo schemes;
    private final Button save;
    private final Label empty;
    private final SashForm sash;
    private final Chart chart;
    private final Tables.ListTable<TierStanding> table;
    private final TierBadges badges;
    private List<TierHistoryModel> models = List.of();
    private String client = "";
    private Palette palette = Palette.LIGHT;

    public TierHistoryPane(Composite parent) {
        this(parent, TierBadges.standard());
    }

    /** @param badges words and colours of the tiers */
    TierHistoryPane(Composite parent, TierBadges badges) {
        this.badges = badges;
        root = Palette.onGround(new Composite(parent, SWT.NONE));
        root.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(root);
        Composite head = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(16, 8, 8, 0).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = new Label(head, SWT.NONE);
        title.setText(Messages.LabelTierHistory);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(title);
        schemes = new Combo(head, SWT.READ_ONLY);
        schemes.setToolTipText(Messages.ColumnScheme);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(schemes);
        schemes.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show(shown())));
        save = new Button(head, SWT.PUSH);
        save.setText(Messages.ButtonSaveHistory);
        save.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> new TableExport(root.getShell(), NLS.bind(Messages.TitleTierHistory, client))
            .save(shown().name(), columns(), progress -> shown().standings())));
        empty = Palette.muted(new Label(root, SWT.WRAP));
        empty.setText(Messages.MsgNoHistory);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(16, 0).applyTo(empty);
        sash = new SashForm(root, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        chart = Charts.create(sash);
        chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
            @Override
            public void paintControl(PaintEvent e) {
                bands(e);
            }

            @Override
            public boolean drawBehindSeries() {
                return true;
            }
        });
        chart.addControlListener(ControlListener.controlResizedAdapter(e -> ticks()));
        table = Tables.list(sash, columns());
        table.table().stretch("round");
        sash.setWeights(58, 42);
        Palette.follow(root, now -> {
            palette = now;
            root.setBackground(Palette.color(now.background()));
            sash.setBackground(Palette.color(now.rule()));
            draw();
        });
        show("", List.of());
    }

    public Composite control() {
        return root;
    }

    /** Shows the histories of a client, one per scheme, the first at first; without any the pane is empty and says so. */
    public void show(String newClient, List<TierHistoryModel> histories) {
        String before = schemes.getText();
        client = newClient;
        models = List.copyOf(histories);
        schemes.setItems(models.stream().map(TierHistoryModel::name).toArray(String[]::new));
        schemes.select(Math.max(0, schemes.indexOf(before)));
        schemes.setVisible(models.size() > 1);
        save.setVisible(!models.isEmpty());
        show(models.isEmpty() ? null : shown());
    }

    private TierHistoryModel shown() {
        return models.get(Math.max(0, schemes.getSelectionIndex()));
    }

    private void show(TierHistoryModel model) {
        table.rows().set(model == null ? List.of() : model.standings().reversed());
        for (Control each : List.of(empty, sash)) {
            boolean there = (each == sash) == (model != null);
            each.setVisible(there);
            ((GridData) each.getLayoutData()).exclude = !there;
        }
        root.layout();
        draw();
    }

    private void draw() {
        chart.suspendUpdate(true);
        for (var series : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(series.getId());
        }
        if (!models.isEmpty()) {
            draw(shown());
        }
        chart.suspendUpdate(false);
        chart.redraw();
    }

    private void draw(TierHistoryModel model) {
        ILineSeries<?> line = series(Messages.ColumnTier, model.days(), model.heights(), PlotSymbolType.NONE);
        line.enableStep(true);
        line.setLineWidth(2);
        line.setLineColor(Palette.color(palette.accent()));
        line.setVisibleInLegend(false);
        points(model, Messages.ColumnRound, each -> !each.correction(), PlotSymbolType.CIRCLE, palette.accent());
        points(model, Messages.LabelCorrection, TierStanding::correction, PlotSymbolType.DIAMOND, palette.danger());
        List<LocalDate> key = Stream.concat(model.keyDays().stream(), model.standings().stream().filter(TierStanding::designated).map(TierStanding::from)).distinct().sorted().toList();
        if (!key.isEmpty()) {
            ILineSeries<?> stars = series(Messages.LabelKeyClient, key, key.stream().mapToDouble(model::height).toArray(), PlotSymbolType.EMOJI);
            stars.setExtendedPlotSymbolType("\u2605");
            stars.setSymbolColor(Palette.color(palette.text()));
        }
        chart.getLegend().setVisible(!key.isEmpty() || model.standings().stream().anyMatch(TierStanding::correction));
        IAxis days = chart.getAxisSet().getXAxis(0);
        IAxis tiers = chart.getAxisSet().getYAxis(0);
        Charts.name(days, "");
        Charts.name(tiers, "");
        long first = model.days().getFirst().toEpochDay();
        long last = model.end().toEpochDay();
        double room = Math.max(LEAST_ROOM, (last - first) * 0.06);
        days.setRange(new Range(first - room, last + room));
        days.getTick().setFormat(new Words(day -> Optional.of(MONTH.format(LocalDate.ofEpochDay((long) day)))));
        days.getTick().setTickMarkStepHint(140);
        tiers.setRange(new Range(0.5, model.steps().size() + 0.5));
        tiers.getTick().setFormat(new Words(height -> model.at(height).map(TierHistoryModel.Step::word)));
        tiers.getGrid().setStyle(LineStyle.NONE);
        ticks();
        Charts.describe(chart, model.words());
    }

    private void points(TierHistoryModel model, String name, Predicate<TierStanding> which, PlotSymbolType symbol, RGB colour) {
        int[] places = IntStream.range(0, model.standings().size()).filter(i -> which.test(model.standings().get(i))).toArray();
        if (places.length > 0) {
            double[] heights = model.heights();
            ILineSeries<?> points = series(name, IntStream.of(places).mapToObj(model.days()::get).toList(), IntStream.of(places).mapToDouble(i -> heights[i]).toArray(), symbol);
            points.setSymbolColor(Palette.color(colour));
        }
    }

    private ILineSeries<?> series(String name, List<LocalDate> days, double[] heights, PlotSymbolType symbol) {
        ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, name);
        series.setXSeries(days.stream().mapToDouble(LocalDate::toEpochDay).toArray());
        series.setYSeries(heights);
        series.setSymbolType(symbol);
        series.setSymbolSize(5);
        series.setLineStyle(symbol == PlotSymbolType.NONE ? LineStyle.SOLID : LineStyle.NONE);
        return series;
    }

    /** One tick per tier. */
    private void ticks() {
        if (!models.isEmpty()) {
            chart.getAxisSet().getYAxis(0).getTick().setTickMarkStepHint(Math.max(8, chart.getPlotArea().getSize().y / shown().steps().size()));
        }
    }

    /** The ground of each tier in its colour. */
    private void bands(PaintEvent e) {
        if (models.isEmpty()) {
            return;
        }
        TierHistoryModel model = shown();
        IAxis axis = chart.getAxisSet().getYAxis(0);
        int width = chart.getPlotArea().getSize().x;
        for (int i = 0; i < model.steps().size(); i++) {
            TierStyle style = badges.style(new Tier(model.schemeId(), model.steps().get(i).tier(), false));
            int top = axis.getPixelCoordinate(model.steps().size() - i + 0.5);
            int bottom = axis.getPixelCoordinate(model.steps().size() - i - 0.5);
            e.gc.setBackground(Palette.color(palette.dark() ? style.ink() : style.tint()));
            e.gc.setAlpha(palette.dark() ? 90 : 150);
            e.gc.fillRectangle(new Rectangle(0, top + 1, width, bottom - top - 2));
        }
        e.gc.setAlpha(255);
    }

    private static List<TableColumn<TierStanding>> columns() {
        return List.of(
            new TableColumn<>("tier", Messages.ColumnTier, 96, ColumnKind.TIER, row -> new Tier(row.schemeId(), row.tier(), row.designated())),
            new TableColumn<>("score", Messages.ColumnScore, 84, ColumnKind.DECIMAL, row -> ExplainModel.shown(row.score())),
            new TableColumn<>("from", Messages.LabelFrom, 92, ColumnKind.DATE, TierStanding::from),
            new TableColumn<>("to", Messages.ColumnTo, 92, ColumnKind.DATE, TierStanding::to),
            new TableColumn<>("round", Messages.ColumnRound, 110, ColumnKind.TEXT,
                row -> row.correction() ? NLS.bind(Messages.LabelCorrectedRound, row.roundName()) : row.roundName()));
    }

    /** Writes words at the ticks of an axis, or nothing where there is none; the chart reads back where each stands. */
    private static final class Words extends Format {

        private static final long serialVersionUID = 1L;

        private final transient DoubleFunction<Optional<String>> words;
        private final transient Map<String, Double> written = new HashMap<>();

        Words(DoubleFunction<Optional<String>> words) {
            this.words = words;
        }

        @Override
        public StringBuffer format(Object number, StringBuffer to, FieldPosition position) {
            double at = ((Number) number).doubleValue();
            String word = words.apply(at).orElse("");
            written.putIfAbsent(word, at);
            return to.append(word);
        }

        @Override
        public Object parseObject(String text, ParsePosition position) {
            position.setIndex(text.length());
            return written.getOrDefault(text, 0.0);
        }
    }
}
