package org.keqing.contract.custody;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.ContractService;
import org.keqing.contract.access.ContractOpening;
import org.keqing.contract.access.Route;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.settings.CategorySettings;
import org.keqing.internal.contract.DefaultAttachmentService;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractService;
import org.keqing.internal.contract.DefaultContractSettings;
import org.keqing.internal.contract.DefaultCustodyService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** Originals and scans, on any database. */
abstract class CustodyContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final ContractService contracts = new DefaultContractService(CLOCK);
    private final CustodyService custody = new DefaultCustodyService(CLOCK);
    private final AttachmentService scans = new DefaultAttachmentService(CLOCK);
    private Store store;
    private long lease;
    private long client;

    /** A new database. */
    protected abstract Store open() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        store = open();
        client = Clients.client("HD-0391").name("恒大建材").save(store);
        try (ContractEdit edit = contracts.create(store, "li.na", client)) {
            edit.contract().setCategory("lease");
            edit.contract().setSubject("A-12");
            edit.save();
            lease = edit.contract().getId();
        }
    }

    @AfterEach
    void end() {
        store.close();
    }

    private void state(String state) throws StoreException {
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET state = ?, signed_on = start_date, ended_on = ? WHERE id = ?", state, state.equals("archived") ? TODAY : null, lease));
    }

    private static LoanRequest until(LocalDate back) {
        return new LoanRequest("wu.hao", "court", TODAY.minusDays(20), back);
    }

    @Test
    void anOriginalIsLentAndComesBack() throws Exception {
        state("in_force");
        long id = custody.lend(store, "li.na", lease, until(TODAY.minusDays(5)));
        Loan out = new Loan(id, lease, "HT-2026-0001", client, "HD-0391", "恒大建材", "wu.hao", "court", TODAY.minusDays(20), TODAY.minusDays(5), "li.na", null, null);
        assertEquals(List.of(out), custody.out(store, "li.na", 10));
        assertEquals(5, out.daysOverdue(TODAY));
        assertEquals(0, out.daysOverdue(TODAY.minusDays(5)));
        String refused = assertThrows(StoreException.class, () -> custody.lend(store, "li.na", lease, until(TODAY))).getMessage();
        assertTrue(refused.contains("wu.hao"), refused);
        assertThrows(StoreException.class, () -> custody.giveBack(store, "li.na", id, TODAY.plusDays(1)));
        assertThrows(StoreException.class, () -> custody.giveBack(store, "li.na", id, TODAY.minusDays(21)));
        custody.giveBack(store, "zhu.yi", id, TODAY);
        assertThrows(StoreException.class, () -> custody.giveBack(store, "li.na", id, TODAY));
        assertEquals(List.of(), custody.out(store, "li.na", 10));
        long second = custody.lend(store, "li.na", lease, until(TODAY));
        assertEquals(List.of(second, id), custody.loans(store, "li.na", lease).stream().map(Loan::id).toList());
        assertEquals("zhu.yi", custody.loans(store, "li.na", lease).getLast().returnedTo());
        assertEquals(0, custody.loans(store, "li.na", lease).getLast().daysOverdue(TODAY.plusYears(1)));
    }

    @Test
    void aDraftHasNoOriginalAndWrongDaysAreRefused() throws Exception {
        assertThrows(StoreException.class, () -> custody.lend(store, "li.na", lease, until(TODAY)));
        state("signed");
        assertThrows(StoreException.class, () -> custody.lend(store, "li.na", lease, until(TODAY.minusDays(21))));
        assertThrows(StoreException.class, () -> custody.lend(store, "li.na", lease, new LoanRequest(" ", null, TODAY, TODAY)));
        assertThrows(StoreException.class, () -> custody.lend(store, "li.na", lease, new LoanRequest("wu.hao", null, TODAY.plusDays(1), TODAY.plusDays(2))));
        assertEquals(List.of(), custody.loans(store, "li.na", lease));
    }

    @Test
    void onlyTheKeeperAndTheCustodianHandOriginalsOut() throws Exception {
        state("in_force");
        new DefaultContractLife().assign(store, "li.na", ContractRole.KEEPER, Set.of("custodian"));
        assertThrows(StoreException.class, () -> custody.lend(store, "zhu.yi", lease, until(TODAY)));
        long id = custody.lend(store, "custodian", lease, until(TODAY));
        assertThrows(StoreException.class, () -> custody.giveBack(store, "zhu.yi", id, TODAY));
        custody.giveBack(store, "li.na", id, TODAY);
    }

    private Path file(String name, int size) throws Exception {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return Files.write(folder.resolve(name), content);
    }

    private static String sha(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void aScanComesBackByteByByteAndItsOpeningIsOnRecord() throws Exception {
        for (int size : List.of(1, 32 * 1024, 32 * 1024 + 1, 3_000_000)) {
            Path file = file("合同 " + size + ".PDF", size);
            Attachment added = scans.add(store, "li.na", lease, file, Progress.NONE);
            assertEquals(new Attachment(added.id(), lease, "合同 " + size + ".PDF", "application/pdf", size, sha(file), "li.na", NOW, null, null), added);
            Path out = folder.resolve("out.pdf");
            assertEquals(added, scans.extract(store, "wu.hao", added.id(), out));
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(out));
        }
        assertEquals(List.of(1L, 32_768L, 32_769L, 3_000_000L), scans.attachments(store, "li.na", lease).stream().map(Attachment::size).toList());
        assertEquals(new ContractOpening(NOW, "wu.hao", Route.ATTACHMENT, "合同 3000000.PDF"), new DefaultContractAccess(CLOCK).openings(store, "li.na", lease, 10).getFirst());
    }

    @Test
    void aScanThatWasChangedInTheDatabaseIsRefused() throws Exception {
        Attachment scan = scans.add(store, "li.na", lease, file("a.pdf", 70_000), Progress.NONE);
        store.write("intruder", tx -> {
            try (var update = tx.connection().prepareStatement("UPDATE contract_attachment_part SET content = ? WHERE attachment_id = ? AND position = 1")) {
                update.setBytes(1, new byte[32 * 1024]);
                update.setLong(2, scan.id());
                return update.executeUpdate();
            }
        });
        Path out = folder.resolve("out.pdf");
        String refused = assertThrows(StoreException.class, () -> scans.extract(store, "li.na", scan.id(), out)).getMessage();
        assertTrue(refused.contains("a.pdf") && refused.contains("li.na"), refused);
        assertFalse(Files.exists(out));
        store.write("intruder", tx -> tx.sql().execute("DELETE FROM contract_attachment_part WHERE attachment_id = ? AND position = 2", scan.id()));
        assertThrows(StoreException.class, () -> scans.extract(store, "li.na", scan.id(), out));
    }

    @Test
    void whatIsNoScanIsRefused() throws Exception {
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(AttachmentService.MAX_SIZE + 1);
        }
        String refused = assertThrows(StoreException.class, () -> scans.add(store, "li.na", lease, large, Progress.NONE)).getMessage();
        assertTrue(refused.contains("large.pdf") && refused.contains("50.1") && refused.contains("50 MB"), refused);
        assertThrows(StoreException.class, () -> scans.add(store, "li.na", lease, file("empty.pdf", 0), Progress.NONE));
        assertThrows(StoreException.class, () -> scans.add(store, "li.na", lease, file("setup.exe", 10), Progress.NONE));
        assertThrows(StoreException.class, () -> scans.add(store, "li.na", lease, file("pdf", 10), Progress.NONE));
        assertThrows(StoreException.class, () -> scans.add(store, "li.na", lease, folder.resolve("none.pdf"), Progress.NONE));
        scans.add(store, "li.na", lease, file("a.pdf", 10), Progress.NONE);
        assertThrows(StoreException.class, () -> scans.add(store, "li.na", lease, file("b.pdf", 10), Progress.NONE), "the same content");
        assertEquals(1, scans.attachments(store, "li.na", lease).size());
    }

    @Test
    void aFileOfADraftIsRemovedALaterOneSuperseded() throws Exception {
        Attachment first = scans.add(store, "li.na", lease, file("a.pdf", 40_000), Progress.NONE);
        Attachment second = scans.add(store, "li.na", lease, file("b.pdf", 40_001), Progress.NONE);
        assertThrows(StoreException.class, () -> contracts.delete(store, "li.na", lease), "scans go first");
        assertThrows(StoreException.class, () -> scans.supersede(store, "li.na", first.id()));
        scans.remove(store, "li.na", first.id());
        assertEquals(2L, store.read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM contract_attachment_part").get(0, Long.class)).longValue());
        state("signed");
        assertThrows(StoreException.class, () -> scans.remove(store, "li.na", second.id()));
        scans.supersede(store, "wu.hao", second.id());
        scans.supersede(store, "li.na", second.id());
        Attachment superseded = scans.attachments(store, "li.na", lease).getFirst();
        assertTrue(superseded.isSuperseded());
        assertEquals("wu.hao", superseded.supersededBy());
        assertEquals(second.sha256(), scans.extract(store, "li.na", second.id(), folder.resolve("out.pdf")).sha256());
        scans.add(store, "li.na", lease, file("b.pdf", 40_001), Progress.NONE);
        state("archived");
        assertThrows(StoreException.class, () -> scans.add(store, "li.na", lease, file("c.pdf", 12), Progress.NONE));
        assertThrows(StoreException.class, () -> scans.extract(store, "li.na", first.id(), folder.resolve("out.pdf")));
    }

    @Test
    void scansAndLoansOfAConfidentialContractAreClosedToo() throws Exception {
        state("in_force");
        custody.lend(store, "li.na", lease, until(TODAY));
        Attachment scan = scans.add(store, "li.na", lease, file("a.pdf", 10), Progress.NONE);
        new DefaultContractSettings().save(store, "li.na", new CategorySettings("lease", null, null, true, Set.of(), List.of()));
        assertEquals(List.of(), custody.out(store, "wu.hao", 10));
        assertThrows(StoreException.class, () -> custody.loans(store, "wu.hao", lease));
        assertThrows(StoreException.class, () -> scans.attachments(store, "wu.hao", lease));
        assertThrows(StoreException.class, () -> scans.extract(store, "wu.hao", scan.id(), folder.resolve("out.pdf")));
        assertThrows(StoreException.class, () -> scans.add(store, "wu.hao", lease, file("b.pdf", 11), Progress.NONE));
        assertFalse(Files.exists(folder.resolve("out.pdf")));
        assertEquals(1, custody.out(store, "li.na", 10).size());
    }

    @Test
    void aBackupHoldsScansAndTheSealedRecord() throws Exception {
        Path file = file("a.pdf", 2_000_000);
        Attachment scan = scans.add(store, "li.na", lease, file, Progress.NONE);
        scans.extract(store, "li.na", scan.id(), folder.resolve("out.pdf"));
        Path zip = folder.resolve("backup.zip");
        store.backup(zip, Progress.NONE);
        StoreLocation target = StoreLocation.of(folder.resolve("restored"));
        TestStores.service().restore(zip, target, Progress.NONE);
        try (Store restored = TestStores.open(target)) {
            Path again = folder.resolve("again.pdf");
            scans.extract(restored, "wu.hao", scan.id(), again);
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
            assertEquals(List.of("wu.hao", "li.na"), new DefaultContractAccess().openings(restored, "li.na", lease, 10).stream().map(ContractOpening::who).toList());
            assertThrows(StoreException.class, () -> restored.write("admin", tx -> tx.sql().execute("DELETE FROM contract_access")));
        }
    }
}
