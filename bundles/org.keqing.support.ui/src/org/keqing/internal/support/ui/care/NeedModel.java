package org.keqing.internal.support.ui.care;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.care.CareNeed;
import org.keqing.support.care.CareService;

/**
 * What a client needs, while it is asked. Knows no widgets.
 *
 * @param client the client
 * @param noted  what is noted of it
 */
record NeedModel(long client, List<CareNeed> noted) {

    private static final int MONTH = 30;

    static String word(CareNeed.Kind kind) {
        return switch (kind) {
            case WEAK -> Messages.LabelNeedWeak;
            case ELDERLY -> Messages.LabelNeedElderly;
            case HARDSHIP -> Messages.LabelNeedHardship;
        };
    }

    /** What is noted, in words, and what to do. */
    String message(String name) {
        String all = noted.stream().map(each -> NLS.bind(Messages.LabelNeedEvery, word(each.kind()), each.everyDays())).collect(Collectors.joining(", ")); //$NON-NLS-1$
        return NLS.bind(Messages.MsgAskNeed, name, all.isEmpty() ? Messages.LabelNoNeed : all);
    }

    /** With what is noted first. */
    List<FormField> fields(LocalDate today) {
        CareNeed shown = noted.isEmpty() ? new CareNeed(client, null, null, CareNeed.Kind.HARDSHIP, today, null, MONTH) : noted.getFirst();
        return List.of(FormField.choice("kind", Messages.LabelNeed, word(shown.kind()), Stream.of(CareNeed.Kind.values()).map(NeedModel::word).toList()), //$NON-NLS-1$
            FormField.line("since", Messages.LabelSince, shown.since().toString()), FormField.line("every", Messages.LabelEveryDays, Integer.toString(shown.everyDays())), //$NON-NLS-1$ //$NON-NLS-2$
            FormField.lines("note", Messages.LabelNote, shown.note() == null ? "" : shown.note())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Notes what was entered; without days the need is gone. */
    void save(FormValues values, CareService care, Store store, String user) throws StoreException {
        CareNeed.Kind kind = Stream.of(CareNeed.Kind.values()).filter(each -> word(each).equals(values.text("kind"))).findFirst().orElseThrow(); //$NON-NLS-1$
        if (values.text("every").isEmpty()) { //$NON-NLS-1$
            care.removeNeed(store, user, client, kind);
        } else {
            int days = (int) Math.min(Integer.MAX_VALUE, values.whole("every")); //$NON-NLS-1$
            care.setNeed(store, user, new CareNeed(client, null, null, kind, values.date("since"), values.text("note"), days)); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
