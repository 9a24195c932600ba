package org.keqing.internal.pack.keyaccount.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.pack.keyaccount.chain.Chain;
import org.keqing.pack.keyaccount.traits.TraitCourse;
import org.keqing.pack.keyaccount.traits.TraitQuarter;
import org.keqing.pack.keyaccount.traits.TraitTexts;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;

/** One account: what its traits say, their course as bars and as figures, and its chain. */
final class AccountPane {

    /** Below this width the chain stands under the course. */
    private static final int NARROW = 640;

    private final SashForm root;
    private final Label name;
    private final Label reading;
    private final TraitCharts charts;
    private final Tables.ListTable<TraitColumns.Numbered> quarters;
    private final ScrolledComposite scroll;
    private final Composite right;
    private final ChainCanvas chain;
    private final Label gaps;
    private final Button open;

    /** @param openClient opens the file of the selected client */
    AccountPane(Composite parent, Runnable openClient) {
        root = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = Palette.onGround(new Composite(root, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
        name = new Label(left, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 8).applyTo(name);
        reading = Palette.muted(new Label(left, SWT.WRAP));
        reading.setText(Messages.MsgChoose);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(12, 0).applyTo(reading);
        SashForm course = new SashForm(left, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(course);
        charts = new TraitCharts(course);
        quarters = Tables.list(course, TraitColumns.quarters());
        quarters.table().stretch("loyalty");
        course.setWeights(50, 50);
        scroll = Palette.onGround(new ScrolledComposite(root, SWT.V_SCROLL));
        right = Palette.onGround(new Composite(scroll, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 8).applyTo(right);
        gaps = Palette.muted(new Label(right, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(gaps);
        open = new Button(right, SWT.PUSH);
        open.setText(Messages.ActionOpenClient);
        open.setEnabled(false);
        open.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> openClient.run()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(open);
        chain = new ChainCanvas(right);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chain);
        scroll.setContent(right);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, e -> measure());
        root.setWeights(72, 28);
        root.addListener(SWT.Resize, e -> root.setOrientation(root.getClientArea().width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL));
        Palette.follow(root, palette -> {
            List.of(left, name, reading, scroll, right, gaps).forEach(each -> each.setBackground(Palette.color(palette.background())));
            List.of(root, course).forEach(each -> each.setBackground(Palette.color(palette.rule())));
            name.setForeground(Palette.color(palette.text()));
        });
    }

    private void measure() {
        int width = scroll.getClientArea().width;
        ((GridData) gaps.getLayoutData()).widthHint = Math.max(100, width - 24);
        scroll.setMinHeight(right.computeSize(width, SWT.DEFAULT).y);
    }

    SashForm control() {
        return root;
    }

    void show(TraitCourse course, Chain links) {
        name.setText(LabelText.literal(course.account().clientName() + "  " + course.account().clientCode()));
        reading.setText(LabelText.literal(new TraitTexts(Locale.getDefault()).of(course.account())));
        reading.requestLayout();
        List<TraitQuarter> all = course.quarters();
        charts.show(all);
        quarters.rows().set(IntStream.range(0, all.size()).mapToObj(i -> new TraitColumns.Numbered(i + 1, all.get(i))).toList());
        chain.show(ChainBoxes.of(links));
        gaps.setText(LabelText.literal(ChainBoxes.gaps(links)));
        open.setEnabled(true);
        right.layout(true, true);
        measure();
    }
}
