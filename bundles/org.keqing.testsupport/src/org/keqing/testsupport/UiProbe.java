package org.keqing.testsupport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Looks at widgets and works them from a test, whether it runs on the UI thread or beside it. Every wait ends after a minute, if nothing else is said, with an {@link AssertionError} that says what
 * was waited for.
 *
 * @since 0.1
 */
public final class UiProbe {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long PAUSE = 50;

    private final Display display;
    private final long patience;

    /** Works the widgets of this display. */
    public UiProbe(Display display) {
        this(display, PATIENCE);
    }

    /** Works the widgets of this display and waits longer than a minute, or shorter. */
    public UiProbe(Display display, Duration patience) {
        this.display = display;
        this.patience = patience.toNanos();
    }

    /**
     * Runs work on the UI thread and waits for it. Work that opens a modal dialog would wait for its end: see {@link #later}.
     *
     * @return its result
     */
    public <T> T ui(Callable<T> work) {
        List<T> result = new ArrayList<>();
        List<Throwable> failure = new ArrayList<>();
        display.syncExec(() -> {
            try {
                result.add(work.call());
            } catch (Exception | AssertionError e) {
                failure.add(e);
            }
        });
        if (!failure.isEmpty()) {
            throw new AssertionError(failure.getFirst().toString(), failure.getFirst());
        }
        return result.getFirst();
    }

    /** Runs work on the UI thread without waiting: it may open a dialog. */
    public void later(Runnable work) {
        display.asyncExec(work);
    }

    /** Waits until the condition holds; it is looked at on the UI thread. */
    public void waitFor(String what, Callable<Boolean> condition) {
        await(what, () -> condition.call() ? Optional.of(true) : Optional.empty());
    }

    /** Waits until something is there; it is looked for on the UI thread. */
    public <T> T await(String what, Callable<Optional<T>> search) {
        long end = System.nanoTime() + patience;
        Optional<T> found = ui(search);
        while (found.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            pause();
            found = ui(search);
        }
        return found.get();
    }

    /** Lets time pass; a test that runs on the UI thread itself also lets the events pass. */
    private void pause() {
        if (display.getThread() == Thread.currentThread()) {
            while (display.readAndDispatch()) {
                // until nothing is left
            }
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /**
     * Answers a modal window as soon as it is there; to be called before what opens it.
     *
     * @param title  title of the window
     * @param fill   fills its fields
     * @param button text of the button that is pressed then
     */
    public void answer(String title, Consumer<Shell> fill, String button) {
        ui(() -> {
            answerLater(title, fill, button, System.nanoTime() + patience);
            return true;
        });
    }

    private void answerLater(String title, Consumer<Shell> fill, String button, long end) {
        display.timerExec((int) PAUSE, () -> {
            Optional<Shell> window = Stream.of(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
            if (window.isEmpty() && System.nanoTime() < end) {
                answerLater(title, fill, button, end);
            }
            window.ifPresent(shell -> {
                fill.accept(shell);
                all(shell, Button.class).stream().filter(each -> each.getText().replace("&", "").equals(button)).findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + button + " in " + title)).notifyListeners(SWT.Selection, new Event());
            });
        });
    }

    /** Waits for a visible window with this title. */
    public Shell shell(String title) {
        return await("window " + title, () -> {
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && shell.getText().equals(title)) {
                    return Optional.of(shell);
                }
            }
            return Optional.empty();
        });
    }

    /** Waits for a visible widget of a type below another. */
    public <T extends Control> T find(Composite parent, Class<T> type, Predicate<? super T> wanted) {
        return await(type.getSimpleName(), () -> all(parent, type).stream().filter(each -> each.isVisible() && wanted.test(each)).findFirst());
    }

    /** The widgets of a type below another, in the order of the tree. To be called on the UI thread. */
    public static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite inner) {
                found.addAll(all(inner, type));
            }
        }
        return found;
    }

    /** Waits for the widget that follows the label with this text. */
    public <T extends Control> T field(Composite parent, String label, Class<T> type) {
        return await(type.getSimpleName() + " after " + label, () -> after(parent, label, type));
    }

    /** The widget that follows the visible label with this text, if it is there. To be called on the UI thread. */
    public static <T extends Control> Optional<T> after(Composite parent, String label, Class<T> type) {
        return all(parent, Label.class).stream().filter(each -> each.isVisible() && each.getText().equals(label)).findFirst().flatMap(found -> {
            List<Control> siblings = List.of(found.getParent().getChildren());
            return siblings.subList(siblings.indexOf(found) + 1, siblings.size()).stream().filter(type::isInstance).map(type::cast).findFirst();
        });
    }

    /** Waits until the button with this text, mnemonics aside, can be pressed, and presses it. Radio buttons and check boxes become selected. */
    public void press(Composite parent, String label) {
        String wanted = label.replace("&", "");
        Button button = find(parent, Button.class, each -> each.isEnabled() && each.getText().replace("&", "").equals(wanted));
        boolean option = (ui(button::getStyle) & (SWT.RADIO | SWT.CHECK)) != 0;
        later(() -> {
            if (option) {
                all(button.getParent(), Button.class).stream().filter(each -> (each.getStyle() & button.getStyle() & SWT.RADIO) != 0).forEach(each -> each.setSelection(false));
                button.setSelection(true);
            }
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Types a character. */
    public void type(Control control, char character) {
        key(control, character, character);
    }

    /** Presses a key that gives no character, such as {@link SWT#ARROW_DOWN}. */
    public void key(Control control, int keyCode) {
        key(control, keyCode, '\0');
    }

    private void key(Control control, int keyCode, char character) {
        ui(() -> {
            Event event = new Event();
            event.keyCode = keyCode;
            event.character = character;
            control.notifyListeners(SWT.KeyDown, event);
            return true;
        });
    }
}
