package org.keqing.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.store.Page;
import org.keqing.store.PageKey;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Pages of rows from the store for {@link PagedRows}: by key when the page before was read, by position for jumps. Builds no EObjects.
 *
 * @since 0.1
 */
public final class StoreLoader implements PagedRows.Loader<Row> {

    private static final int PREPARE_DELAY = 1_000;

    private final Supplier<Store> store;
    private final Supplier<List<EStructuralFeature>> features;
    private final Function<PagedRows.View, Query> query;
    private final Query all;
    private final Map<Integer, PageKey> keys = new HashMap<>();
    private OptionalLong counted = OptionalLong.empty();
    private int generation = -1;

    /**
     * Creates a loader.
     *
     * @param store    the open store; asked before each page
     * @param features the columns, in the order of {@link Row#values()}; asked before each page
     * @param all      the list without any filter
     * @param query    the list with sort order and filter
     */
    public StoreLoader(Supplier<Store> store, Supplier<List<EStructuralFeature>> features, Query all, Function<PagedRows.View, Query> query) {
        this.store = store;
        this.features = features;
        this.all = all;
        this.query = query;
    }

    @Override
    public List<Row> load(PagedRows.View view, int offset, int limit) throws StoreException {
        if (view.generation() != generation) {
            generation = view.generation();
            keys.clear();
            counted = OptionalLong.empty();
        }
        Query wanted = query.apply(view);
        PageKey before = keys.get(offset);
        Page page = offset == 0 || before != null
            ? store.get().page(wanted, features.get(), before, limit)
            : store.get().pageAt(wanted, features.get(), offset, limit);
        counted = offset == 0 ? page.total() : counted;
        if (page.next() != null) {
            keys.put(offset + page.rows().size(), page.next());
        }
        return page.rows();
    }

    @Override
    public int count(PagedRows.View view) throws StoreException {
        return Math.toIntExact(counted.isPresent() ? counted.getAsLong() : store.get().count(query.apply(view)));
    }

    @Override
    public int total(PagedRows.View view) throws StoreException {
        return Math.toIntExact(store.get().count(all));
    }

    /**
     * Has the store get ready for a search in a list, a while after the list is shown, so that the first search is as quick as the next. A failure is no more than logged.
     *
     * @param store the store
     * @param order the list in its usual order
     * @param texts the columns that are searched
     */
    public static void prepareSearch(Store store, Query order, List<EStructuralFeature> texts) {
        Job job = Job.create("prepare search", monitor -> { //$NON-NLS-1$
            try {
                store.prepareSearch(order, texts);
            } catch (StoreException e) {
                return new Status(IStatus.INFO, StoreLoader.class, "the first search will take longer", e); //$NON-NLS-1$
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule(PREPARE_DELAY);
    }
}
