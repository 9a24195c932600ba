package org.keqing.internal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.keqing.internal.store.mapping.EntityMapping;
import org.keqing.internal.store.mapping.FeatureMapping;
import org.keqing.internal.store.mapping.Mappings;
import org.keqing.internal.store.migration.Migrator;
import org.keqing.store.Finding;
import org.keqing.store.Finding.Severity;
import org.keqing.store.Progress;
import org.keqing.store.spi.Database;

/** Looks for damage in a database. */
final class Checker {

    private final Mappings mappings;
    private final Database database;
    private final Migrator migrator;
    private final Connection connection;
    private final List<Finding> findings = new ArrayList<>();

    Checker(Mappings mappings, Database database, Migrator migrator, Connection connection) {
        this.mappings = mappings;
        this.database = database;
        this.migrator = migrator;
        this.connection = connection;
    }

    List<Finding> check(Progress progress) throws SQLException {
        List<String> tables = Jdbc.tables(connection);
        progress.begin(Messages.TaskCheck, mappings.all().size() + tables.size() + 2L);
        checkMigrations();
        progress.worked(1);
        for (EntityMapping entity : mappings.all()) {
            progress.check();
            if (tables.contains(entity.table())) {
                checkReferences(entity, tables);
            } else {
                add(Severity.ERROR, entity.table(), Messages.bind(Messages.FindingNoTable, entity.table(), entity.type().getName()));
            }
            progress.worked(1);
        }
        checkHistory();
        progress.worked(1);
        findings.addAll(database.check(connection, tables, progress));
        return List.copyOf(findings);
    }

    private void checkMigrations() throws SQLException {
        for (String id : migrator.pending()) {
            add(Severity.ERROR, id, Messages.bind(Messages.FindingPending, id));
        }
        for (String table : migrator.orphanedTables()) {
            add(Severity.WARNING, table, Messages.bind(Messages.FindingNoBundle, table.substring("flyway_".length())));
        }
        migrator.validate().ifPresent(problem -> add(Severity.ERROR, "flyway", Messages.bind(Messages.FindingMigration, problem)));
    }

    private void checkReferences(EntityMapping entity, List<String> tables) throws SQLException {
        for (EntityMapping.Containment each : entity.containments()) {
            if (tables.contains(each.entity().table())) {
                orphans(each.entity().table(), "owner_id", entity.table());
            }
        }
        for (FeatureMapping column : entity.columns()) {
            if (column.feature() instanceof EReference reference) {
                orphans(entity.table(), column.column(), mappings.of(reference.getEReferenceType()).table());
            }
        }
    }

    private void orphans(String table, String column, String target) throws SQLException {
        String quoted = Jdbc.quoted(connection, column);
        String sql = "SELECT COUNT(*) FROM " + Jdbc.quoted(connection, table) + " a WHERE a." + quoted + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                + Jdbc.quoted(connection, target) + " b WHERE b.id = a." + quoted + ")";
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            if (rows.getLong(1) > 0) {
                add(Severity.ERROR, table, Messages.bind(Messages.FindingOrphans, new Object[] {rows.getLong(1), table, column, target}));
            }
        }
    }

    private void checkHistory() throws SQLException {
        Set<String> known = new HashSet<>(mappings.all().stream().map(EntityMapping::type).map(EClass::getName).toList());
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT type, COUNT(*) FROM history GROUP BY type ORDER BY type")) {
            while (rows.next()) {
                if (!known.contains(rows.getString(1))) {
                    add(Severity.INFO, "history", Messages.bind(Messages.FindingHistoryType, rows.getLong(2), rows.getString(1)));
                }
            }
        }
    }

    private void add(Severity severity, String subject, String message) {
        findings.add(new Finding(severity, subject, message));
    }
}
