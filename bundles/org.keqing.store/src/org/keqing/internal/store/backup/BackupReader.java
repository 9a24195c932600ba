package org.keqing.internal.store.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.keqing.internal.store.Jdbc;
import org.keqing.internal.store.Messages;
import org.keqing.internal.store.ProgramVersion;
import org.keqing.internal.store.migration.Migrator;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.RowSource;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.store.spi.Database;

/** Loads a backup into an empty database, in one transaction. */
public final class BackupReader {

    private static final int CHECK_EVERY = 2_000;
    private static final String SETTING = "setting";

    private final Path file;
    private final Manifest manifest;

    /** @throws StoreException when the file is no backup of this format */
    public BackupReader(Path file) throws StoreException {
        this.file = file;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(Manifest.ENTRY);
            if (entry == null) {
                throw new StoreException(Messages.bind(Messages.MsgBackupNone, file));
            }
            Properties properties = new Properties();
            try (InputStream in = zip.getInputStream(entry)) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            manifest = Manifest.of(properties);
            if (manifest == null) {
                throw new StoreException(Messages.bind(Messages.MsgBackupNone, file));
            }
        } catch (IOException e) {
            throw new StoreException(Messages.bind(Messages.MsgBackupNone, file), e);
        }
    }

    /**
     * Brings the tables to the backup's versions and fills them.
     *
     * @param filled the tables that the migrations fill themselves
     */
    public void restore(Database database, StoreLocation target, Migrator migrator, Set<String> filled, Progress progress) throws StoreException {
        try (Connection connection = database.dataSource().getConnection()) {
            refuseFilled(connection, target, filled);
            migrator.migrateTo(manifest.schemas());
            refuseUnknown(connection);
            connection.setAutoCommit(false);
            List<String> tables = ordered(connection);
            progress.begin(Messages.TaskRestore, tables.size());
            try (ZipFile zip = new ZipFile(file.toFile())) {
                database.withoutTriggers(connection, tables, () -> {
                    empty(connection, filled);
                    for (String table : tables) {
                        load(zip, database, connection, table, progress);
                        progress.worked(1);
                    }
                });
                connection.commit();
            } catch (Exception e) {
                connection.rollback();
                throw e;
            }
        } catch (StoreException | CanceledException e) {
            throw e;
        } catch (SQLException e) {
            throw new StoreException(Messages.bind(Messages.MsgSql, target.display(), e.getMessage()), e);
        } catch (Exception e) {
            throw new StoreException(Messages.bind(Messages.MsgBackupBroken, file, e.getMessage()), e);
        }
    }

    /** Takes away what the migrations have just put in: the backup has it as the company changed it. */
    private static void empty(Connection connection, Set<String> filled) throws SQLException {
        Set<String> here = new TreeSet<>(Jdbc.tables(connection));
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + SETTING);
            for (String table : filled) {
                if (here.contains(table)) {
                    statement.executeUpdate("DELETE FROM " + Jdbc.quoted(connection, table));
                }
            }
        }
    }

    private static void refuseFilled(Connection connection, StoreLocation target, Set<String> filled) throws SQLException, StoreException {
        for (String table : Jdbc.tables(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.setMaxRows(1);
                try (ResultSet rows = statement.executeQuery("SELECT 1 FROM " + Jdbc.quoted(connection, table))) {
                    if (!SETTING.equals(table) && !filled.contains(table) && rows.next()) {
                        throw new StoreException(Messages.bind(Messages.MsgTargetNotEmpty, target.display(), table));
                    }
                }
            }
        }
    }

    private void refuseUnknown(Connection connection) throws SQLException, StoreException {
        Set<String> unknown = new TreeSet<>(manifest.rows().keySet());
        unknown.removeAll(Jdbc.tables(connection));
        unknown.removeIf(table -> manifest.rows().get(table) == 0);
        if (!unknown.isEmpty()) {
            throw new StoreException(Messages.bind(Messages.MsgBackupNewer,
                    new Object[] {file, manifest.program(), ProgramVersion.text(), String.join(", ", unknown)}));
        }
    }

    /** The backup's tables, each after those it refers to. */
    private List<String> ordered(Connection connection) throws SQLException {
        Set<String> ordered = new LinkedHashSet<>();
        Set<String> here = new TreeSet<>(Jdbc.tables(connection));
        for (String table : manifest.rows().keySet()) {
            if (here.contains(table)) {
                add(connection, table, ordered, new TreeSet<>());
            }
        }
        ordered.removeIf(table -> !manifest.rows().containsKey(table));
        return List.copyOf(ordered);
    }

    private static void add(Connection connection, String table, Set<String> ordered, Set<String> waiting) throws SQLException {
        if (ordered.contains(table) || !waiting.add(table)) {
            return;
        }
        List<String> targets = new ArrayList<>();
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), Jdbc.stored(connection, table))) {
            while (keys.next()) {
                targets.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        for (String each : targets) {
            add(connection, each, ordered, waiting);
        }
        ordered.add(table);
    }

    private void load(ZipFile zip, Database database, Connection connection, String table, Progress progress) throws Exception {
        ZipEntry entry = zip.getEntry(Manifest.DATA + table + Manifest.SUFFIX);
        if (entry == null) {
            throw new IOException("no " + Manifest.DATA + table + Manifest.SUFFIX);
        }
        try (Reader in = new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8), 1 << 16)) {
            List<String> columns = header(in);
            int[] types = Jdbc.types(connection, table, columns);
            Csv.Field[] fields = Stream.generate(Csv.Field::new).limit(types.length).toArray(Csv.Field[]::new);
            long[] count = {0};
            RowSource source = row -> {
                if (++count[0] % CHECK_EVERY == 0) {
                    progress.check();
                }
                if (!Csv.read(in, fields)) {
                    return false;
                }
                for (int i = 0; i < types.length; i++) {
                    row[i] = fields[i].value(types[i]);
                }
                return true;
            };
            long loaded = database.bulk(connection, table, columns, source);
            if (loaded != manifest.rows().get(table)) {
                throw new IOException(table + ": " + loaded + " rows, not " + manifest.rows().get(table));
            }
        }
    }

    private static List<String> header(Reader in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return Stream.of(line.toString().split(",")).map(name -> name.replace("\"", "")).toList();
    }
}
