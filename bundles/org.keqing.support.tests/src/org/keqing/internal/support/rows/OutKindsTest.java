package org.keqing.internal.support.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.exchange.CsvFiles;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowKinds;
import org.keqing.store.Progress;
import org.keqing.support.Company;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationService;

/** What only goes out: allocation runs with classes and clients. */
class OutKindsTest {

    @TempDir
    Path folder;

    private Company company;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        company = new Company();
        company.client("UP", "li.na");
        company.client("DOWN", null);
        company.trade("UP", "2025-03-01", "100");
        company.trade("DOWN", "2025-03-01", "5000");
        company.trade("UP", "2026-03-01", "1000");
        company.trade("DOWN", "2026-03-01", "999.99");
        company.round("2025", LocalDate.of(2025, 12, 31));
    }

    @AfterEach
    void close() {
        company.close();
    }

    private List<String> export(RowKind kind) throws Exception {
        Path file = folder.resolve(kind.id() + ".csv");
        RowKinds kinds = RowKinds.of(List.of(kind));
        kinds.export(company.store, kind, file, "zhou", Progress.NONE);
        assertEquals(kind.id() + " are only exported: they are computed, or come about step by step",
                assertThrows(ImportException.class, () -> kinds.check(company.store, kind, List.of(file), "zhou", Progress.NONE)).getMessage());
        return Files.readAllLines(file);
    }

    @Test
    void allocationRunsWithClassesAndClients() throws Exception {
        AllocationService allocations = AllocationService.of(List.of());
        long run = allocations.create(company.store, "wu", new AllocationRequest(YearMonth.of(2026, 11), "Gold leaf", 7, AllocationService.TIERS,
                new AllocationRule(BigDecimal.ONE, false, 3, BigDecimal.TWO, 5)), Progress.NONE);
        List<String> runs = export(new AllocationRunRows());
        assertEquals("run,period,product,supply,source,season,less_stock,months,anomaly_factor,anomaly_least,state,clients,shared,rest,full,suspicious,created_by,created_at,frozen_by,frozen_at,published_by,published_at",
                runs.getFirst());
        assertTrue(runs.get(1).matches(run + ",2026-11-01,Gold leaf,7,tiers,1.0000,false,3,2.0000,5,draft,2,7,0,0,0,wu,\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z,,,,"), runs.get(1));
        List<String> classes = export(new AllocationClassRows());
        assertEquals("run,period,product,class,scheme,name_en,name_zh,weight,ceiling,clients,room,shared,median", classes.getFirst());
        assertEquals(2, classes.stream().filter(line -> line.startsWith(run + ",2026-11-01,Gold leaf,")).filter(line -> line.matches(".*,1\\.0000,,1,7,[34],$")).count(), classes::toString);
        List<String> lines = export(new AllocationLineRows());
        assertEquals("run,period,product,client,name,region,manager,class,weight,ceiling,purchases,class_median,stock,room,exact_share,by_remainder,full,units,far_above_class", lines.getFirst());
        assertTrue(lines.get(1).matches(run + ",2026-11-01,Gold leaf,DOWN,DOWN,,,[^,]+,1.0000,,0.0000,,,7,3.5000,true,false,4,false"), lines.get(1));
        assertTrue(lines.get(2).matches(run + ",2026-11-01,Gold leaf,UP,UP,,li.na,[^,]+,1.0000,,0.0000,,,7,3.5000,false,false,3,false"), lines.get(2));
        Path book = folder.resolve("lines.xlsx");
        RowKinds.of(List.of()).export(company.store, new AllocationLineRows(), book, "zhou", Progress.NONE);
        try (var source = CsvFiles.open(book)) {
            assertEquals(Long.toString(run), source.next().value(0), "a cell of a workbook would round the number");
        }
    }
}
