package org.keqing.internal.contract.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keqing.store.StoreException;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.form.FieldText;

/** The fields of a few values, with what is wrong with each beside it; what the first value leads to is proposed while it is typed. */
final class EntryForm {

    private static final int LINES = 72;
    private static final int TYPING_PAUSE = 250;

    private final EntryModel model;
    private final Head head;
    private final List<Line> lines = new ArrayList<>();
    private final Composite body;
    private boolean attempted;
    /** What stands proposed, for which first value; what is typed instead of it stays. */
    private String proposed;
    private Object proposedFor;
    private int asked;

    /** The head of the window in which the fields are. */
    interface Head {

        /** Says what the work leads to. */
        void setMessage(String message);

        /** Says why something failed, null when nothing did. */
        void setErrorMessage(String reason);

        /** Something was typed. */
        void typed();
    }

    private record Line(Entry entry, Text text, Label message) {

        FieldText.Reading reading() {
            return entry.read(text.getText());
        }
    }

    /**
     * What was typed.
     *
     * @param values value by value
     * @param late   whether what is proposed for the first value does not stand there yet
     */
    record Typed(List<Object> values, boolean late) {

        /** The values with what is proposed; runs on a worker thread. */
        List<Object> settled(EntryModel model) throws StoreException {
            List<Object> settled = new ArrayList<>(values);
            if (late) {
                settled.set(model.proposed(), model.propose(values.getFirst()).value());
            }
            return settled;
        }
    }

    EntryForm(Composite parent, EntryModel model, Head head) {
        this.model = model;
        this.head = head;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 4).applyTo(body);
        model.entries().forEach(this::createLine);
    }

    Composite control() {
        return body;
    }

    private void createLine(Entry entry) {
        Label label = Palette.muted(new Label(body, SWT.NONE));
        label.setText(entry.required() ? entry.label() + " *" : entry.label()); //$NON-NLS-1$
        Label message = Palette.danger(new Label(body, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        Text text = new Text(body, SWT.BORDER | (entry.isLong() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : entry.isNumber() ? SWT.RIGHT : SWT.NONE));
        text.setText(entry.text());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, entry.isLong()).hint(400, entry.isLong() ? LINES : SWT.DEFAULT).applyTo(text);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = entry.label();
            }
        });
        Line line = new Line(entry, text, message);
        lines.add(line);
        text.addModifyListener(e -> {
            boolean valid = check(line, attempted || !text.getText().isBlank());
            head.typed();
            if (valid && line == lines.getFirst() && model.proposed() >= 0) {
                int now = ++asked;
                text.getDisplay().timerExec(TYPING_PAUSE, () -> {
                    if (now == asked && !text.isDisposed()) {
                        propose(line.reading().value());
                    }
                });
            }
        });
    }

    private void propose(Object first) {
        int now = asked;
        Jobs.read(model.title(), body, progress -> model.propose(first), proposal -> {
            if (now == asked) {
                Line line = lines.get(model.proposed());
                boolean untouched = isProposed(line);
                proposed = FieldText.format(line.entry().type(), proposal.value());
                proposedFor = first;
                head.setErrorMessage(null);
                head.setMessage(LabelText.literal(proposal.message()));
                if (untouched) {
                    line.text().setText(proposed);
                }
            }
        }, failure -> head.setErrorMessage(Failures.message(failure)));
    }

    private boolean isProposed(Line line) {
        return line.text().getText().equals(proposed == null ? line.entry().text() : proposed);
    }

    private static boolean check(Line line, boolean say) {
        FieldText.Reading reading = line.reading();
        line.message().setText(reading.valid() || !say ? "" : reading.problem()); //$NON-NLS-1$
        return reading.valid();
    }

    /** Whether each value can be taken. */
    boolean complete() {
        return lines.stream().allMatch(line -> line.reading().valid());
    }

    /** What was typed; empty when something is wrong with it, which is said then. */
    Optional<Typed> attempt() {
        attempted = true;
        List<Line> wrong = lines.stream().filter(line -> !check(line, true)).toList();
        if (!wrong.isEmpty()) {
            wrong.getFirst().text().setFocus();
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        lines.forEach(line -> values.add(line.reading().value()));
        boolean late = model.proposed() >= 0 && isProposed(lines.get(model.proposed())) && !values.getFirst().equals(proposed == null ? lines.getFirst().entry().initial() : proposedFor);
        return Optional.of(new Typed(values, late));
    }
}
