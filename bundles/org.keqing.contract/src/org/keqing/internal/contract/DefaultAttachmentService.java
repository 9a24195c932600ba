package org.keqing.internal.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.access.Route;
import org.keqing.contract.custody.Attachment;
import org.keqing.contract.custody.AttachmentService;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.internal.contract.ReadRight.Guarded;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Content in pieces of one size: neither database is asked for a whole file at a time, and neither keeps one in memory. */
@Component(service = AttachmentService.class)
public final class DefaultAttachmentService implements AttachmentService {

    private static final int PIECE = 32 * 1024;
    private static final int BATCH = 32;
    private static final int NAME = 255;
    private static final String SELECT = "SELECT id, contract_id, name, media_type, size_bytes, sha256, added_by, added_at, superseded_by, superseded_at FROM contract_attachment";

    private final Clock clock;
    private final DefaultContractAccess access;

    /** Works by the system's clock. */
    @Activate
    public DefaultAttachmentService() {
        this(Clock.systemDefaultZone());
    }

    /** Works by a clock. */
    public DefaultAttachmentService(Clock clock) {
        this.clock = clock;
        this.access = new DefaultContractAccess(clock);
    }

    @Override
    public List<Attachment> attachments(Store store, String user, long contractId) throws StoreException {
        return store.read(tx -> {
            ReadRight.of(tx, user).require(Guarded.of(tx, contractId));
            return new ArrayList<>(tx.sql().fetch(SELECT + " WHERE contract_id = ? ORDER BY id", contractId).map(DefaultAttachmentService::attachment));
        });
    }

