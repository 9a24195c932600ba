package org.keqing.internal.support.ui.care;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.store.StoreException;
import org.keqing.support.care.CareEntry;
import org.keqing.support.care.Reminder;

/**
 * What the view of care shows and asks. Knows no widgets.
 *
 * @param reminders what comes up
 * @param entries   what was done
 */
record CareModel(List<Reminder> reminders, List<CareEntry> entries) {

    /** The days ahead that can be chosen. */
    static List<Integer> days() {
        return List.of(7, 30, 90, 365);
    }

    /** The occasion in words. */
    static String occasion(Reminder of) {
        String word = switch (of.kind()) {
            case FESTIVAL -> of.occasion();
            case BIRTHDAY -> NLS.bind(Messages.LabelBirthday, of.occasion(), of.years());
            case NEED -> NLS.bind(Messages.LabelLookIn, of.occasion());
        };
        return of.lunar() ? NLS.bind(Messages.LabelLunar, word) : word;
    }

    /** By what a reminder is known again when it is read anew. */
    static Object key(Reminder of) {
        return List.of(of.kind(), of.date(), of.occasion(), of.subjectId());
    }

    /** For whom, or for how many it was done. */
    static String whom(Reminder of) {
        return of.kind() == Reminder.Kind.FESTIVAL ? Messages.LabelAllClients : of.clientName();
    }

    /** What is asked to write down what was done. */
    static List<FormField> done(LocalDate today, String person) {
        return List.of(FormField.line("doneOn", Messages.LabelDay, today.toString()), FormField.line("doneBy", Messages.LabelDoneBy, person), //$NON-NLS-1$ //$NON-NLS-2$
            FormField.line("cost", Messages.LabelCost, ""), FormField.lines("what", Messages.LabelWhat, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /** What was entered, for a client. */
    static CareEntry entry(FormValues values, long clientId, Reminder of) throws StoreException {
        return new CareEntry(0, clientId, null, null, of.occasion(), of.date(), values.date("doneOn"), values.text("doneBy"), values.text("what"), values.decimalOrNull("cost")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }
}
