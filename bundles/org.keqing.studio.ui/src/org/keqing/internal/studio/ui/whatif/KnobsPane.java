package org.keqing.internal.studio.ui.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeTiers;
import org.keqing.internal.studio.ui.whatif.WhatIfModel.Weight;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** What can be turned: a slider and the exact number for each weight with the sum above, and the scales with their cuts. */
final class KnobsPane {

    /** Steps of a slider, a tenth of a percent each. */
    private static final int STEPS = 1000;
    private static final int INDENT = 8;

    private final ScrolledComposite root;
    private final Composite body;
    private final WhatIfModel model;
    private final Runnable changed;
    private final Label sum;
    private final Map<String, WeightRow> weights = new HashMap<>();
    private final Map<String, LimitScaleControl> scales = new HashMap<>();

    private record WeightRow(CLabel name, Scale slider, Text exact) {
    }

    /**
     * @param numbers what each scale divides, by its key
     * @param changed told after each turn
     */
    KnobsPane(Composite parent, WhatIfModel model, Map<String, double[]> numbers, Runnable changed) {
        this.model = model;
        this.changed = changed;
        root = new ScrolledComposite(parent, SWT.V_SCROLL);
        root.setExpandHorizontal(true);
        root.setExpandVertical(true);
        body = Palette.onGround(new Composite(root, SWT.NONE));
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(16, 16, 8, 16).spacing(8, 4).applyTo(body);
        root.setContent(body);
        List<Weight> all = model.weights(Locale.getDefault());
        sum = all.isEmpty() ? null : section(Messages.LabelWeights);
        all.forEach(this::weight);
        for (LimitScale scale : model.scales(Locale.getDefault())) {
            scale(scale, numbers.getOrDefault(scale.key(), new double[0]));
        }
        if (all.isEmpty() && scales.isEmpty()) {
            Label none = Palette.muted(new Label(body, SWT.WRAP));
            none.setText(Messages.MsgNothingToTurn);
            GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(240, SWT.DEFAULT).applyTo(none);
        }
        show();
        root.addListener(SWT.Resize, e -> root.setMinHeight(body.computeSize(root.getClientArea().width, SWT.DEFAULT).y));
        Palette.follow(root, palette -> {
            root.setBackground(Palette.color(palette.background()));
            body.setBackground(Palette.color(palette.background()));
        });
    }

    ScrolledComposite control() {
        return root;
    }

    /** A heading with a figure at its right. */
    private Label section(String title) {
        Label heading = new Label(body, SWT.NONE);
        heading.setText(LabelText.literal(title));
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, INDENT).applyTo(heading);
        Label figure = new Label(body, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(0, INDENT).applyTo(figure);
        return figure;
    }

    private void weight(Weight weight) {
        CLabel name = new CLabel(body, SWT.NONE);
        name.setMargins(0, 0, 0, 0);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(name);
        name.setToolTipText(LabelText.literal(weight.name()));
        Scale slider = new Scale(body, SWT.HORIZONTAL);
        slider.setMaximum(most());
        slider.setPageIncrement(50);
        slider.setIncrement(10);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT).applyTo(slider);
        Text exact = new Text(body, SWT.BORDER | SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(44, SWT.DEFAULT).applyTo(exact);
        String spoken = NLS.bind(Messages.TipWeight, weight.name(), weight.before().toPlainString());
        slider.setToolTipText(LabelText.literal(spoken));
        exact.setToolTipText(LabelText.literal(spoken));
        slider.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> turn(weight.id(), BigDecimal.valueOf(slider.getSelection(), 1))));
        exact.addListener(SWT.DefaultSelection, e -> typed(weight.id(), exact));
        exact.addListener(SWT.FocusOut, e -> typed(weight.id(), exact));
        exact.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN) {
                turn(weight.id(), now(weight.id()).add(BigDecimal.valueOf(e.keyCode == SWT.ARROW_UP ? 1 : -1)));
                e.doit = false;
            }
        }));
        weights.put(weight.id(), new WeightRow(name, slider, exact));
    }

    /** What a slider reaches, in tenths of a percent: half of all, or more where a criterion has more. */
    private int most() {
        return model.weights(Locale.ROOT).stream().mapToInt(weight -> Math.min(STEPS, weight.before().intValue() * 15)).reduce(STEPS / 2, Math::max);
    }

    private BigDecimal now(String criterion) {
        return model.weights(Locale.ROOT).stream().filter(weight -> weight.id().equals(criterion)).findFirst().orElseThrow().now();
    }

    private void typed(String criterion, Text text) {
        try {
            turn(criterion, new BigDecimal(text.getText().strip()));
        } catch (NumberFormatException e) {
            show();
        }
    }

    private void turn(String criterion, BigDecimal value) {
        if (now(criterion).compareTo(value) != 0) {
            model.weight(criterion, value);
            show();
            changed.run();
        }
    }

    private void scale(LimitScale scale, double[] numbers) {
        String title = scale.key().equals(LimitScale.TIERS) && scale.title().isEmpty() ? Messages.LabelScoreLimits
            : NLS.bind(scale.shares() ? Messages.LabelSharesOf : Messages.LabelLimitsOf, scale.title());
        section(title).setText(scale.shares() ? "%" : "");
        LimitScaleControl control = new LimitScaleControl(body, model.scheme().getId(), SchemeTiers.badges(model.scheme()), scale);
        boolean points = scale.key().equals(LimitScale.TIERS) && scale.title().isEmpty();
        control.show(scale.shares() || points ? ScaleAxis.PERCENT : ScaleAxis.around(scale.cuts(), numbers), numbers);
        control.setToolTipText(Messages.TipScale);
        control.onMove((cut, value) -> {
            BigDecimal before = find(scale.key()).cuts().get(cut);
            BigDecimal place = find(scale.key()).within(cut, value);
            if (before.compareTo(place) != 0) {
                model.cut(scale.key(), cut, place);
                show();
                changed.run();
            }
        });
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(control);
        scales.put(scale.key(), control);
    }

    private LimitScale find(String key) {
        return model.scales(Locale.ROOT).stream().filter(scale -> scale.key().equals(key)).findFirst().orElseThrow();
    }

    /** Shows where everything stands now. */
    void show() {
        for (Weight weight : model.weights(Locale.getDefault())) {
            WeightRow row = weights.get(weight.id());
            row.name().setText(LabelText.literal(weight.name() + (weight.isChanged() ? "  \u2022" : "")));
            row.slider().setSelection(weight.now().setScale(1, RoundingMode.HALF_UP).unscaledValue().intValue());
            row.exact().setText(weight.now().setScale(2, RoundingMode.HALF_UP).toPlainString());
        }
        if (sum != null) {
            sum.setText(NLS.bind(Messages.LabelSum, model.sum().setScale(2, RoundingMode.HALF_UP).toPlainString()));
        }
        model.scales(Locale.getDefault()).forEach(scale -> scales.get(scale.key()).show(scale));
    }

    /** Shows the scores as they lie now behind the limits of the tiers. */
    void show(double[] scores) {
        LimitScaleControl control = scales.get(LimitScale.TIERS);
        LimitScale scale = control == null ? null : find(LimitScale.TIERS);
        if (scale != null && !scale.shares() && !weights.isEmpty()) {
            control.show(ScaleAxis.PERCENT, scores);
        }
    }

    void setFocus() {
        body.setFocus();
    }
}
