package org.keqing.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__CODE;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__MANAGER;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__NAME;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__NATURE;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__PINYIN;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__REGION;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__SORT_KEY;
import static org.keqing.store.Condition.contains;
import static org.keqing.store.Condition.eq;
import static org.keqing.store.Condition.startsWith;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.model.client.Client;
import org.keqing.store.Condition;
import org.keqing.store.Page;
import org.keqing.store.PageKey;
import org.keqing.store.Query;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;
import org.keqing.testsupport.Clients;

/** Searches in a long list, before and after changes, agree with searching the same rows in Java; runs on each product. */
abstract class SearchContract extends StoreContract {

    private static final int ROWS = 4_500;
    private static final String[] WORDS = {"恒", "大", "建", "材", "A", "a", "7", " ", "%", "_", "É", "!"};
    private static final List<EStructuralFeature> SHOWN = List.of(CLIENT__CODE, CLIENT__NAME);

    /** A row as the test knows it. */
    private record Known(long id, String code, String name, String region, String nature, String pinyin, String sortKey) {

        boolean has(String value, String text) {
            return value != null && value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
        }
    }

    private final Map<Long, Known> known = new TreeMap<>();

    @BeforeEach
    void load() throws StoreException {
        known.clear();
        Random random = new Random(5);
        store.write("test", tx -> {
            tx.changed(CLIENT);
            return tx.bulk("client", List.of("id", "code", "name", "region", "nature", "pinyin", "sort_key"), row -> {
                if (known.size() == ROWS) {
                    return false;
                }
                StringBuilder name = new StringBuilder("N");
                random.ints(2 + random.nextInt(9), 0, WORDS.length).forEach(i -> name.append(WORDS[i]));
                Known next = new Known(tx.newId(), "K" + known.size(), name.append('.').toString(), random.nextInt(9) == 0 ? null : "区" + random.nextInt(30),
                        "n" + random.nextInt(3000), random.nextInt(9) == 0 ? null : "p" + random.nextInt(40), "s" + random.nextInt(2000));
                known.put(next.id(), next);
                System.arraycopy(new Object[] {next.id(), next.code(), next.name(), next.region(), next.nature(), next.pinyin(), next.sortKey()}, 0, row, 0, 7);
                return true;
            });
        });
    }

    private List<String> expected(Predicate<Known> fits, boolean up) {
        Comparator<Known> order = Comparator.comparing(Known::sortKey).thenComparing(Known::id);
        return known.values().stream().filter(fits).sorted(up ? order : order.reversed()).map(Known::code).toList();
    }

    /** By pages, by jumps, by count, in both directions. */
    private void check(Condition condition, Predicate<Known> fits) throws StoreException {
        for (boolean up : List.of(true, false)) {
            List<String> expected = expected(fits, up);
            Query query = Query.of(CLIENT).where(condition).sort(CLIENT__SORT_KEY, up);
            List<String> found = new ArrayList<>();
            PageKey after = null;
            int size = 1 + expected.size() / 2;
            do {
                Page page = store.page(query, SHOWN, after, size);
                page.total().ifPresent(total -> assertEquals(expected.size(), total));
                page.rows().forEach(row -> found.add((String) row.value(0)));
                after = page.next();
            } while (after != null);
            assertEquals(expected, found);
            for (int offset : List.of(expected.size() / 2, expected.size() + 9)) {
                assertEquals(expected.stream().skip(offset).limit(50).toList(),
                        store.pageAt(query, SHOWN, offset, 50).rows().stream().map(row -> row.value(0)).toList());
            }
            assertEquals(expected.size(), store.count(query));
        }
    }

    private void check(String text) throws StoreException {
        check(contains(CLIENT__NAME, text), row -> row.has(row.name(), text));
        Predicate<Known> box = row -> row.has(row.name(), text) || row.has(row.code(), text) || row.pinyin() != null && row.pinyin().startsWith("p1");
        Condition search = Condition.or(contains(CLIENT__NAME, text), contains(CLIENT__CODE, text), startsWith(CLIENT__PINYIN, "p1"));
        check(search, box);
        check(Condition.and(search, eq(CLIENT__REGION, "区3")), box.and(row -> "区3".equals(row.region())));
    }

    @Test
    void aLongListIsSearchedAsInJava() throws StoreException {
        for (String text : List.of("大建材", "aA", "%", "é", ".", "K1")) {
            check(text);
        }
        check(contains(CLIENT__REGION, "1"), row -> row.has(row.region(), "1"));
        check(Condition.and(contains(CLIENT__REGION, "2"), contains(CLIENT__NAME, "恒")), row -> row.has(row.region(), "2") && row.has(row.name(), "恒"));
        check(Condition.and(contains(CLIENT__NAME, "."), contains(CLIENT__NATURE, "7")), row -> row.has(row.nature(), "7"));
        check(Condition.not(contains(CLIENT__NAME, "恒")), row -> !row.has(row.name(), "恒"));
    }

    @Test
    void aSearchFindsWhatChangedSince() throws StoreException {
        store.prepareSearch(Query.of(CLIENT).sort(CLIENT__SORT_KEY, true), List.of(CLIENT__NAME, CLIENT__CODE));
        check("恒");
        change(0, 40);
        check("恒");
        check("x");
        check(Condition.ALL, row -> true);
        check(contains(CLIENT__REGION, "4"), row -> row.has(row.region(), "4"));
        change(40, 700);
        check(".");
        store.write("test", tx -> {
            tx.sql().execute("UPDATE client SET name = 'plain' WHERE region = '区4'");
            tx.changed(CLIENT);
            return null;
        });
        known.replaceAll((id, row) -> "区4".equals(row.region()) ? new Known(id, row.code(), "plain", row.region(), row.nature(), row.pinyin(), row.sortKey()) : row);
        check(contains(CLIENT__NAME, "LAI"), row -> row.name().equals("plain"));
        store.write("test", tx -> tx.sql().execute("DELETE FROM client WHERE region = '区4'"));
        known.values().removeIf(row -> "区4".equals(row.region()));
        check("恒");
    }

    /** Renames, deletes and adds, so that rows come, go and change their place. */
    private void change(int from, int to) throws StoreException {
        List<Known> rows = known.values().stream().skip(from).limit(to - from).toList();
        for (int begin = 0; begin < rows.size(); begin += 100) {
            try (StoreSession session = store.openSession("test")) {
                for (Known row : rows.subList(begin, Math.min(begin + 100, rows.size()))) {
                    Client client = session.load(CLIENT, row.id());
                    if (row.id() % 5 == 0) {
                        session.delete(client);
                        known.remove(row.id());
                    } else {
                        client.setName(row.name().contains("恒") ? "renamed" : "恒大改");
                        client.setRegion("新区4");
                        known.put(row.id(), null);
                    }
                }
                session.commit();
            }
        }
        long added = Clients.client("NEW" + from).name("恒 new").save(store);
        known.put(added, null);
        List<EStructuralFeature> all = List.of(CLIENT__CODE, CLIENT__NAME, CLIENT__REGION, CLIENT__NATURE, CLIENT__PINYIN, CLIENT__SORT_KEY, CLIENT__MANAGER);
        store.scan(Query.of(CLIENT), all, (id, values) -> {
            if (known.get(id) == null) {
                known.put(id, new Known(id, (String) values[0], (String) values[1], (String) values[2], (String) values[3], (String) values[4], (String) values[5]));
            }
        });
        assertTrue(known.values().stream().allMatch(row -> row != null));
    }
}
