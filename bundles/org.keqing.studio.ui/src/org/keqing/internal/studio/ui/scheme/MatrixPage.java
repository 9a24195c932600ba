package org.keqing.internal.studio.ui.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeTiers;
import org.keqing.internal.studio.ui.whatif.LimitScale;
import org.keqing.internal.studio.ui.whatif.LimitScaleControl;
import org.keqing.internal.studio.ui.whatif.ScaleAxis;
import org.keqing.tiering.Problem;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** The dimensions of a matrix as scales, and its cells as a grid. */
final class MatrixPage {

    private final SchemeDraft draft;

    MatrixPage(SchemeDraft draft) {
        this.draft = draft;
    }

    Control create(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Composite body = Palette.onGround(new Composite(scrolled, SWT.NONE));
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(0, 4).applyTo(body);
        List<Runnable> refreshers = new ArrayList<>();
        Label problems = Palette.danger(new Label(body, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problems);
        refreshers.add(() -> problems.setText(LabelText.literal(String.join("\n", draft.problems().stream().filter(Problem::isError).limit(3).map(Problem::toString).toList()))));
        Map<String, LimitScaleControl> scales = new HashMap<>();
        for (LimitScale scale : LimitScale.of(draft.scheme(), Locale.getDefault())) {
            if (scale.key().startsWith("dimension ")) {
                scales.put(scale.key(), scale(body, scale));
            }
        }
        refreshers.add(() -> LimitScale.of(draft.scheme(), Locale.getDefault()).stream().filter(scale -> scales.containsKey(scale.key()))
            .forEach(scale -> scales.get(scale.key()).show(scale)));
        heading(body, Messages.LabelCells);
        CellGrid grid = new CellGrid(body, draft);
        GridDataFactory.fillDefaults().applyTo(grid);
        refreshers.add(grid::redraw);
        scrolled.setContent(body);
        Runnable follow = () -> {
            refreshers.forEach(Runnable::run);
            scrolled.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
            body.layout();
        };
        draft.onChange(follow);
        scrolled.addDisposeListener(e -> draft.forget(follow));
        follow.run();
        Palette.follow(scrolled, palette -> {
            scrolled.setBackground(Palette.color(palette.background()));
            body.setBackground(Palette.color(palette.background()));
        });
        return scrolled;
    }

    private static void heading(Composite body, String text) {
        Label heading = new Label(body, SWT.NONE);
        heading.setText(LabelText.literal(text));
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(heading);
    }

    private LimitScaleControl scale(Composite body, LimitScale scale) {
        heading(body, scale.title());
        LimitScaleControl control = new LimitScaleControl(body, draft.scheme().getId(), SchemeTiers.badges(draft.scheme()), scale);
        control.setToolTipText(Messages.TipScale);
        control.show(scale.shares() ? ScaleAxis.PERCENT : ScaleAxis.around(scale.cuts(), new double[0]), new double[0]);
        control.onMove((cut, value) -> LimitScale.of(draft.scheme(), Locale.ROOT).stream().filter(each -> each.key().equals(scale.key())).findFirst()
            .ifPresent(now -> draft.change(scale.key() + cut, () -> now.apply(draft.scheme(), cut, value))));
        GridDataFactory.fillDefaults().hint(560, SWT.DEFAULT).applyTo(control);
        return control;
    }
}
