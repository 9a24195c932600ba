package org.keqing.internal.evaluation.ui.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.evaluation.CorrectionRequest;
import org.keqing.internal.evaluation.ui.AskDialog;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.internal.evaluation.ui.result.ExplainModel.Bar;
import org.keqing.tiering.Explanation;
import org.keqing.ui.Palette;

/** Asks for the grades that were wrong and why, and shows what comes of it while one chooses. */
public final class CorrectionDialog extends AskDialog {

    private final CorrectionModel model;
    private final BiConsumer<CorrectionRequest, Consumer<Explanation>> preview;
    private final List<Label> points = new ArrayList<>();
    private final List<Combo> combos = new ArrayList<>();
    private Composite body;
    private ScoreChange result;
    private int asked;

    /** @param preview reads what a request would give and answers on the UI thread */
    public CorrectionDialog(Shell shell, CorrectionModel model, BiConsumer<CorrectionRequest, Consumer<Explanation>> preview) {
        super(shell, Messages.TitleCorrect, Messages.ButtonCorrect, NLS.bind(Messages.MsgCorrect, model.round()));
        this.model = model;
        this.preview = preview;
    }

    @Override
    protected String headline() {
        return NLS.bind(Messages.TitleCorrectClient, model.client().label());
    }

    @Override
    protected String problem() {
        return model.problem();
    }

    @Override
    protected Point getInitialSize() {
        Point preferred = super.getInitialSize();
        return new Point(Math.max(preferred.x, 720), Math.min(preferred.y, getShell().getMonitor().getClientArea().height - 80));
    }

    @Override
    protected void createFields(Composite parent) {
        body = parent;
        if (model.size() > 0) {
            criteria(body);
        }
        Button facts = new Button(body, SWT.CHECK);
        facts.setText(Messages.LabelRefreshFacts);
        facts.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            model.refreshFacts(facts.getSelection());
            changed();
        }));
        Label label = new Label(body, SWT.NONE);
        label.setText(Messages.LabelReason);
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
        Text reason = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        reason.setTextLimit(CorrectionModel.MAX_REASON);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, 3 * reason.getLineHeight()).applyTo(reason);
        reason.addModifyListener(e -> {
            model.reason(reason.getText());
            check();
        });
        result = new ScoreChange(body, model);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(result.control());
    }

    private void criteria(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Composite grid = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(0, 0).spacing(16, 8).applyTo(grid);
        for (String head : List.of(Messages.ColumnCriterion, Messages.ColumnWeight, Messages.ColumnGradeNow, Messages.ColumnGradeNew, Messages.ColumnPoints)) {
            boolean right = head.equals(Messages.ColumnWeight) || head.equals(Messages.ColumnPoints);
            Label label = Palette.muted(new Label(grid, right ? SWT.RIGHT : SWT.NONE));
            label.setText(head);
            GridDataFactory.fillDefaults().applyTo(label);
        }
        for (int line = 0; line < model.size(); line++) {
            row(grid, line);
        }
        scrolled.setContent(grid);
        Point size = grid.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scrolled.setMinSize(size);
        GridDataFactory.fillDefaults().grab(true, true).hint(size.x + 24, Math.min(size.y, 420)).applyTo(scrolled);
    }

    private void row(Composite grid, int line) {
        Bar before = model.before(line);
        new Label(grid, SWT.NONE).setText(before.name());
        Label weight = new Label(grid, SWT.RIGHT);
        weight.setText(before.weight());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(weight);
        new Label(grid, SWT.NONE).setText(before.grade() + " \u00B7 " + before.source());
        Combo combo = new Combo(grid, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(model.choices().toArray(String[]::new));
        combo.select(0);
        combo.setToolTipText(Messages.TipGradeKeys);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(line, combo.getSelectionIndex())));
        combo.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.stateMask == 0 && e.character >= '0' && e.character <= '9') {
                choose(line, e.character - '0');
                e.doit = false;
            }
        }));
        combos.add(combo);
        Label shown = new Label(grid, SWT.RIGHT);
        shown.setText(model.points(line));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(widest(shown), SWT.DEFAULT).applyTo(shown);
        points.add(shown);
    }

    /** The room for points before and after, so that nothing moves while choosing. */
    private static int widest(Label label) {
        String shown = label.getText();
        label.setText("000.00 \u2192 000.00");
        int width = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        label.setText(shown);
        return width;
    }

    private void choose(int line, int choice) {
        if (model.choose(line, choice)) {
            combos.get(line).select(choice);
            combos.get(line).setToolTipText(choice == 0 ? Messages.TipGradeKeys : model.standard(line));
            changed();
        }
    }

    private void changed() {
        check();
        int mine = ++asked;
        preview.accept(model.request(""), outcome -> {
            if (mine == asked && !body.isDisposed()) {
                model.outcome(outcome);
                for (int line = 0; line < points.size(); line++) {
                    points.get(line).setText(model.points(line));
                }
                result.show();
            }
        });
    }
}
