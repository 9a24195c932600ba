package org.keqing.internal.pack.keyaccount.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.keqing.pack.keyaccount.traits.TraitQuarter;
import org.keqing.ui.Palette;

/** The four traits beside each other, a bar for each quarter; the numbers below the bars are those of the table. */
final class TraitCharts {

    private static final int HEIGHT = 60;
    /** Below this width two charts stand beside each other, from it on four. */
    private static final int NARROW = 360;
    private static final double GRADES = 10;

    private final Composite root;
    private final List<One> charts = new ArrayList<>();

    /** One trait. */
    private record One(String name, Chart chart, IBarSeries<?> bars, Function<TraitQuarter, BigDecimal> value) {
    }

    TraitCharts(Composite parent) {
        root = Palette.onGround(new Composite(parent, SWT.NONE));
        root.addListener(SWT.Resize, e -> columns());
        columns();
        List<String> names = List.of(Messages.LabelFrequency, Messages.LabelVolume, Messages.LabelMargin, Messages.LabelInfluence);
        add(names.get(0), "#,##0", quarter -> BigDecimal.valueOf(quarter.frequency().orders()));
        add(names.get(1), "#,##0", quarter -> quarter.volume().amount());
        add(names.get(2), "0", quarter -> quarter.margin().rate() == null ? null : quarter.margin().rate().movePointRight(2));
        add(names.get(3), "0", quarter -> BigDecimal.valueOf(quarter.influence().getValue()));
        Palette.follow(root, palette -> root.setBackground(Palette.color(palette.background())));
    }

    private void columns() {
        GridLayoutFactory.fillDefaults().numColumns(root.getClientArea().width < NARROW ? 2 : 4).equalWidth(true).margins(12, 4).spacing(8, 4).applyTo(root);
    }

    private void add(String name, String format, Function<TraitQuarter, BigDecimal> value) {
        Composite cell = Palette.onGround(new Composite(root, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(cell);
        Label label = Palette.muted(new Label(cell, SWT.NONE));
        label.setText(name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        Chart chart = new Chart(cell, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(80, HEIGHT).applyTo(chart);
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, name);
        bars.setBarPadding(40);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
        }
        chart.getAxisSet().getXAxis(0).enableCategory(true);
        chart.getAxisSet().getXAxis(0).getGrid().setVisible(false);
        chart.getAxisSet().getYAxis(0).getTick().setFormat(new DecimalFormat(format));
        One one = new One(name, chart, bars, value);
        charts.add(one);
        chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = (String) chart.getData("text");
            }
        });
        Palette.follow(Palette.selfColoured(chart), palette -> colour(one, palette));
    }

    private static void colour(One one, Palette palette) {
        Color ground = Palette.color(palette.background());
        one.chart().setBackground(ground);
        one.chart().getPlotArea().setBackground(ground);
        one.bars().setBarColor(Palette.color(palette.accent()));
        for (IAxis axis : one.chart().getAxisSet().getAxes()) {
            axis.getTick().setForeground(Palette.color(palette.muted()));
            axis.getGrid().setForeground(Palette.color(palette.rule()));
        }
        one.chart().redraw();
    }

    Composite control() {
        return root;
    }

    void show(List<TraitQuarter> quarters) {
        String[] numbers = IntStream.rangeClosed(1, quarters.size()).mapToObj(Integer::toString).toArray(String[]::new);
        for (One one : charts) {
            double[] values = quarters.stream().map(one.value()).mapToDouble(each -> each == null ? 0 : each.doubleValue()).toArray();
            one.chart().suspendUpdate(true);
            one.bars().setYSeries(values);
            one.chart().getAxisSet().getXAxis(0).setCategorySeries(numbers);
            one.chart().getAxisSet().getYAxis(0).setRange(range(values, one == charts.getLast() ? GRADES : 1));
            one.chart().suspendUpdate(false);
            one.chart().updateLayout();
            one.chart().getAxisSet().getXAxis(0).adjustRange();
            one.chart().setData("text", words(one, quarters));
            one.chart().redraw();
        }
    }

    private static Range range(double[] values, double least) {
        double most = least;
        double low = 0;
        for (double value : values) {
            most = Math.max(most, value);
            low = Math.min(low, value);
        }
        return new Range(low * 1.08, most * 1.08);
    }

    private static String words(One one, List<TraitQuarter> quarters) {
        return one.name() + ": " + String.join("; ", quarters.stream().map(quarter -> {
            BigDecimal value = one.value().apply(quarter);
            return quarter.period().from() + " " + (value == null ? "-" : value.toPlainString());
        }).toList());
    }
}
