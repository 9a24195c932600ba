package org.keqing.internal.store.backup;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.keqing.internal.store.Jdbc;
import org.keqing.internal.store.Messages;
import org.keqing.internal.store.ProgramVersion;
import org.keqing.internal.store.migration.Migrator;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.store.spi.Database;

/** Writes all tables into a zip file, in a transaction that sees one moment. */
public final class BackupWriter {

    private static final int FETCH = 2_000;

    private final Database database;
    private final Migrator migrator;
    private final Connection connection;

    public BackupWriter(Database database, Migrator migrator, Connection connection) {
        this.database = database;
        this.migrator = migrator;
        this.connection = connection;
    }

    /** @throws StoreException when the file cannot be written; an older one is then untouched */
    public void write(Path zipFile, Progress progress) throws StoreException, SQLException {
        Path target = zipFile.toAbsolutePath();
        try {
            if (target.getParent() != null) {
                Files.createDirectories(target.getParent());
            }
            Path draft = Files.createTempFile(target.getParent(), ".backup-", ".tmp");
            try {
                write(draft, target, progress);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new StoreException(Messages.bind(Messages.MsgBackupWrite, zipFile, e.getMessage()), e);
        }
    }

    private void write(Path draft, Path target, Progress progress) throws IOException, SQLException {
        // by another connection, and therefore first: what Derby compiles when this one reads the catalog would lock that one out until the end
        Map<String, String> versions = migrator.versions();
        List<String> tables = Jdbc.tables(connection);
        progress.begin(Messages.TaskBackup, tables.size());
        for (String table : tables) {
            database.beforeScan(connection, table);
        }
        Map<String, Long> rows = new TreeMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            for (String table : tables) {
                zip.putNextEntry(new ZipEntry(Manifest.DATA + table + Manifest.SUFFIX));
                rows.put(table, dump(table, out, progress));
                out.flush();
                zip.closeEntry();
                progress.worked(1);
            }
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            new Manifest(ProgramVersion.text(), versions, rows).toProperties().store(out, null);
            out.flush();
            zip.closeEntry();
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private long dump(String table, Writer out, Progress progress) throws SQLException, IOException {
        List<String> names = Jdbc.written(connection, table);
        try (PreparedStatement select = connection.prepareStatement("SELECT " + quoted(names) + " FROM " + Jdbc.quoted(connection, table))) {
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery()) {
                int width = names.size();
                int[] types = new int[width];
                for (int i = 0; i < width; i++) {
                    types[i] = rows.getMetaData().getColumnType(i + 1);
                }
                Csv.write(out, names.toArray());
                Object[] row = new Object[width];
                long count = 0;
                while (rows.next()) {
                    for (int i = 0; i < width; i++) {
                        row[i] = Jdbc.read(rows, i + 1, types[i]);
                    }
                    Csv.write(out, row);
                    if (++count % FETCH == 0) {
                        progress.check();
                    }
                }
                return count;
            }
        }
    }

    private String quoted(List<String> names) throws SQLException {
        List<String> quoted = new ArrayList<>();
        for (String name : names) {
            quoted.add(Jdbc.quoted(connection, name));
        }
        return String.join(", ", quoted);
    }
}
