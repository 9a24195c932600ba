package org.keqing.ui.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Rows loaded by pages when they are asked for, away from the UI thread, with the newest wish first. A bounded number of pages is kept, so that a list of a
 * million rows costs what a screen of it costs. After a new order or filter the old rows stay visible until the first new page has come.
 *
 * @param <R> type of a row
 * @since 0.1
 */
public final class PagedRows<R> implements RowSource<R> {

    /** Rows of one page. */
    public static final int PAGE = 200;

    private static final int KEPT_PAGES = 64;
    private static final int WISHES = 4;

    /**
     * What is to be loaded.
     *
     * @param generation changes whenever rows loaded before are no longer valid
     * @param sort       the order
     * @param filter     the filter row
     */
    public record View(int generation, List<SortKey> sort, Map<String, String> filter) {
    }

    /** Loads rows; called by one thread at a time, never the UI thread. */
    public interface Loader<R> {

        /** The rows from a position, at most {@code limit}. */
        List<R> load(View view, int offset, int limit) throws Exception;

        /** The number of rows with the filter. */
        int count(View view) throws Exception;

        /** The number of rows without the filter. */
        int total(View view) throws Exception;
    }

    private final Loader<R> loader;
    private final Executor worker;
    private final Executor ui;
    private final Consumer<? super Exception> failed;
    private final Map<Integer, List<R>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<R>> eldest) {
            return size() > KEPT_PAGES;
        }
    };
    private final Deque<Integer> wishes = new ArrayDeque<>();
    private Map<Integer, List<R>> stale = Map.of();
    private View view = new View(0, List.of(), Map.of());
    private boolean busy;
    private boolean countWanted;
    private boolean loading;
    private int size;
    private int total;
    private Runnable listener = () -> { };

    /**
     * Creates the rows; nothing is loaded before {@link #reload()}.
     *
     * @param loader  reads pages
     * @param worker  runs the loader, in another thread
     * @param ui      runs on the UI thread
     * @param failed  told on the UI thread when loading fails
     */
    public PagedRows(Loader<R> loader, Executor worker, Executor ui, Consumer<? super Exception> failed) {
        this.loader = loader;
        this.worker = worker;
        this.ui = ui;
        this.failed = failed;
    }

    /** Loads everything anew: after data changed, or another database was opened. */
    public void reload() {
        change(view.sort(), view.filter());
    }

    /** Forgets all rows without loading, for a closed database. */
    public void clear() {
        view = new View(view.generation() + 1, view.sort(), view.filter());
        pages.clear();
        stale = Map.of();
        wishes.clear();
        countWanted = false;
        loading = false;
        size = 0;
        total = 0;
        listener.run();
    }

    /** Whether the first page or the count of the present view is still awaited. */
    public boolean isLoading() {
        return loading;
    }

    /** What is shown now. */
    public View view() {
        return view;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int total() {
        return total;
    }

    @Override
    public Optional<R> row(int index) {
        int page = index / PAGE;
        List<R> rows = pages.get(page);
        if (rows == null) {
            wish(page);
            rows = stale.get(page);
        }
        int place = index - page * PAGE;
        return rows != null && place < rows.size() ? Optional.of(rows.get(place)) : Optional.empty();
    }

    @Override
    public void sort(List<SortKey> keys) {
        if (!keys.equals(view.sort())) {
            change(List.copyOf(keys), view.filter());
        }
    }

    @Override
    public List<SortKey> sort() {
        return view.sort();
    }

    @Override
    public void filter(Map<String, String> texts) {
        if (!texts.equals(view.filter())) {
            change(view.sort(), Map.copyOf(texts));
        }
    }

    @Override
    public void onChange(Runnable newListener) {
        listener = newListener;
    }

    private void change(List<SortKey> sort, Map<String, String> filter) {
        view = new View(view.generation() + 1, sort, filter);
        if (!pages.isEmpty()) {
            stale = Map.copyOf(pages);
        }
        pages.clear();
        wishes.clear();
        wishes.push(0);
        countWanted = true;
        loading = true;
        next();
    }

    private void wish(int page) {
        if (view.generation() > 0 && page * PAGE < size && (wishes.isEmpty() || wishes.peek() != page)) {
            wishes.remove(page);
            wishes.push(page);
            if (wishes.size() > WISHES) {
                wishes.removeLast();
            }
            next();
        }
    }

    private void next() {
        if (busy) {
            return;
        }
        View wanted = view;
        Integer page = wishes.poll();
        if (page != null) {
            busy = true;
            worker.execute(() -> load(wanted, page));
        } else if (countWanted) {
            countWanted = false;
            busy = true;
            worker.execute(() -> count(wanted));
        }
    }

    private void load(View wanted, int page) {
        try {
            List<R> rows = loader.load(wanted, page * PAGE, PAGE);
            ui.execute(() -> loaded(wanted, page, rows));
        } catch (Exception e) {
            ui.execute(() -> failed(wanted, e));
        }
    }

    private void count(View wanted) {
        try {
            int counted = loader.count(wanted);
            int all = loader.total(wanted);
            ui.execute(() -> counted(wanted, counted, all));
        } catch (Exception e) {
            ui.execute(() -> failed(wanted, e));
        }
    }

    private void loaded(View wanted, int page, List<R> rows) {
        busy = false;
        if (wanted.generation() == view.generation()) {
            stale = Map.of();
            pages.put(page, rows);
            if (countWanted) {
                size = Math.max(page * PAGE + rows.size(), rows.size() == PAGE ? size : 0);
            }
            listener.run();
        }
        next();
    }

    private void counted(View wanted, int counted, int all) {
        busy = false;
        if (wanted.generation() == view.generation()) {
            size = counted;
            total = all;
            loading = false;
            listener.run();
        }
        next();
    }

    private void failed(View wanted, Exception failure) {
        busy = false;
        if (wanted.generation() == view.generation()) {
            wishes.clear();
            countWanted = false;
            loading = false;
            failed.accept(failure);
        }
        next();
    }
}
