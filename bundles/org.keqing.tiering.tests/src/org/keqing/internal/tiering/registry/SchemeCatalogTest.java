package org.keqing.internal.tiering.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TestSchemes;
import org.keqing.tiering.model.Scheme;

class SchemeCatalogTest {

    private static String scheme(String id, int version, String share) {
        return "<tiering:RankScheme xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"" + id + "\" version=\"" + version
                + "\" value=\"amount\"><name language=\"en\" text=\"n\"/><name language=\"zh_CN\" text=\"n\"/><input id=\"amount\" source=\"amount\"><name language=\"en\" text=\"n\"/>"
                + "<name language=\"zh_CN\" text=\"n\"/></input><tier id=\"a\" order=\"1\" share=\"" + share
                + "\"><name language=\"en\" text=\"n\"/><name language=\"zh_CN\" text=\"n\"/></tier></tiering:RankScheme>";
    }

    private static Contribution contribution(String bundle, String text) {
        return new Contribution(bundle, "s.tiering", () -> text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void brokenContributionsAreReportedAndTheOthersWork() {
        SchemeCatalog catalog = SchemeCatalog.read(List.of(contribution("good", scheme("a.b", 1, "100")), contribution("syntax", "<x"), contribution("sum", scheme("c.d", 1, "99")),
                contribution("gone", null), new Contribution("nofile", null, () -> null), new Contribution("disk", "s.tiering", () -> {
                    throw new IOException("disk broken");
                }), contribution("last", scheme("z.z", 1, "100"))));
        assertEquals(List.of("a.b", "z.z"), catalog.schemes().stream().map(Scheme::getId).toList());
        List<String> elements = catalog.problems().stream().map(Problem::element).toList();
        assertEquals(5, elements.size(), elements::toString);
        assertTrue(elements.get(0).startsWith("syntax/s.tiering"), elements::toString);
        assertEquals("sum/s.tiering: scheme c.d", catalog.problems().get(1).element().replace("方案", "scheme"));
        assertEquals("gone", elements.get(2));
        assertEquals("nofile", elements.get(3));
        assertTrue(catalog.problems().get(4).reason().contains("disk broken"));
        assertTrue(catalog.problems().stream().allMatch(Problem::isError));
    }

    @Test
    void severalVersionsStandSideBySide() {
        SchemeCatalog catalog = SchemeCatalog.read(List.of(contribution("p", scheme("a", 10, "100")), contribution("p", scheme("a", 2, "100")), contribution("p", scheme("a", 9, "100"))));
        assertEquals(List.of(2, 9, 10), catalog.schemes().stream().map(Scheme::getVersion).toList());
        assertEquals(10, catalog.find("a").orElseThrow().getVersion());
        assertEquals(10, catalog.find("a", 0).orElseThrow().getVersion());
        assertEquals(9, catalog.find("a", 9).orElseThrow().getVersion());
        assertEquals(Optional.empty(), catalog.find("a", 3));
        assertEquals(Optional.empty(), catalog.find("b"));
    }

    @Test
    void theSameVersionTwiceIsTakenOnce() {
        SchemeCatalog catalog = SchemeCatalog.read(List.of(contribution("first", scheme("a", 1, "100")), contribution("second", scheme("a", 1, "100"))));
        assertEquals(1, catalog.schemes().size());
        assertEquals("second/s.tiering", catalog.problems().getFirst().element());
        assertTrue(catalog.problems().getFirst().reason().contains("first/s.tiering"));
    }

    @Test
    void aRegistryOfSchemesAtHand() {
        SchemeRegistry registry = SchemeRegistry.of(TestSchemes.rank("", "zero", "100"), TestSchemes.weighted(TestSchemes.criterion("a", "50")));
        assertEquals(List.of("test.rank"), registry.schemes().stream().map(Scheme::getId).toList());
        assertTrue(registry.problems().stream().anyMatch(Problem::isError));
    }
}
