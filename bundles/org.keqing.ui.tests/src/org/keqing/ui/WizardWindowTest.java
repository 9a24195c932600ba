package org.keqing.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the keyboard stands after a page was turned. */
class WizardWindowTest {

    private final Page first = new Page("first", true);
    private final Page asking = new Page("asking", false);
    private final Page last = new Page("last", true);
    private Display display;
    private Window window;

    /** A page with a label, a field that cannot be used, and one that can. */
    private static final class Page extends WizardPage {

        private final boolean complete;
        private Text field;

        Page(String name, boolean complete) {
            super(name);
            this.complete = complete;
        }

        @Override
        public void createControl(Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            area.setLayout(new RowLayout());
            new Label(area, SWT.NONE).setText(getName());
            new Text(area, SWT.BORDER).setEnabled(false);
            field = new Text(area, SWT.BORDER);
            setControl(area);
            setPageComplete(complete);
        }
    }

    /** The window, with its buttons. */
    private static final class Window extends WizardWindow {

        Window(Wizard wizard) {
            super(null, wizard, 400, 200);
        }

        Button button(int id) {
            return getButton(id);
        }
    }

    @BeforeEach
    void open() {
        display = Display.getDefault();
        Wizard wizard = new Wizard() {
            @Override
            public boolean performFinish() {
                return true;
            }
        };
        wizard.addPage(first);
        wizard.addPage(asking);
        wizard.addPage(last);
        window = new Window(wizard);
        window.setBlockOnOpen(false);
        window.open();
        waitFor(first.field);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whereAPageAsksForSomethingTheKeyboardIsInItsFirstField() {
        press(IDialogConstants.NEXT_ID);
        waitFor(asking.field);
    }

    @Test
    void whereTheButtonLeadsOnTheKeyboardStaysOnIt() {
        asking.setPageComplete(true);
        press(IDialogConstants.NEXT_ID);
        waitFor(button(IDialogConstants.NEXT_ID));
        press(IDialogConstants.NEXT_ID);
        waitFor(button(IDialogConstants.FINISH_ID));
        press(IDialogConstants.BACK_ID);
        waitFor(button(IDialogConstants.BACK_ID));
        press(IDialogConstants.BACK_ID);
        waitFor(first.field);
    }

    @Test
    void whoTurnsThePageFromAFieldIsInTheNextField() {
        asking.setPageComplete(true);
        button(IDialogConstants.NEXT_ID).notifyListeners(SWT.Selection, new Event());
        waitFor(asking.field);
    }

    private Button button(int id) {
        return window.button(id);
    }

    private void press(int id) {
        Button button = button(id);
        button.forceFocus();
        waitFor(button);
        button.notifyListeners(SWT.Selection, new Event());
    }

    private void waitFor(Control wanted) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!wanted.isFocusControl() && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        assertTrue(wanted.isFocusControl(), () -> wanted + " has not the focus but " + display.getFocusControl());
    }
}
