package org.keqing.internal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__CODE;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__CREDIT_LIMIT;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__MANAGER;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__NAME;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__REGION;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__SINCE;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__UNDER_WATCH;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__VISIT_FREQUENCY;
import static org.keqing.store.Condition.contains;
import static org.keqing.store.Condition.eq;
import static org.keqing.store.Condition.isNull;
import static org.keqing.store.Condition.not;
import static org.keqing.store.Condition.or;
import static org.keqing.store.Condition.startsWith;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.keqing.model.client.ClientExtension;
import org.keqing.model.facts.FactsPackage;
import org.keqing.store.Column;
import org.keqing.store.Columns;
import org.keqing.store.Condition;
import org.keqing.store.Condition.Op;
import org.keqing.store.Page;
import org.keqing.store.PageKey;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.Trades;

/** Lists, pages and columns; runs on each product. */
abstract class QueryContract extends StoreContract {

    private static final List<EStructuralFeature> CODE = List.of(CLIENT__CODE);

    void save(String... codeNameRegionManager) throws StoreException {
        for (String each : codeNameRegionManager) {
            String[] part = each.split(",", -1);
            Clients.client(part[0]).name(part[1]).region(part[2].isEmpty() ? null : part[2]).manager(part[3].isEmpty() ? null : part[3]).save(store);
        }
    }

    private List<String> codes(Query query) throws StoreException {
        return store.page(query, CODE, null, 1000).rows().stream().map(row -> (String) row.value(0)).toList();
    }

    /** All rows by pages of this size, which must agree with one long page and with jumps. */
    private List<String> paged(Query query, int size) throws StoreException {
        List<String> codes = new ArrayList<>();
        PageKey after = null;
        do {
            Page page = store.page(query, CODE, after, size);
            assertEquals(page.rows(), store.pageAt(query, CODE, codes.size(), size).rows());
            page.rows().forEach(row -> codes.add((String) row.value(0)));
            after = page.next();
        } while (after != null);
        return codes;
    }

    @Test
    void conditionsFindWhatTheySay() throws StoreException {
        save("A,Anna 50%,East,Wu", "B,Bob_1,West,", "C,中文商店,,Li", "D,dawn!,East,Li", "E,eA_x,,");
        Query all = Query.of(CLIENT).sort(CLIENT__CODE, true);
        assertEquals(List.of("A", "B", "C", "D", "E"), codes(all));
        assertEquals(List.of("A", "D"), codes(all.where(eq(CLIENT__REGION, "East"))));
        assertEquals(List.of("B", "C", "E"), codes(all.where(Condition.compare(CLIENT__REGION, Op.NE, "East"))));
        assertEquals(List.of("B", "C", "E"), codes(all.where(not(eq(CLIENT__REGION, "East")))));
        assertEquals(List.of("C", "D", "E"), codes(all.where(Condition.compare(CLIENT__CODE, Op.GT, "B"))));
        assertEquals(List.of("A", "B"), codes(all.where(not(Condition.compare(CLIENT__CODE, Op.GT, "B")))));
        assertEquals(List.of("B", "C", "E"), codes(all.where(not(Condition.compare(CLIENT__REGION, Op.LT, "Fast")))));
        assertEquals(List.of("B", "E"), codes(all.where(Condition.in(CLIENT__CODE, List.of("E", "B", "x")))));
        assertEquals(List.of(), codes(all.where(Condition.in(CLIENT__CODE, List.of()))));
        assertEquals(List.of("C", "E"), codes(all.where(isNull(CLIENT__REGION))));
        assertEquals(List.of("C", "E"), codes(all.where(eq(CLIENT__REGION, null))));
        assertEquals(List.of("A", "B", "D"), codes(all.where(not(isNull(CLIENT__REGION)))));
        assertEquals(List.of("A", "E"), codes(all.where(or(contains(CLIENT__NAME, "NNA"), contains(CLIENT__NAME, "a_X")))));
        assertEquals(List.of("A"), codes(all.where(contains(CLIENT__NAME, "0%"))));
        assertEquals(List.of("B", "E"), codes(all.where(contains(CLIENT__NAME, "_"))));
        assertEquals(List.of("D"), codes(all.where(contains(CLIENT__NAME, "!"))));
        assertEquals(List.of("C"), codes(all.where(startsWith(CLIENT__NAME, "中文"))));
        assertEquals(List.of("A", "B", "C", "D"), codes(all.where(not(startsWith(CLIENT__NAME, "eA_")))));
        assertEquals(List.of(), codes(all.where(startsWith(CLIENT__NAME, "%"))));
        assertEquals(List.of("B", "C"), codes(all.where(or(startsWith(CLIENT__NAME, "中文"), eq(CLIENT__CODE, "B")))));
        assertEquals(List.of("D"), codes(all.where(eq(CLIENT__REGION, "East")).where(eq(CLIENT__MANAGER, "Li"))));
        assertEquals(List.of("A", "B", "E"), codes(all.where(not(eq(CLIENT__MANAGER, "Li")))));
        assertEquals(List.of("B", "C", "E"),
                codes(all.where(not(Condition.and(eq(CLIENT__REGION, "East"), not(eq(CLIENT__CODE, "x")))))));
        assertEquals(List.of(), codes(all.where(or())));
        assertEquals(2, store.count(all.where(eq(CLIENT__REGION, "East"))));
        assertEquals(5, store.count(all));
    }

