package org.keqing.internal.ui.records;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** A line at the foot of a view that tells what was done and offers to undo it, until it is closed or another thing is done. */
public final class NoticeBar {

    private final Composite area;
    private final Label sentence;
    private final Button undo;
    private Runnable action = () -> { };

    public NoticeBar(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(8, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        sentence = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
        undo = button(Messages.ActionUndo, () -> action.run());
        button(Messages.ActionClose, this::hide);
        Palette.follow(area, palette -> {
            area.setBackground(Palette.color(palette.raised()));
            sentence.setBackground(Palette.color(palette.raised()));
            sentence.setForeground(Palette.color(palette.text()));
        });
        area.setVisible(false);
    }

    /** Shows a sentence; the action runs once. */
    public void show(String text, Runnable onUndo) {
        action = () -> {
            hide();
            onUndo.run();
        };
        sentence.setText(LabelText.literal(text));
        visible(true);
        undo.setFocus();
    }

    public void hide() {
        if (area.getVisible()) {
            visible(false);
        }
    }

    private void visible(boolean visible) {
        area.setVisible(visible);
        ((GridData) area.getLayoutData()).exclude = !visible;
        area.getParent().layout(true, true);
    }

    private Button button(String text, Runnable body) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> body.run()));
        return button;
    }
}
