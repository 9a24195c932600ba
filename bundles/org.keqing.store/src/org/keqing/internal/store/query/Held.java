package org.keqing.internal.store.query;

import java.lang.ref.SoftReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.keqing.store.StoreChange;

/**
 * What lists search again and again, held in memory from the first time on: texts of columns and orders of ids. Only where nobody
 * but this program writes. A change of a few objects is noted, and these are looked up in the database; after a change of many
 * everything about the class is read again. Bounded: what was used longest ago gives way, and all of it does when memory is short.
 */
public final class Held {

    /** In bytes: a million clients' names, codes and their order take less. */
    static final long LIMIT = 64L << 20;

    private static final int FEW_CHANGES = Keys.IN_LIST;

    private final boolean soleWriter;
    private final ScanLock lock;
    private final Map<Key, Entry> entries = new LinkedHashMap<>(8, 0.75f, true);

    /** Keeps writers from a table until the transaction ends. */
    @FunctionalInterface
    public interface ScanLock {
        void lock(Connection connection, String table) throws SQLException;
    }

    /** Something held. */
    sealed interface Content permits HeldTexts, HeldValues, HeldOrder, HeldReference {

        /** How much memory it takes. */
        long bytes();
    }

    /** Reads it. */
    @FunctionalInterface
    interface Loader {
        Content load() throws SQLException;
    }

    /**
     * What is known.
     *
     * @param content as it was read
     * @param changed ids of the rows that may have changed since, in ascending order
     */
    record Known(Content content, long[] changed) {
    }

    private record Key(EClass type, Object what) {
    }

    private static final class Entry {

        private final Set<Long> changed = ConcurrentHashMap.newKeySet();
        private SoftReference<Content> content = new SoftReference<>(null);
        private boolean tooLarge;
        private volatile long bytes;
    }

    /** @param soleWriter whether nobody but this program writes; else nothing is held */
    public Held(boolean soleWriter, ScanLock lock) {
        this.soleWriter = soleWriter;
        this.lock = lock;
    }

    /**
     * To be called before a commit: a search that begins after it finds the new state.
     *
     * @param change {@code null} when it is not known what was written
     */
    public void changed(StoreChange change) {
        synchronized (entries) {
            if (change == null) {
                entries.clear();
                return;
            }
            entries.entrySet().removeIf(each -> change.concerns(each.getKey().type())
                    && !note(each.getValue().changed, change.ids(each.getKey().type())));
        }
    }

    /** Whether the changed ones are few enough to be looked up. */
    private static boolean note(Set<Long> changed, long[] ids) {
        for (long id : ids) {
            changed.add(id);
        }
        return ids.length > 0 && changed.size() <= FEW_CHANGES;
    }

    /** Whether anything is held for lists of this plan. */
    boolean isFor(Plan plan) {
        return soleWriter && plan.root().aggregate();
    }

    /**
     * Something about the plan's class, read when it is not held.
     *
     * @param what its key
     * @return empty when it is too large
     */
    Optional<Known> get(Plan plan, Object what, Connection connection, Loader loader) throws SQLException {
        Entry entry;
        synchronized (entries) {
            entry = entries.computeIfAbsent(new Key(plan.root().type(), what), key -> new Entry());
        }
        Content content;
        synchronized (entry) {
            content = entry.content.get();
            if (content == null && !entry.tooLarge) {
                lock.lock(connection, plan.root().table());
                content = loader.load();
                entry.tooLarge = content.bytes() > LIMIT;
                content = entry.tooLarge ? null : content;
                entry.bytes = entry.tooLarge ? 0 : content.bytes();
                entry.content = new SoftReference<>(content);
                makeRoom();
            }
        }
        return content == null ? Optional.empty() : Optional.of(new Known(content, Ids.sorted(entry.changed)));
    }

    /** Whether it is held now. */
    boolean has(Plan plan, Object what) {
        synchronized (entries) {
            Entry entry = entries.get(new Key(plan.root().type(), what));
            return entry != null && entry.bytes > 0;
        }
    }

    /** Gives up what was used longest ago. */
    private void makeRoom() {
        synchronized (entries) {
            long bytes = entries.values().stream().mapToLong(each -> each.bytes).sum();
            for (Iterator<Entry> eldest = entries.values().iterator(); bytes > LIMIT && eldest.hasNext();) {
                bytes -= eldest.next().bytes;
                eldest.remove();
            }
        }
    }
}
