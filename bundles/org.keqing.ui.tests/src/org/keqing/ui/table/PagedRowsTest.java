package org.keqing.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedRowsTest {

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private int size = 1_000_000;
    private boolean broken;

    private final PagedRows<String> rows = new PagedRows<>(new PagedRows.Loader<>() {
        @Override
        public List<String> load(PagedRows.View view, int offset, int limit) throws Exception {
            if (broken) {
                throw new IllegalStateException("gone");
            }
            offsets.add(offset);
            return IntStream.range(offset, Math.min(offset + limit, size)).mapToObj(i -> view.sort() + "#" + i).toList();
        }

        @Override
        public int count(PagedRows.View view) {
            return view.filter().isEmpty() ? size : 10;
        }

        @Override
        public int total(PagedRows.View view) {
            return size;
        }
    }, work::add, Runnable::run, failures::add);

    @Test
    void theFirstPageComesBeforeTheCount() {
        rows.reload();
        step();
        assertEquals(PagedRows.PAGE, rows.size());
        assertEquals(Optional.of("[]#0"), rows.row(0));
        assertTrue(rows.isLoading());
        step();
        assertEquals(1_000_000, rows.size());
        assertFalse(rows.isLoading());
    }

    @Test
    void aRowFarAwayIsLoadedWhenAskedForAndTheNewestWishComesFirst() {
        loaded();
        offsets.clear();
        assertEquals(Optional.empty(), rows.row(500_000));
        assertEquals(Optional.empty(), rows.row(700_000));
        assertEquals(Optional.empty(), rows.row(900_000));
        finish();
        assertEquals(List.of(500_000, 900_000, 700_000), offsets);
        assertEquals(Optional.of("[]#900001"), rows.row(900_001));
    }

    @Test
    void wishesThatScrolledOutOfSightAreForgotten() {
        loaded();
        offsets.clear();
        IntStream.range(1, 200).forEach(page -> rows.row(page * PagedRows.PAGE));
        finish();
        assertTrue(offsets.size() <= 6, "loaded " + offsets);
        assertTrue(offsets.contains(199 * PagedRows.PAGE));
    }

    @Test
    void aNewOrderKeepsTheOldRowsUntilTheNewOnesCome() {
        loaded();
        rows.sort(List.of(new SortKey("name", false)));
        assertEquals(Optional.of("[]#3"), rows.row(3));
        finish();
        assertEquals(Optional.of("[SortKey[columnId=name, ascending=false]]#3"), rows.row(3));
    }

    @Test
    void anAnswerToAnOldQuestionIsDropped() {
        rows.reload();
        Runnable first = work.poll();
        rows.sort(List.of(new SortKey("code", true)));
        first.run();
        assertEquals(Optional.empty(), rows.row(0));
        finish();
        assertEquals(Optional.of("[SortKey[columnId=code, ascending=true]]#0"), rows.row(0));
    }

    @Test
    void aFilterChangesTheSizeButNotTheTotal() {
        loaded();
        rows.filter(Map.of("name", "x"));
        finish();
        assertEquals(10, rows.size());
        assertEquals(1_000_000, rows.total());
    }

    @Test
    void fewPagesAreKept() {
        loaded();
        IntStream.range(0, 300).forEach(page -> {
            rows.row(page * PagedRows.PAGE);
            finish();
        });
        offsets.clear();
        rows.row(0);
        finish();
        assertEquals(List.of(0), offsets, "the first page was given up and is loaded again");
    }

    @Test
    void aFailureIsToldAndLoadingGoesOnLater() {
        broken = true;
        rows.reload();
        finish();
        assertEquals(1, failures.size());
        assertFalse(rows.isLoading());
        broken = false;
        loaded();
        assertEquals(1_000_000, rows.size());
    }

    @Test
    void clearingForgetsEverything() {
        loaded();
        rows.clear();
        assertEquals(0, rows.size());
        assertEquals(0, rows.total());
    }

    private void loaded() {
        rows.reload();
        finish();
    }

    private void step() {
        work.poll().run();
    }

    private void finish() {
        while (!work.isEmpty()) {
            step();
        }
    }
}
