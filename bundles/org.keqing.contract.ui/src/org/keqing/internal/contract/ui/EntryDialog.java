package org.keqing.internal.contract.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.ui.AreaDialog;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.form.FieldText;

/** Asks for a few values, says beside each what is wrong with it, does the work while it is open, and says in its head why that failed. */
final class EntryDialog extends AreaDialog {

    private static final int LINES = 72;
    private static final int TYPING_PAUSE = 250;

    private final EntryModel model;
    private final List<Line> lines = new ArrayList<>();
    private Composite body;
    private boolean attempted;
    /** What stands proposed, for which first value; what is typed instead of it stays. */
    private String proposed;
    private Object proposedFor;
    private int asked;

    private record Line(Entry entry, Text text, Label message) {

        FieldText.Reading reading() {
            return entry.read(text.getText());
        }
    }

    EntryDialog(Shell parent, EntryModel model) {
        super(parent, model.title());
        this.model = model;
    }

    @Override
    protected void createContent(Composite area) {
        body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 4).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        model.entries().forEach(this::createLine);
        setTitle(model.title());
        setMessage(LabelText.literal(model.message()));
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
            if (check(line, attempted || !text.getText().isBlank()) && line == lines.getFirst() && model.proposed() >= 0) {
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
                setErrorMessage(null);
                setMessage(LabelText.literal(proposal.message()));
                if (untouched) {
                    line.text().setText(proposed);
                }
            }
        }, failure -> setErrorMessage(Failures.message(failure)));
    }

    private boolean isProposed(Line line) {
        return line.text().getText().equals(proposed == null ? line.entry().text() : proposed);
    }

    private static boolean check(Line line, boolean say) {
        FieldText.Reading reading = line.reading();
        line.message().setText(reading.valid() || !say ? "" : reading.problem()); //$NON-NLS-1$
        return reading.valid();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, model.title(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ActionCancel, false);
    }

    @Override
    protected void okPressed() {
        attempted = true;
        List<Line> wrong = lines.stream().filter(line -> !check(line, true)).toList();
        if (!wrong.isEmpty()) {
            wrong.getFirst().text().setFocus();
            return;
        }
        List<Object> values = new ArrayList<>();
        lines.forEach(line -> values.add(line.reading().value()));
        // what is proposed for a day that was typed just now may not stand there yet
        boolean late = model.proposed() >= 0 && isProposed(lines.get(model.proposed())) && !values.getFirst().equals(proposed == null ? lines.getFirst().entry().initial() : proposedFor);
        busy(true);
        setErrorMessage(null);
        Jobs.run(model.title(), body, progress -> {
            if (late) {
                values.set(model.proposed(), model.propose(values.getFirst()).value());
            }
            model.perform(values);
            return values;
        }, done -> super.okPressed(), failure -> {
            busy(false);
            setErrorMessage(Failures.message(failure));
        });
    }

    private void busy(boolean busy) {
        body.setEnabled(!busy);
        getButton(IDialogConstants.OK_ID).setEnabled(!busy);
        getButton(IDialogConstants.CANCEL_ID).setEnabled(!busy);
    }
}