    private static Attachment attachment(Record row) {
        LocalDateTime superseded = row.get(9, LocalDateTime.class);
        return new Attachment(row.get(0, Long.class), row.get(1, Long.class), row.get(2, String.class), row.get(3, String.class), row.get(4, Long.class), row.get(5, String.class),
                row.get(6, String.class), row.get(7, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.get(8, String.class), superseded == null ? null : superseded.toInstant(ZoneOffset.UTC));
    }

    @Override
    public Attachment add(Store store, String user, long contractId, Path file, Progress progress) throws StoreException {
        String name = file.getFileName().toString();
        String type = MediaTypes.of(name);
        if (name.length() > NAME) {
            throw new StoreException(NLS.bind(Messages.MsgScanName, name, NAME));
        }
        try {
            long size = Files.size(file);
            if (size == 0 || size > MAX_SIZE) {
                throw new StoreException(size == 0 ? NLS.bind(Messages.MsgScanEmpty, name)
                        : NLS.bind(Messages.MsgScanLarge, new Object[] { name, megabytes(size), MAX_SIZE >> 20 }));
            }
            String hash = hash(file);
            return store.write(user, tx -> {
                Guarded contract = writable(tx, user, contractId);
                Record same = tx.sql().fetchOne("SELECT name FROM contract_attachment WHERE contract_id = ? AND sha256 = ? AND superseded_at IS NULL", contractId, hash);
                if (same != null) {
                    throw new StoreException(NLS.bind(Messages.MsgScanThere, new Object[] { name, contract.number(), same.get(0, String.class) }));
                }
                long id = tx.newId();
                tx.sql().execute("INSERT INTO contract_attachment (id, contract_id, name, media_type, size_bytes, sha256, added_by, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", id, contractId, name,
                        type, size, hash, user, now());
                if (!write(tx, id, file, size, progress).equals(hash)) {
                    throw new StoreException(NLS.bind(Messages.MsgScanMoved, name));
                }
                tx.history(ContractPackage.Literals.CONTRACT, contractId, id, "attachment", null, name); //$NON-NLS-1$
                tx.changed(ContractPackage.Literals.CONTRACT, contractId);
                return attachment(tx.sql().fetchOne(SELECT + " WHERE id = ?", id));
            });
        } catch (IOException e) {
            throw new StoreException(NLS.bind(Messages.MsgScanRead, file, e.getMessage()), e);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MICROS);
    }

    static String megabytes(long size) {
        return BigDecimal.valueOf(size).divide(BigDecimal.valueOf(1 << 20), 1, RoundingMode.UP).toPlainString();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Writes the pieces; returns the hash of what was written. */
    private static String write(Tx tx, long id, Path file, long size, Progress progress) throws IOException, SQLException {
        MessageDigest digest = digest();
        progress.begin(NLS.bind(Messages.TaskAddingScan, file.getFileName()), size);
        try (InputStream in = Files.newInputStream(file);
                PreparedStatement insert = tx.connection().prepareStatement("INSERT INTO contract_attachment_part (attachment_id, position, content) VALUES (?, ?, ?)")) {
            int position = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                digest.update(piece);
                insert.setLong(1, id);
                insert.setInt(2, position++);
                insert.setBytes(3, piece);
                insert.addBatch();
                if (position % BATCH == 0) {
                    insert.executeBatch();
                    progress.check();
                }
                progress.worked(piece.length);
            }
            insert.executeBatch();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The contract, when the person may read it and it is not archived. */
    private static Guarded writable(Tx tx, String user, long contractId) throws StoreException {
        Guarded contract = Guarded.of(tx, contractId);
        ReadRight.of(tx, user).require(contract);
        if (state(tx, contractId) == ContractState.ARCHIVED) {
            throw new StoreException(NLS.bind(Messages.MsgScanArchived, contract.number()));
        }
        return contract;
    }

    private static ContractState state(Tx tx, long contractId) {
        return ContractState.get(tx.sql().fetchOne("SELECT state FROM contract WHERE id = ?", contractId).get(0, String.class));
    }

    @Override
    public Attachment extract(Store store, String user, long attachmentId, Path target) throws StoreException {
        store.write(user, tx -> {
            Attachment of = find(tx, attachmentId);
            access.record(tx, user, List.of(of.contractId()), Route.ATTACHMENT, of.name());
            return null;
        });
        try {
            return store.read(tx -> {
                Attachment of = find(tx, attachmentId);
                if (!read(tx, attachmentId, target).equals(of.sha256())) {
                    throw new StoreException(NLS.bind(Messages.MsgScanChanged, of.name(), of.addedBy()));
                }
                return of;
            });
        } catch (StoreException e) {
            discard(target, e);
            throw e;
        }
    }

    private static void discard(Path target, StoreException reason) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static Attachment find(Tx tx, long attachmentId) throws StoreException {
        Record row = tx.sql().fetchOne(SELECT + " WHERE id = ?", attachmentId);
        if (row == null) {
            throw new StoreException(Messages.MsgScanGone);
        }
        return attachment(row);
    }

    /** Reads the pieces into a file; returns the hash of what was read. */
    private static String read(Tx tx, long id, Path target) throws IOException, SQLException, StoreException {
        MessageDigest digest = digest();
        try (PreparedStatement select = tx.connection().prepareStatement("SELECT content FROM contract_attachment_part WHERE attachment_id = ? ORDER BY position")) {
            select.setLong(1, id);
            select.setFetchSize(BATCH);
            try (ResultSet pieces = select.executeQuery(); OutputStream out = Files.newOutputStream(target)) {
                while (pieces.next()) {
                    byte[] piece = pieces.getBytes(1);
                    digest.update(piece);
                    out.write(piece);
                }
            }
        } catch (IOException e) {
            throw new StoreException(NLS.bind(Messages.MsgScanWrite, target, e.getMessage()), e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void remove(Store store, String user, long attachmentId) throws StoreException {
        store.write(user, tx -> {
            Attachment of = find(tx, attachmentId);
            Guarded contract = writable(tx, user, of.contractId());
            if (!ContractFlow.deletable(state(tx, contract.id()))) {
                throw new StoreException(NLS.bind(Messages.MsgScanKept, of.name(), contract.number()));
            }
            tx.sql().execute("DELETE FROM contract_attachment WHERE id = ?", attachmentId);
            tx.history(ContractPackage.Literals.CONTRACT, contract.id(), attachmentId, "attachment", of.name(), null); //$NON-NLS-1$
            tx.changed(ContractPackage.Literals.CONTRACT, contract.id());
            return null;
        });
    }

    @Override
    public void supersede(Store store, String user, long attachmentId) throws StoreException {
        store.write(user, tx -> {
            Attachment of = find(tx, attachmentId);
            Guarded contract = writable(tx, user, of.contractId());
            if (ContractFlow.deletable(state(tx, contract.id()))) {
                throw new StoreException(NLS.bind(Messages.MsgScanOfDraft, of.name(), contract.number()));
            }
            if (!of.isSuperseded()) {
                tx.sql().execute("UPDATE contract_attachment SET superseded_by = ?, superseded_at = ? WHERE id = ?", user, now(), attachmentId);
                tx.changed(ContractPackage.Literals.CONTRACT, contract.id());
            }
            return null;
        });
    }
}