    @Test
    void pagesOverEqualAndMissingValuesLoseAndRepeatNothing() throws StoreException {
        save("A,same,East,Wu", "B,same,,", "C,same,East,", "D,same,,Wu", "E,same,West,Wu", "F,other,East,Wu", "G,same,,", "H,same,East,Wu");
        for (int size : List.of(1, 2, 3, 8, 100, Integer.MAX_VALUE)) {
            assertEquals(List.of("F", "A", "B", "C", "D", "E", "G", "H"), paged(Query.of(CLIENT).sort(CLIENT__NAME, true), size));
            assertEquals(List.of("H", "G", "E", "D", "C", "B", "A", "F"), paged(Query.of(CLIENT).sort(CLIENT__NAME, false), size));
            assertEquals(List.of("A", "C", "F", "H", "E", "B", "D", "G"), paged(Query.of(CLIENT).sort(CLIENT__REGION, true), size));
            assertEquals(List.of("G", "D", "B", "E", "H", "F", "C", "A"), paged(Query.of(CLIENT).sort(CLIENT__REGION, false), size));
            assertEquals(List.of("G", "B", "D", "E", "C", "H", "F", "A"),
                    paged(Query.of(CLIENT).sort(CLIENT__REGION, false).sort(CLIENT__MANAGER, false), size));
            assertEquals(List.of("A", "F", "H", "C", "E", "D", "B", "G"),
                    paged(Query.of(CLIENT).sort(CLIENT__REGION, true).sort(CLIENT__MANAGER, true), size));
            assertEquals(List.of("B", "G", "D", "E", "C", "A", "F", "H"),
                    paged(Query.of(CLIENT).sort(CLIENT__REGION, false).sort(CLIENT__MANAGER, false).sort(CLIENT__CODE, true), size));
            assertEquals(List.of("A", "B", "C", "D", "E", "F", "G", "H"), paged(Query.of(CLIENT), size));
        }
    }

