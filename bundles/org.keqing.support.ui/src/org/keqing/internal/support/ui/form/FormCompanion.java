package org.keqing.internal.support.ui.form;

import java.util.Map;
import java.util.function.Consumer;

import org.keqing.ui.Jobs;

/** Stands by a {@link FormDialog} while it is open: fills fields that nobody has changed, and says something below them. */
@FunctionalInterface
public interface FormCompanion {

    /** The form is there, with its first values. */
    void opened(Form form);

    /** What it can do with the form; on the UI thread. */
    interface Form {

        /** What is entered now. */
        FormValues values();

        /** Calls this whenever the user changed a field. */
        void onChange(Runnable listener);

        /** Puts texts into those of these fields that the user has not changed. */
        void propose(Map<String, String> texts);

        /** Says something below the fields; nothing when empty. */
        void say(String words);

        /** Reads something on another thread; what comes of it is dropped when the form is closed by then. */
        <R> void read(String name, Jobs.Work<R> work, Consumer<R> done, Consumer<Exception> failed);
    }
}
