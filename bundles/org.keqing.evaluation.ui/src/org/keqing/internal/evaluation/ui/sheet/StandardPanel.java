package org.keqing.internal.evaluation.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.ui.Palette;

/** The written standards of the focused criterion, one per grade with the key that gives it; the grade given stands out. */
final class StandardPanel {

    private final StyledText text;
    private final SheetModel model;
    private int row = -1;
    private int criterion = -1;

    StandardPanel(Composite parent, SheetModel model) {
        this.model = model;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(12, 8, 12, 8);
        text.setLineSpacing(3);
        text.setCaret(null);
        Palette.follow(text, palette -> show());
    }

    StyledText control() {
        return text;
    }

    void show(int newRow, int newCriterion) {
        row = newRow;
        criterion = newCriterion;
        show();
    }

    private void show() {
        Palette palette = Palette.of(text.getDisplay());
        text.setBackground(Palette.color(palette.raised()));
        text.setForeground(Palette.color(palette.muted()));
        if (row < 0 || row >= model.size()) {
            text.setText("");
            return;
        }
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        String head = model.line(row).clientName() + "  \u203A  " + model.heading(criterion) + (model.isComputed(criterion) ? "   " + Messages.LabelComputedIfOpen : "");
        all.append(head).append('\n');
        styles.add(new StyleRange(0, head.length(), Palette.color(palette.text()), null, SWT.BOLD));
        int given = model.step(row, criterion);
        for (int step = 0; step < model.grades().size(); step++) {
            int start = all.length();
            String value = model.grades().get(step).getValue().stripTrailingZeros().toPlainString();
            all.append(NLS.bind(Messages.LabelStandard, new Object[] { step + 1, model.gradeName(step), value, model.standard(criterion, step) })).append('\n');
            if (step == given) {
                styles.add(new StyleRange(start, all.length() - start, Palette.color(GradeColours.text(step, model.grades().size(), palette)),
                    Palette.color(GradeColours.background(step, model.grades().size(), palette)), SWT.BOLD));
            }
        }
        all.append(Messages.LabelKeys);
        text.setText(all.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }
}
