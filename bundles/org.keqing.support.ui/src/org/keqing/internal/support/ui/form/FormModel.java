package org.keqing.internal.support.ui.form;

import java.util.List;

import org.keqing.store.Progress;

/**
 * What a {@link FormDialog} asks and does.
 *
 * @param title   what is done
 * @param button  text of the button that does it
 * @param message what it means
 * @param fields  the fields
 * @param work    does it with what was entered; not on the UI thread
 */
public record FormModel(String title, String button, String message, List<FormField> fields, Work work) {

    /** What is asked and done where the title says what the button does. */
    public FormModel(String title, String message, List<FormField> fields, Work work) {
        this(title, title, message, fields, work);
    }

    /** Does what the dialog is for. */
    @FunctionalInterface
    public interface Work {
        /** @throws Exception with a sentence for people; the dialog stays open and shows it */
        void perform(FormValues values, Progress progress) throws Exception;
    }
}
