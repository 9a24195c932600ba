package org.keqing.internal.store.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.keqing.internal.store.Messages;
import org.keqing.internal.store.ProgramVersion;
import org.keqing.internal.store.migration.Schema.Version;
import org.keqing.store.MigrationSource;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.store.spi.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a database's tables to the state that the installed bundles know, or says why it cannot. */
public final class Migrator {

    /** Setting that names the program which last migrated the database. */
    public static final String PROGRAM = "keqing.version";

    private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);
    private static final String BASE = "org.keqing.store";

    private final Database database;
    private final StoreLocation where;
    private final List<Schema> schemas = new ArrayList<>();

    /** @throws StoreException when scripts cannot be read or sources wait for each other */
    public Migrator(Database database, StoreLocation where, String dialect, Collection<MigrationSource> sources) throws StoreException {
        this.database = database;
        this.where = where;
        for (MigrationSource source : ordered(sources)) {
            try {
                schemas.add(Schema.read(source, dialect));
            } catch (IOException e) {
                throw new StoreException(Messages.bind(Messages.MsgScripts, source.id(), e.getMessage()), e);
            }
        }
    }

    /** Migrates; a database that holds data is copied before where the product can. */
    public void migrate(Progress progress) throws StoreException {
        try {
            Map<String, TreeSet<Version>> applied = appliedVersions();
            refuseNewer(applied);
            List<Schema> pending = schemas.stream().filter(s -> s.hasPending(applied.getOrDefault(s.table(), new TreeSet<>()))).toList();
            if (pending.isEmpty()) {
                return;
            }
            progress.begin(Messages.TaskMigrate, pending.size());
            if (!applied.isEmpty()) {
                copy(applied);
            }
            for (Schema schema : pending) {
                run(schema, null);
                progress.worked(1);
            }
            writeProgram();
        } catch (SQLException | FlywayException e) {
            throw new StoreException(Messages.bind(Messages.MsgMigration, where.display(), reason(e)), e);
        }
    }

    /** Brings an empty database to these versions, so that a backup of them can be loaded. */
    public void migrateTo(Map<String, String> versions) throws StoreException {
        try {
            refuseNewer(parsed(versions));
            for (Schema schema : schemas) {
                String version = versions.get(schema.table());
                if (version != null) {
                    run(schema, version);
                }
            }
        } catch (FlywayException e) {
            throw new StoreException(Messages.bind(Messages.MsgMigration, where.display(), reason(e)), e);
        }
    }

    /** The newest applied version per history table that means the same on every product. */
    public Map<String, String> versions() throws SQLException {
        Map<String, String> versions = new TreeMap<>();
        appliedVersions().forEach((table, applied) -> versions.put(table, applied.last().common()));
        return versions;
    }

    /** History tables whose bundle is not installed. */
    public List<String> orphanedTables() throws SQLException {
        Set<String> known = new LinkedHashSet<>(schemas.stream().map(Schema::table).toList());
        return appliedVersions().keySet().stream().filter(table -> !known.contains(table)).toList();
    }

    /** Sources with scripts that have not run. */
    public List<String> pending() throws SQLException {
        Map<String, TreeSet<Version>> applied = appliedVersions();
        return schemas.stream().filter(s -> s.hasPending(applied.getOrDefault(s.table(), new TreeSet<>()))).map(s -> s.source().id()).toList();
    }

    /** What Flyway finds wrong between scripts and history, empty when nothing. */
    public Optional<String> validate() {
        for (Schema schema : schemas) {
            var result = flyway(schema, null).validateWithResult();
            if (!result.validationSuccessful) {
                return Optional.of(schema.source().id() + ": " + result.getAllErrorMessages());
            }
        }
        return Optional.empty();
    }

    private void run(Schema schema, String target) {
        if (!schema.versions().isEmpty()) {
            flyway(schema, target).migrate();
            LOG.info("{}: tables of {} are at version {}", where.display(), schema.source().id(), target == null ? schema.newest() : target);
        }
    }

    /** A script that is put before one that ran already runs later: it prepares data for the other one in databases that did not get so far, and finds nothing to do in those that did. */
    private Flyway flyway(Schema schema, String target) {
        var configuration = Flyway.configure(Flyway.class.getClassLoader()).dataSource(database.dataSource()).table(schema.table())
                .resourceProvider(new ScriptProvider(schema.scripts())).locations(new String[0]).outOfOrder(true).baselineOnMigrate(true).baselineVersion("0")
                .placeholderReplacement(false);
        return (target == null ? configuration : configuration.target(MigrationVersion.fromVersion(target))).load();
    }

    private void copy(Map<String, TreeSet<Version>> applied) throws SQLException {
        String label = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")) + "-before-upgrade-from-"
                + applied.getOrDefault(Schema.table(BASE), new TreeSet<>(Set.of(Version.of("0")))).last();
        Optional<Path> copy = database.copyBeforeMigration(label);
        copy.ifPresent(path -> LOG.info("{}: copied to {} before the upgrade", where.display(), path));
    }

    private void refuseNewer(Map<String, TreeSet<Version>> applied) throws StoreException {
        for (Schema schema : schemas) {
            TreeSet<Version> versions = applied.get(schema.table());
            if (versions != null && !versions.isEmpty() && versions.last().compareTo(schema.newest()) > 0) {
                throw new StoreException(Messages.bind(Messages.MsgNewer, new Object[] {where.display(), schema.source().id(), versions.last(),
                        schema.newest(), ProgramVersion.text(), program().orElse("?")}));
            }
        }
    }

    private Map<String, TreeSet<Version>> appliedVersions() throws SQLException {
        Map<String, TreeSet<Version>> applied = new LinkedHashMap<>();
        try (Connection connection = database.dataSource().getConnection()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = connection.getMetaData().getTables(null, connection.getSchema(), "flyway\\_%".replace("\\",
                    connection.getMetaData().getSearchStringEscape()), new String[] {"TABLE"})) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("SELECT \"version\" FROM \"" + table + "\" WHERE \"success\" = TRUE")) {
                    TreeSet<Version> versions = new TreeSet<>();
                    while (rows.next()) {
                        if (rows.getString(1) != null) {
                            versions.add(Version.of(rows.getString(1)));
                        }
                    }
                    if (!versions.isEmpty()) {
                        applied.put(table, versions);
                    }
                }
            }
        }
        return applied;
    }

    private static Map<String, TreeSet<Version>> parsed(Map<String, String> versions) {
        Map<String, TreeSet<Version>> parsed = new LinkedHashMap<>();
        versions.forEach((table, version) -> parsed.put(table, new TreeSet<>(Set.of(Version.of(version)))));
        return parsed;
    }

    private Optional<String> program() {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT value FROM setting WHERE name = ?")) {
            select.setString(1, PROGRAM);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            LOG.debug("the database does not say which program wrote it", e);
            return Optional.empty();
        }
    }

    private void writeProgram() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM setting WHERE name = ?");
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO setting (name, value) VALUES (?, ?)")) {
                delete.setString(1, PROGRAM);
                delete.executeUpdate();
                insert.setString(1, PROGRAM);
                insert.setString(2, ProgramVersion.text());
                insert.executeUpdate();
            }
            connection.commit();
        }
    }

    private static List<MigrationSource> ordered(Collection<MigrationSource> sources) throws StoreException {
        Map<String, MigrationSource> open = new TreeMap<>();
        sources.forEach(source -> open.put(source.id(), source));
        List<MigrationSource> ordered = new ArrayList<>();
        MigrationSource base = open.remove(BASE);
        if (base != null) {
            ordered.add(base);
        }
        while (!open.isEmpty()) {
            List<MigrationSource> ready = open.values().stream().filter(s -> s.after().stream().noneMatch(open::containsKey)).toList();
            if (ready.isEmpty()) {
                throw new StoreException(Messages.bind(Messages.MsgCircle, String.join(", ", open.keySet())));
            }
            ready.forEach(source -> open.remove(source.id()));
            ordered.addAll(ready);
        }
        return ordered;
    }

    private static String reason(Exception e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
    }
}
