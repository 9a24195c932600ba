package org.keqing.internal.support.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.RowKinds;
import org.keqing.exchange.RowProblem;
import org.keqing.internal.support.care.DefaultCareService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.support.care.CareNeed;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** Needs of clients, out of one database and into another. */
class NeedRowsTest {

    private static final String HEAD = "client,kind,since,every_days,note\n";

    @TempDir
    Path folder;

    private final NeedRows needs = new NeedRows();
    private final RowKinds kinds = RowKinds.of(List.of(needs));

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    private ImportReport load(Store store, String text) throws Exception {
        return kinds.run(store, needs, List.of(Files.writeString(folder.resolve("in.csv"), text)), "zhou", Progress.NONE);
    }

    @Test
    void needsGoThroughFiles() throws Exception {
        try (Store one = TestStores.derbyInMemory(); Store two = TestStores.derbyInMemory()) {
            long client = Clients.client("A").save(one);
            Clients.client("A").save(two);
            new DefaultCareService().setNeed(one, "zhou", new CareNeed(client, null, null, CareNeed.Kind.ELDERLY, LocalDate.of(2026, 11, 1), "Lives alone", 14));
            Path file = folder.resolve("needs.csv");
            kinds.export(one, needs, file, "zhou", Progress.NONE);
            assertEquals(HEAD + "A,elderly,2026-11-01,14,Lives alone\n", Files.readString(file));
            assertEquals(1, load(two, Files.readString(file)).inserted());
            assertEquals(1, load(two, Files.readString(file)).unchanged());
            assertEquals(1, load(two, HEAD + "A,elderly,2026-11-01,7,\n").updated());
            assertEquals(7, new DefaultCareService().needs(two, 0).getFirst().everyDays());
            assertEquals(List.of("in.csv:2: every_days \"0\": Must lie between 1 and 400", "in.csv:3: kind \"rich\": Must be one of: elderly, hardship, weak"),
                    assertThrows(ImportException.class, () -> load(two, HEAD + "A,weak,2026-11-01,0,\nA,rich,2026-11-01,7,\n")).problems().stream().map(RowProblem::message).toList());
        }
    }
}
