package org.keqing.internal.client.ui.editor;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.keqing.internal.client.ui.Messages;
import org.keqing.model.Labels;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * A line of a client's timeline.
 *
 * @param time     local date and time
 * @param who      the user
 * @param what     the field, or what happened to the whole
 * @param oldValue the value before
 * @param newValue the value after
 */
public record HistoryEntry(String time, String who, String what, String oldValue, String newValue) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT); //$NON-NLS-1$
    private static final int LIMIT = 2000;

    /** Reads the newest lines of a client. */
    public static List<HistoryEntry> read(Store store, long clientId, Locale locale) throws StoreException {
        return store.read(tx -> tx.sql()
            .select(DSL.field("at_time", Timestamp.class), DSL.field("who", String.class), DSL.field("action", String.class), DSL.field("type", String.class), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                DSL.field("feature", String.class), DSL.field("old_value", String.class), DSL.field("new_value", String.class)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            .from("history").where(DSL.field("aggregate_id", Long.class).eq(clientId)) //$NON-NLS-1$ //$NON-NLS-2$
            .orderBy(DSL.field("at_time").desc(), DSL.field("id").desc()).limit(LIMIT) //$NON-NLS-1$ //$NON-NLS-2$
            .fetch(row -> entry(row, locale)));
    }

    private static HistoryEntry entry(Record row, Locale locale) {
        LocalDateTime utc = row.get(0, Timestamp.class).toLocalDateTime();
        String time = TIME.format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZoneId.systemDefault()));
        return new HistoryEntry(time, row.get(1, String.class), what(row.get(2, String.class), row.get(3, String.class), row.get(4, String.class), locale),
            orEmpty(row.get(5, String.class)), orEmpty(row.get(6, String.class)));
    }

    private static String what(String action, String type, String feature, Locale locale) {
        EClassifier classifier = ClientPackage.eINSTANCE.getEClassifier(type);
        String subject = classifier instanceof EClass known ? Labels.of(known, locale) : type;
        if (feature == null) {
            return subject + ' ' + action(action);
        }
        EStructuralFeature known = classifier instanceof EClass c ? c.getEStructuralFeature(feature) : null;
        String field = known == null ? feature : Labels.of(known, locale);
        return classifier == ClientPackage.Literals.CLIENT ? field : subject + ": " + field; //$NON-NLS-1$
    }

    private static String action(String action) {
        return switch (action) {
            case "created" -> Messages.HistoryCreated; //$NON-NLS-1$
            case "deleted" -> Messages.HistoryDeleted; //$NON-NLS-1$
            default -> Messages.HistoryChanged;
        };
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
