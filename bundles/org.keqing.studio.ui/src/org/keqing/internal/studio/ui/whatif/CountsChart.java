package org.keqing.internal.studio.ui.whatif;

import java.text.DecimalFormat;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.keqing.ui.Palette;

/** Two bars for each of some names, one before and one after, in the colours of the theme. */
public final class CountsChart {

    /** More names than this stand slanted. */
    private static final int SLANTED = 6;

    private final Chart chart;
    private final IBarSeries<?> before;
    private final IBarSeries<?> after;

    /**
     * @param first  what the first bar stands for
     * @param second what the second bar stands for
     */
    public CountsChart(Composite parent, String first, String second) {
        chart = new Chart(parent, SWT.NONE);
        chart.getTitle().setVisible(false);
        chart.getLegend().setPosition(SWT.TOP);
        before = bars(first);
        after = bars(second);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
        }
        chart.getAxisSet().getXAxis(0).enableCategory(true);
        chart.getAxisSet().getYAxis(0).getTick().setFormat(new DecimalFormat("#,##0"));
        chart.getAxisSet().getXAxis(0).getGrid().setVisible(false);
        Palette.follow(Palette.selfColoured(chart), this::colour);
    }

    private IBarSeries<?> bars(String name) {
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, name);
        series.setBarPadding(28);
        return series;
    }

    private void colour(Palette palette) {
        Color ground = Palette.color(palette.background());
        Color text = Palette.color(palette.muted());
        chart.setBackground(ground);
        chart.getPlotArea().setBackground(ground);
        chart.getLegend().setBackground(ground);
        chart.getLegend().setForeground(text);
        before.setBarColor(Palette.color(palette.dark() ? Palette.rgb(0x5B6673) : Palette.rgb(0xB9C2CC)));
        after.setBarColor(Palette.color(palette.accent()));
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(text);
            axis.getGrid().setForeground(Palette.color(palette.rule()));
        }
        chart.redraw();
    }

    /** The widget. */
    public Chart control() {
        return chart;
    }

    /** Shows numbers. */
    public void show(List<String> names, double[] first, double[] second) {
        chart.suspendUpdate(true);
        before.setYSeries(first);
        after.setYSeries(second);
        chart.getAxisSet().getXAxis(0).setCategorySeries(names.toArray(String[]::new));
        double most = 1;
        for (int i = 0; i < first.length; i++) {
            most = Math.max(most, Math.max(first[i], second[i]));
        }
        chart.getAxisSet().getXAxis(0).getTick().setTickLabelAngle(names.size() > SLANTED ? 45 : 0);
        chart.getAxisSet().getXAxis(0).adjustRange();
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, most * 1.05));
        chart.suspendUpdate(false);
        chart.redraw();
    }
}
