package org.keqing.internal.client.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.model.base.BasePackage;
import org.keqing.model.client.ClientPackage.Literals;
import org.keqing.store.Condition;
import org.keqing.store.Condition.Op;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.PagedRows.Loader;
import org.keqing.ui.table.PagedRows.View;
import org.keqing.ui.table.SortKey;
import org.keqing.ui.table.TableColumn;

class ClientListModelTest {

    private final ClientListModel model = new ClientListModel(List.of(), text -> text.equals("imp") ? List.of("important") : List.of(), Locale.ENGLISH);
    private final EEnumLiteral storage = storage();
    private final EClass stall = stall(storage);
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

    @Test
    void attributesOfAnExtensionAreColumnsThatSortAndFilterByTheirType() {
        ClientListModel extended = new ClientListModel(List.of(stall), text -> List.of(), Locale.ENGLISH);
        Map<String, TableColumn<ListedClient>> byId = extended.columns().stream().collect(Collectors.toMap(TableColumn::id, c -> c));
        assertEquals(List.of("Area:DECIMAL", "Corner:FLAG", "Name \u00B7 Market stall:TEXT", "Opened:DATE", "Brands:INTEGER", "Use:TEXT"),
            Stream.of("area", "corner", "name", "opened", "brands", "use").map(n -> byId.get("MarketStall." + n))
                .map(c -> c.label() + ':' + c.kind()).toList());
        assertTrue(Stream.of("area", "use").noneMatch(n -> byId.get("MarketStall." + n).visible()));

        EStructuralFeature area = stall.getEStructuralFeature("area");
        EStructuralFeature use = stall.getEStructuralFeature("use");
        assertEquals(Query.of(Literals.CLIENT).where(Condition.compare(area, Op.GE, new BigDecimal("20"))).sort(area, false),
            extended.query(view(List.of(new SortKey("MarketStall.area", false)), Map.of("MarketStall.area", ">=20"))));
        assertEquals(Condition.eq(stall.getEStructuralFeature("corner"), true), filter(extended, "corner", "yes"));
        assertEquals(Condition.isNull(use), filter(extended, "use", "-"));
        assertEquals(Condition.in(use, List.of(storage)), filter(extended, "use", "Stor"));
        assertEquals(Condition.in(use, List.of()), filter(extended, "use", "nothing"));

        assertTrue(extended.show(List.of("name", "MarketStall.use", "MarketStall.area")));
        ListedClient row = new ListedClient(new Row(7, Arrays.asList(storage, new BigDecimal("12.50"))), Map.of(use, 0, area, 1));
        assertEquals("Storage", byId.get("MarketStall.use").value().apply(row));
        assertEquals(new BigDecimal("12.50"), byId.get("MarketStall.area").value().apply(row));
        assertNull(byId.get("MarketStall.opened").value().apply(row));
    }

    private Condition filter(ClientListModel extended, String attribute, String typed) {
        return extended.query(view(List.of(), Map.of("MarketStall." + attribute, typed))).where();
    }

    private static EClass stall(EEnumLiteral storage) {
        EEnum use = EcoreFactory.eINSTANCE.createEEnum();
        use.setName("StallUse");
        use.getELiterals().add(storage);
        EClass stall = EcoreFactory.eINSTANCE.createEClass();
        stall.setName("MarketStall");
        stall.getESuperTypes().add(Literals.CLIENT_EXTENSION);
        Map<String, EDataType> attributes = new LinkedHashMap<>();
        attributes.put("area", BasePackage.Literals.DECIMAL);
        attributes.put("corner", EcorePackage.Literals.EBOOLEAN);
        attributes.put("name", EcorePackage.Literals.ESTRING);
        attributes.put("opened", BasePackage.Literals.LOCAL_DATE);
        attributes.put("brands", EcorePackage.Literals.EINTEGER_OBJECT);
        attributes.put("use", use);
        attributes.put("plan", EcorePackage.Literals.EBYTE_ARRAY);
        attributes.forEach((name, type) -> {
            EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
            attribute.setName(name);
            attribute.setEType(type);
            stall.getEStructuralFeatures().add(attribute);
        });
        EPackage pack = EcoreFactory.eINSTANCE.createEPackage();
        pack.setNsURI("http://example.org/list/1.0");
        pack.getEClassifiers().addAll(List.of(use, stall));
        return stall;
    }

    private static EEnumLiteral storage() {
        EEnumLiteral storage = EcoreFactory.eINSTANCE.createEEnumLiteral();
        storage.setName("STORAGE");
        storage.setLiteral("storage");
        storage.setValue(1);
        return storage;
    }

    private View view(List<SortKey> sort, Map<String, String> filter) {
        return new View(++generation, sort, filter);
    }

    private List<String> codes(View view) throws Exception {
        return loader.load(view, 0, 100).stream().map(c -> c.ref().code()).toList();
    }
}