    @Test
    void manyRowsAgreeWithSortingInMemory() throws StoreException {
        Random random = new Random(7);
        List<Object[]> rows = new ArrayList<>();
        store.write("test", tx -> tx.bulk("client", List.of("id", "code", "name", "region", "visit_frequency", "under_watch"), row -> {
            if (rows.size() == 700) {
                return false;
            }
            row[0] = tx.newId();
            row[1] = "C" + rows.size();
            row[2] = "N" + random.nextInt(40);
            row[3] = random.nextInt(4) == 0 ? null : "R" + random.nextInt(5);
            row[4] = random.nextInt(3) == 0 ? null : random.nextInt(6);
            row[5] = random.nextBoolean();
            rows.add(row.clone());
            return true;
        }));
        Comparator<Object[]> expected = Comparator.<Object[], String>comparing(r -> (String) r[3], Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(r -> (Integer) r[4], Comparator.nullsLast(Comparator.<Integer>naturalOrder()).reversed())
                .thenComparing(r -> (Boolean) r[5]).thenComparing(r -> (Long) r[0]);
        Query query = Query.of(CLIENT).sort(CLIENT__REGION, true).sort(CLIENT__VISIT_FREQUENCY, false).sort(CLIENT__UNDER_WATCH, true);
        assertEquals(rows.stream().sorted(expected).map(r -> (String) r[1]).toList(), paged(query, 37));
    }

    @Test
    void theFirstRowsPickedInMemoryAgreeWithTheDatabase() throws StoreException {
        save("A,b ,,", "B,b,,", "C,b  a,,", "D,B,,", "E,ß,,", "F,𠮷,,", "G,豈,,");
        for (boolean up : List.of(true, false)) {
            Query query = Query.of(CLIENT).sort(CLIENT__NAME, up);
            assertEquals(codes(query), codes(query.where(not(isNull(CLIENT__CODE)))));
            assertEquals(codes(query), paged(query.where(not(isNull(CLIENT__CODE))), 2));
        }
    }

    @Test
    void rowsHaveTheTypesOfTheModel() throws StoreException {
        long id = Clients.client("C1").since(LocalDate.of(2020, 5, 17)).creditLimit("10.5").with(CLIENT__VISIT_FREQUENCY, 3).save(store);
        Row row = store.page(Query.of(CLIENT), List.of(CLIENT__SINCE, CLIENT__CREDIT_LIMIT, CLIENT__VISIT_FREQUENCY, CLIENT__UNDER_WATCH,
                CLIENT__REGION), null, 5).rows().getFirst();
        assertEquals(id, row.id());
        assertEquals(LocalDate.of(2020, 5, 17), row.value(0));
        assertEquals(new BigDecimal("10.50"), row.value(1));
        assertEquals(3, row.value(2));
        assertEquals(false, row.value(3));
        assertNull(row.value(4));
        assertEquals(List.of("C1"), codes(Query.of(CLIENT).where(eq(CLIENT__SINCE, LocalDate.of(2020, 5, 17)))));
        assertEquals(List.of("C1"), codes(Query.of(CLIENT).where(Condition.compare(CLIENT__CREDIT_LIMIT, Op.LE, new BigDecimal("10.5")))));
        assertEquals(List.of("C1"), codes(Query.of(CLIENT).where(eq(CLIENT__UNDER_WATCH, false))));
    }

    @Test
    void columnsArePrimitiveExactAndInOrder() throws StoreException {
        long c1 = Clients.client("C1").creditLimit("79.99").region("East").save(store);
        long c2 = Clients.client("C2").since(LocalDate.of(2020, 1, 2)).region("East").save(store);
        Columns columns = store.columns(Query.of(CLIENT), List.of(CLIENT__CREDIT_LIMIT, CLIENT__SINCE, CLIENT__REGION, CLIENT__UNDER_WATCH));
        assertArrayEquals(new long[] {c1, c2}, columns.ids());
        Column.Decimals limits = (Column.Decimals) columns.get(CLIENT__CREDIT_LIMIT);
        assertEquals(7999, limits.unscaled()[0]);
        assertEquals(2, limits.scale());
        assertTrue(limits.missing().get(1));
        assertEquals(LocalDate.of(2020, 1, 2), columns.get(1).value(1));
        assertNull(columns.get(1).value(0));
        assertEquals(List.of("East"), ((Column.Texts) columns.get(2)).dictionary());
        assertEquals(false, columns.get(3).value(0));
        Columns reversed = store.columns(Query.of(CLIENT).sort(CLIENT__CODE, false), List.of(CLIENT__CREDIT_LIMIT));
        assertArrayEquals(new long[] {c2, c1}, reversed.ids());
        assertEquals(new BigDecimal("79.99"), reversed.get(0).value(1));
    }

    @Test
    void columnsWithoutOrderComeById() throws StoreException {
        store.write("test", tx -> {
            for (long id : List.of(30L, 10L, 20L)) {
                tx.sql().execute("INSERT INTO client (id, code, name) VALUES (" + id + ", 'C" + id + "', 'N" + id + "')");
            }
            return null;
        });
        Columns columns = store.columns(Query.of(CLIENT), CODE.stream().toList());
        assertArrayEquals(new long[] {10, 20, 30}, columns.ids());
        assertEquals("C20", columns.get(0).value(1));
    }

    @Test
    void aListShowsAndFiltersByAnExtensionAndByTheClientOfATrade() throws StoreException {
        long c1 = withTraits("C1", "gold", 3);
        store.write("test", tx -> tx.sql().execute("UPDATE client SET region = 'East'"));
        Clients.client("C2").save(store);
        Page page = store.page(Query.of(CLIENT).sort(stalls.level, true).sort(CLIENT__CODE, true), List.of(CLIENT__CODE, stalls.brands), null, 10);
        assertEquals(List.of(List.of("C1", 3)), page.rows().stream().limit(1).map(Row::values).toList());
        assertNull(page.rows().get(1).value(1));
        assertEquals(List.of("C1"), codes(Query.of(CLIENT).where(eq(stalls.level, "gold"))));
        assertEquals(List.of("C2"), codes(Query.of(CLIENT).where(isNull(stalls.level))));
        assertEquals(List.of("C1", "C2"), paged(Query.of(CLIENT).sort(stalls.level, true), 1));
        assertEquals(List.of("C2", "C1"), paged(Query.of(CLIENT).sort(stalls.level, false), 1));

        Trades.trade(c1).amount("5").save(store);
        Page trades = store.page(Query.of(FactsPackage.Literals.TRADE).where(eq(CLIENT__REGION, "East")),
                List.of(FactsPackage.Literals.TRADE__CLIENT, CLIENT__NAME), null, 10);
        assertEquals(List.of(c1, "C1"), trades.rows().getFirst().values());
    }

    @Test
    void anExtensionsAttributesFilterAndFillColumnsLikeTheClientsOwn() throws StoreException {
        long c1 = withTraits("C1", "gold", 3);
        long c2 = withTraits("C2", "golden", null);
        long c3 = Clients.client("C3").save(store);
        long c4 = withTraits("C4", null, 12);
        Query all = Query.of(CLIENT).sort(CLIENT__CODE, true);
        assertEquals(List.of("C1", "C2"), codes(all.where(contains(stalls.level, "GOLD"))));
        assertEquals(List.of("C3", "C4"), codes(all.where(not(startsWith(stalls.level, "gold")))));
        assertEquals(List.of("C4"), codes(all.where(Condition.compare(stalls.brands, Op.GT, 3))));
        assertEquals(List.of("C1", "C2", "C3"), codes(all.where(not(Condition.compare(stalls.brands, Op.GT, 3)))));
        assertEquals(List.of("C2", "C3", "C4"), codes(all.where(Condition.compare(stalls.brands, Op.NE, 3))));
        assertEquals(List.of("C1", "C4"), codes(all.where(Condition.in(stalls.brands, List.of(3, 12)))));
        assertEquals(List.of("C1", "C3"), codes(all.where(or(eq(stalls.level, "gold"), eq(CLIENT__CODE, "C3")))));
        assertEquals(2, store.count(all.where(isNull(stalls.brands))));

        Columns columns = store.columns(Query.of(CLIENT), List.of(stalls.brands, CLIENT__CODE, stalls.level));
        assertArrayEquals(new long[] {c1, c2, c3, c4}, columns.ids());
        assertArrayEquals(new long[] {3, 0, 0, 12}, ((Column.Longs) columns.get(stalls.brands)).values());
        assertEquals(BitSet.valueOf(new long[] {0b0110}), columns.get(stalls.brands).missing());
        assertEquals("golden", columns.get(stalls.level).value(1));
        List<String> seen = new ArrayList<>();
        store.scan(all.where(not(isNull(stalls.brands))), List.of(CLIENT__CODE, stalls.brands), (id, values) -> seen.add(values[0] + "=" + values[1]));
        assertEquals(List.of("C1=3", "C4=12"), seen);
    }

    private long withTraits(String code, String level, Integer brands) throws StoreException {
        ClientExtension traits = (ClientExtension) stalls.create(stalls.traits);
        traits.eSet(stalls.level, level);
        traits.eSet(stalls.brands, brands);
        return Clients.client(code).extension(traits).save(store);
    }

    @Test
    void manyRowsSortedByAnExtensionAgreeWithSortingInMemory() throws StoreException {
        Random random = new Random(11);
        List<Object[]> clients = new ArrayList<>();
        List<Object[]> traits = new ArrayList<>();
        store.write("test", tx -> {
            for (int i = 0; i < 600; i++) {
                Object[] client = {tx.newId(), "C" + i, "N" + i, "R" + random.nextInt(3)};
                clients.add(client);
                if (random.nextInt(3) > 0) {
                    traits.add(new Object[] {tx.newId(), client[0], 0, random.nextInt(4) == 0 ? null : "L" + random.nextInt(5), random.nextInt(9)});
                }
            }
            bulk(tx, "client", List.of("id", "code", "name", "region"), clients);
            return bulk(tx, "market_traits", List.of("id", "owner_id", "position", "stall_level", "brands"), traits);
        });
        Map<Object, Object[]> of = traits.stream().collect(Collectors.toMap(row -> row[1], row -> row));
        Comparator<Object[]> expected = Comparator
                .<Object[], String>comparing(c -> of.containsKey(c[0]) ? (String) of.get(c[0])[3] : null, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(c -> of.containsKey(c[0]) ? (Integer) of.get(c[0])[4] : null, Comparator.nullsLast(Comparator.<Integer>naturalOrder()).reversed())
                .thenComparing(c -> (Long) c[0], Comparator.reverseOrder());
        Query query = Query.of(CLIENT).sort(stalls.level, true).sort(stalls.brands, false);
        assertEquals(clients.stream().sorted(expected).map(c -> (String) c[1]).toList(), paged(query, 41));
        assertEquals(clients.stream().filter(c -> of.containsKey(c[0]) && (Integer) of.get(c[0])[4] >= 5 && c[3].equals("R1")).sorted(expected)
                .map(c -> (String) c[1]).toList(), paged(query.where(Condition.compare(stalls.brands, Op.GE, 5)).where(eq(CLIENT__REGION, "R1")), 13));
        Comparator<Object[]> byLevel = Comparator.<Object[], String>comparing(c -> of.containsKey(c[0]) ? (String) of.get(c[0])[3] : null,
                Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(c -> (Long) c[0]);
        for (boolean up : List.of(true, false)) {
            Query one = Query.of(CLIENT).sort(stalls.level, up);
            List<Object[]> sorted = clients.stream().sorted(up ? byLevel : byLevel.reversed()).toList();
            assertEquals(sorted.stream().map(c -> (String) c[1]).toList(), paged(one, 43));
            assertEquals(sorted.stream().filter(c -> !c[3].equals("R1")).map(c -> (String) c[1]).toList(), paged(one.where(not(eq(CLIENT__REGION, "R1"))), 29));
        }
    }

    @Test
    void aLongListIsSortedByAnExtensionWithAFilter() throws StoreException {
        List<Object[]> clients = new ArrayList<>();
        List<Object[]> traits = new ArrayList<>();
        store.write("test", tx -> {
            for (int i = 0; i < 8_000; i++) {
                Object[] client = {tx.newId(), "C" + i, "N" + i, "R" + i % 4};
                clients.add(client);
                if (i % 5 > 0) {
                    traits.add(new Object[] {tx.newId(), client[0], 0, i % 7 == 0 ? null : "L" + i % 100});
                }
            }
            bulk(tx, "client", List.of("id", "code", "name", "region"), clients);
            return bulk(tx, "market_traits", List.of("id", "owner_id", "position", "stall_level"), traits);
        });
        Map<Object, String> level = traits.stream().filter(row -> row[3] != null).collect(Collectors.toMap(row -> row[1], row -> (String) row[3]));
        Comparator<Object[]> order = Comparator.<Object[], String>comparing(c -> level.get(c[0]), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(c -> (Long) c[0]);
        for (boolean up : List.of(true, false)) {
            Query filtered = Query.of(CLIENT).where(not(eq(CLIENT__REGION, "R1"))).sort(stalls.level, up);
            assertEquals(clients.stream().filter(c -> !c[3].equals("R1")).sorted(up ? order : order.reversed()).map(c -> (String) c[1]).toList(), paged(filtered, 2_500));
        }
    }

    private static long bulk(Tx tx, String table, List<String> columns, List<Object[]> rows) throws StoreException {
        Iterator<Object[]> next = rows.iterator();
        return tx.bulk(table, columns, row -> {
            boolean more = next.hasNext();
            if (more) {
                System.arraycopy(next.next(), 0, row, 0, row.length);
            }
            return more;
        });
    }

    @Test
    void anAggregateOnlyATestKnowsIsListedAndCounted() throws StoreException {
        store.write("test", tx -> tx.sql().execute("INSERT INTO stall (id, version, number, floor_area) VALUES (1, 1, 'A-1', 12.5)"));
        Query query = Query.of(stalls.stall).where(startsWith(stalls.number, "A")).sort(stalls.area, false);
        assertEquals(1, store.count(query));
        assertEquals(List.of("A-1", new BigDecimal("12.50")),
                store.page(query, List.of(stalls.number, stalls.area), null, 10).rows().getFirst().values());
        assertEquals(1250, ((Column.Decimals) store.columns(query, List.of(stalls.area)).get(0)).unscaled()[0]);
    }

    @Test
    void aScanVisitsAllInOrder() throws StoreException {
        save("A,x,,", "B,y,,", "C,z,,");
        List<String> seen = new ArrayList<>();
        long count = store.scan(Query.of(CLIENT).sort(CLIENT__CODE, false), List.of(CLIENT__CODE, CLIENT__NAME),
                (id, values) -> seen.add(values[0] + "" + values[1]));
        assertEquals(3, count);
        assertEquals(List.of("Cz", "By", "Ax"), seen);
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        assertThrows(StoreException.class, () -> store.page(Query.of(CLIENT), List.of(stalls.number), null, 10));
        assertThrows(StoreException.class, () -> store.count(Query.of(CLIENT).where(contains(CLIENT__SINCE, "x"))));
    }
}
