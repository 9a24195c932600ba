package org.keqing.internal.ui.table;

import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The text field of a filter row: applies what is typed after a short pause, at once on Enter; Escape clears it. */
final class FilterEditor extends TextCellEditor {

    private static final int TYPING_PAUSE = 300;

    private int changes;

    @Override
    protected Text createEditorControl(Composite parent, int style) {
        Text text = super.createEditorControl(parent, style);
        text.addModifyListener(e -> applySoon(text));
        return text;
    }

    @Override
    protected KeyListener getTextKeyListener() {
        KeyListener standard = super.getTextKeyListener();
        return new KeyListener() {
            @Override
            public void keyPressed(KeyEvent event) {
                changes++;
                if (event.keyCode == SWT.ESC && event.stateMask == 0) {
                    setEditorValue(""); //$NON-NLS-1$
                    commit(MoveDirectionEnum.NONE, true);
                } else {
                    standard.keyPressed(event);
                }
            }

            @Override
            public void keyReleased(KeyEvent event) {
                standard.keyReleased(event);
            }
        };
    }

    private void applySoon(Text text) {
        int now = ++changes;
        text.getDisplay().timerExec(TYPING_PAUSE, () -> {
            if (!text.isDisposed() && now == changes) {
                commit(MoveDirectionEnum.NONE, false);
            }
        });
    }
}
