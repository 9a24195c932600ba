package org.keqing.internal.contract.ui;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;

/**
 * What the values lead to, before anything is written: in numbers, then one by one.
 *
 * @param <R> what they lead to, one by one
 */
final class OutcomePage<R> extends WizardPage {

    private static final int COLUMN_GAP = 32;

    private final OutcomeModel<R> model;
    private final EntryPage entries;
    private Composite facts;
    private Tables.ListTable<R> list;
    private int reading;

    OutcomePage(OutcomeModel<R> model, EntryPage entries) {
        super("outcome", model.outcomeTitle(), null); //$NON-NLS-1$
        this.model = model;
        this.entries = entries;
        setDescription(LabelText.literal(model.outcomeMessage()));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 12).applyTo(area);
        facts = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(facts);
        list = Tables.list(area, model.columns());
        list.table().stretch(model.columns().getFirst().id());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.table().control());
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            entries.typedValues().ifPresent(this::read);
        }
    }

    private void read(EntryForm.Typed typed) {
        int now = ++reading;
        setErrorMessage(null);
        Jobs.read(model.outcomeTitle(), getControl(), progress -> model.outcome(typed.settled(model)), outcome -> {
            if (now == reading) {
                show(outcome.facts(), outcome.rows());
            }
        }, failure -> {
            if (now == reading) {
                show(List.of(), List.of());
                setErrorMessage(Failures.message(failure));
            }
        });
    }

    private void show(List<List<String>> lines, List<R> rows) {
        for (Control old : facts.getChildren()) {
            old.dispose();
        }
        GridLayoutFactory.fillDefaults().numColumns(lines.isEmpty() ? 1 : lines.getFirst().size()).spacing(COLUMN_GAP, 4).applyTo(facts);
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                Label cell = new Label(facts, SWT.NONE);
                cell.setText(LabelText.literal(line.get(i)));
                if (i == 0 || line == lines.getFirst()) {
                    Palette.muted(cell);
                }
                GridDataFactory.fillDefaults().align(i == 0 ? SWT.BEGINNING : SWT.END, SWT.CENTER).applyTo(cell);
            }
        }
        list.rows().set(rows);
        facts.requestLayout();
    }
}
