package org.keqing.internal.evaluation.ui.chart;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.LineStyle;
import org.keqing.ui.Palette;

/** Charts in the colours of the theme; what they show is also told to those who do not see them. */
public final class Charts {

    private Charts() {
    }

    /** A chart without title; its axes are named by the caller. */
    public static Chart create(Composite parent) {
        Chart chart = new Chart(parent, SWT.NONE);
        chart.getTitle().setVisible(false);
        chart.getLegend().setPosition(SWT.TOP);
        Palette.follow(Palette.selfColoured(chart), palette -> color(chart, palette));
        return chart;
    }

    /** Names an axis; an empty name hides the title. */
    public static void name(IAxis axis, String title) {
        axis.getTitle().setText(title);
        axis.getTitle().setVisible(!title.isEmpty());
    }

    /** Says in words what a chart shows. */
    public static void describe(Chart chart, List<String> words) {
        String text = String.join("; ", words);
        chart.setData("text", text);
        chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = text;
            }
        });
    }

    private static void color(Chart chart, Palette palette) {
        chart.setBackground(Palette.color(palette.background()));
        chart.getPlotArea().setBackground(Palette.color(palette.background()));
        chart.getLegend().setBackground(Palette.color(palette.background()));
        chart.getLegend().setForeground(Palette.color(palette.text()));
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(Palette.color(palette.muted()));
            axis.getTitle().setForeground(Palette.color(palette.muted()));
            axis.getTitle().setFont(chart.getFont());
            axis.getGrid().setForeground(Palette.color(palette.rule()));
            axis.getGrid().setStyle(axis.getDirection() == IAxis.Direction.X ? LineStyle.NONE : LineStyle.SOLID);
        }
        chart.redraw();
    }
}
