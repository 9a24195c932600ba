package org.keqing.internal.client.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.model.client.ClientPackage.Literals;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.PagedRows.Loader;
import org.keqing.ui.table.PagedRows.View;
import org.keqing.ui.table.SortKey;

class ClientListModelTest {

    private final ClientListModel model = new ClientListModel(List.of(), text -> text.equals("imp") ? List.of("important") : List.of(), Locale.ENGLISH);
    private Store store;
    private Loader<ListedClient> loader;
    private int generation;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.derbyInMemory();
        Clients.client("HD-0391").name("\u6052\u5927\u5EFA\u6750").region("\u6D4E\u5357").creditLimit("50000").save(store);
        Clients.client("AB-1").name("Alpha").region("Nantes").creditLimit("100").with(Literals.CLIENT__TIER, "important").save(store);
        Clients.client("ZZ-1").name("\u4E2D\u5174").region("\u9752\u5C9B").save(store);
        loader = model.loader(() -> store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void withoutOrderNamesStandByPinyin() throws Exception {
        assertEquals(List.of("AB-1", "HD-0391", "ZZ-1"), codes(view(List.of(), Map.of())));
    }

    @Test
    void searchFindsNameCodeAndPinyinInitials() throws Exception {
        assertTrue(model.search(" hdjc "));
        assertEquals(List.of("HD-0391"), codes(view(List.of(), Map.of())));
        model.search("\u5927\u5EFA");
        assertEquals(List.of("HD-0391"), codes(view(List.of(), Map.of())));
        model.search("zz-");
        assertEquals(List.of("ZZ-1"), codes(view(List.of(), Map.of())));
        assertFalse(model.search("zz-"), "the same text is no new search");
    }

    @Test
    void filtersComeOnTopOfTheSearchAndTheTotalStays() throws Exception {
        View numbers = view(List.of(), Map.of("creditLimit", ">1000"));
        assertEquals(List.of("HD-0391"), codes(numbers));
        assertEquals(1, loader.count(numbers));
        assertEquals(3, loader.total(numbers));
        assertEquals(List.of("AB-1"), codes(view(List.of(), Map.of("tier", "imp"))));
        assertEquals(List.of(), codes(view(List.of(), Map.of("tier", "nonsense"))));
        assertEquals(List.of("HD-0391", "ZZ-1"), codes(view(List.of(), Map.of("tier", "-"))));
    }

    @Test
    void ordersByColumnsWhereNoValueCountsAsTheGreatest() throws Exception {
        assertEquals(List.of("AB-1", "HD-0391", "ZZ-1"), codes(view(List.of(new SortKey("creditLimit", true)), Map.of())));
        assertEquals(List.of("ZZ-1", "HD-0391", "AB-1"), codes(view(List.of(new SortKey("creditLimit", false)), Map.of())));
        assertEquals(List.of("ZZ-1", "HD-0391", "AB-1"), codes(view(List.of(new SortKey("name", false)), Map.of())));
    }

    @Test
    void onlyShownColumnsAreRead() throws Exception {
        assertFalse(model.show(List.of("name")), "less than before needs no reading");
        ListedClient narrow = loader.load(view(List.of(), Map.of()), 0, 1).getFirst();
        assertNull(narrow.get(Literals.CLIENT__REGION));
        assertTrue(model.show(List.of("name", "region")));
        ListedClient wide = loader.load(view(List.of(), Map.of()), 0, 1).getFirst();
        assertEquals("Nantes", wide.get(Literals.CLIENT__REGION));
        assertEquals("AB-1", wide.ref().code());
        assertEquals("important", wide.tier().id());
    }

    @Test
    void columnsComeFromTheModelWithoutTechnicalOnes() {
        List<String> ids = model.columns().stream().map(c -> c.id()).toList();
        assertEquals(List.of("tier", "code", "name"), ids.subList(0, 3));
        assertTrue(ids.contains("winCooperation"));
        assertFalse(ids.contains("sortKey") || ids.contains("pinyin") || ids.contains("id") || ids.contains("version"));
        assertEquals(ColumnKind.TIER, model.columns().getFirst().kind());
    }

    private View view(List<SortKey> sort, Map<String, String> filter) {
        return new View(++generation, sort, filter);
    }

    private List<String> codes(View view) throws Exception {
        return loader.load(view, 0, 100).stream().map(c -> c.ref().code()).toList();
    }
}
