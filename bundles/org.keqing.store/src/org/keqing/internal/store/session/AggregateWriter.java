package org.keqing.internal.store.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.keqing.internal.store.Jdbc;
import org.keqing.internal.store.Messages;
import org.keqing.internal.store.mapping.EntityMapping;
import org.keqing.internal.store.mapping.FeatureMapping;
import org.keqing.internal.store.mapping.Mappings;
import org.keqing.model.Labels;
import org.keqing.store.HistoryAction;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/** Writes the changes of aggregates in a transaction, with version checks and history. */
final class AggregateWriter {

    private final Tx tx;
    private final Connection connection;
    private final Mappings mappings;

    AggregateWriter(Tx tx, Mappings mappings) {
        this.tx = tx;
        this.connection = tx.connection();
        this.mappings = mappings;
    }

    /**
     * Checks and raises the root's version, with its own changes.
     *
     * @return false when somebody else changed or deleted it
     */
    boolean writeRoot(Changes changes) throws SQLException, StoreException {
        Aggregate aggregate = changes.aggregate();
        EntityMapping entity = aggregate.entity();
        long id = aggregate.root().getId();
        if (aggregate.isNew()) {
            return true;
        }
        if (aggregate.isDeleted()) {
            return deleteRoot(changes);
        }
        Changes.Update update = changes.updated().stream().filter(u -> u.after().entity() == entity).findFirst().orElse(null);
        StringBuilder sql = new StringBuilder("UPDATE ").append(quoted(entity.table())).append(" SET version = version + 1");
        List<Integer> columns = update == null ? List.of() : update.columns();
        for (int i : columns) {
            sql.append(", ").append(quoted(entity.columns().get(i).column())).append(" = ?");
        }
        sql.append(" WHERE id = ? AND version = ?");
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            int index = 1;
            for (int i : columns) {
                Jdbc.bind(statement, index++, update.after().values()[i], entity.columns().get(i).type().sqlType());
            }
            statement.setLong(index++, id);
            statement.setInt(index, aggregate.version());
            return statement.executeUpdate() == 1;
        }
    }

    private boolean deleteRoot(Changes changes) throws SQLException, StoreException {
        Aggregate aggregate = changes.aggregate();
        EntityMapping entity = aggregate.entity();
        long id = aggregate.root().getId();
        try (PreparedStatement lock = connection
                .prepareStatement("UPDATE " + quoted(entity.table()) + " SET version = version + 1 WHERE id = ? AND version = ?")) {
            lock.setLong(1, id);
            lock.setInt(2, aggregate.version());
            if (lock.executeUpdate() == 0) {
                return !exists(entity, id);
            }
        }
        refuseReferenced(entity, id, aggregate);
        deleteContents(entity, "?", id);
        execute("DELETE FROM " + quoted(entity.table()) + " WHERE id = ?", id);
        return true;
    }

    private boolean exists(EntityMapping entity, long id) throws SQLException {
        return count("SELECT COUNT(*) FROM " + quoted(entity.table()) + " WHERE id = ?", id) > 0;
    }

    private void refuseReferenced(EntityMapping entity, long id, Aggregate aggregate) throws SQLException, StoreException {
        for (Mappings.Use use : mappings.uses(entity.type())) {
            long count = count("SELECT COUNT(*) FROM " + quoted(use.entity().table()) + " WHERE " + quoted(use.column().column()) + " = ?", id);
            if (count > 0) {
                throw new StoreException(Messages.bind(Messages.MsgReferenced, new Object[] {
                        Validation.name(aggregate.stored().get(aggregate.root())), count, Labels.of(use.entity().type(), Locale.getDefault())}));
            }
        }
    }

    private void deleteContents(EntityMapping owner, String owners, long rootId) throws SQLException {
        for (EntityMapping.Containment each : owner.containments()) {
            String table = quoted(each.entity().table());
            deleteContents(each.entity(), "SELECT id FROM " + table + " WHERE owner_id IN (" + owners + ")", rootId);
            execute("DELETE FROM " + table + " WHERE owner_id IN (" + owners + ")", rootId);
        }
    }

    /** Deletes contained objects that are gone; before anything is inserted, since an object may have moved. */
    void deleteGone(Changes changes) throws SQLException {
        if (!changes.aggregate().isDeleted()) {
            for (Stored gone : changes.deleted()) {
                execute("DELETE FROM " + quoted(gone.entity().table()) + " WHERE id = ?", gone.id());
            }
        }
    }

    /** Inserts new objects and updates contained ones. */
    void writeContents(Changes changes) throws SQLException {
        for (Stored each : changes.inserted()) {
            insert(each);
        }
        for (Changes.Update each : changes.updated()) {
            if (each.after().ownerId() != 0) {
                update(each);
            }
        }
    }

    private void insert(Stored object) throws SQLException {
        EntityMapping entity = object.entity();
        StringBuilder sql = new StringBuilder("INSERT INTO ").append(quoted(entity.table()))
                .append(entity.aggregate() ? " (id, version" : " (id, owner_id, position");
        StringBuilder marks = new StringBuilder(entity.aggregate() ? "?, ?" : "?, ?, ?");
        for (FeatureMapping column : entity.columns()) {
            sql.append(", ").append(quoted(column.column()));
            marks.append(", ?");
        }
        try (PreparedStatement statement = connection.prepareStatement(sql.append(") VALUES (").append(marks).append(')').toString())) {
            int index = 1;
            statement.setLong(index++, object.id());
            if (entity.aggregate()) {
                statement.setInt(index++, 1);
            } else {
                statement.setLong(index++, object.ownerId());
                statement.setInt(index++, object.position());
            }
            for (int i = 0; i < object.values().length; i++) {
                Jdbc.bind(statement, index++, object.values()[i], entity.columns().get(i).type().sqlType());
            }
            statement.executeUpdate();
        }
    }

    private void update(Changes.Update update) throws SQLException {
        EntityMapping entity = update.after().entity();
        List<String> sets = new ArrayList<>();
        if (update.moved()) {
            sets.add("owner_id = ?");
            sets.add("position = ?");
        }
        for (int i : update.columns()) {
            sets.add(quoted(entity.columns().get(i).column()) + " = ?");
        }
        String sql = "UPDATE " + quoted(entity.table()) + " SET " + String.join(", ", sets) + " WHERE id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int index = 1;
            if (update.moved()) {
                statement.setLong(index++, update.after().ownerId());
                statement.setInt(index++, update.after().position());
            }
            for (int i : update.columns()) {
                Jdbc.bind(statement, index++, update.after().values()[i], entity.columns().get(i).type().sqlType());
            }
            statement.setLong(index, update.after().id());
            statement.executeUpdate();
        }
    }

    /** Writes who changed what, and names it to the listeners. */
    void writeHistory(Changes changes) throws StoreException {
        long root = changes.aggregate().root().getId();
        for (Stored each : changes.inserted()) {
            whole(HistoryAction.CREATED, root, each);
        }
        for (Stored each : changes.deleted()) {
            whole(HistoryAction.DELETED, root, each);
        }
        for (Changes.Update each : changes.updated()) {
            for (int i : each.columns()) {
                FeatureMapping column = each.after().entity().columns().get(i);
                tx.history(HistoryAction.CHANGED, each.after().entity().type(), root, each.after().id(), column.feature().getName(),
                        column.text(each.before().values()[i]), column.text(each.after().values()[i]));
            }
        }
        tx.changed(changes.aggregate().entity().type(), root);
    }

    private void whole(HistoryAction action, long root, Stored object) throws StoreException {
        EClass type = object.entity().type();
        boolean any = false;
        for (int i = 0; i < object.values().length; i++) {
            FeatureMapping column = object.entity().columns().get(i);
            String text = column.text(object.values()[i]);
            if (text != null && !column.same(object.values()[i], column.toPlain(column.feature().getDefaultValue()))) {
                boolean created = action == HistoryAction.CREATED;
                tx.history(action, type, root, object.id(), column.feature().getName(), created ? null : text, created ? text : null);
                any = true;
            }
        }
        if (!any) {
            tx.history(action, type, root, object.id(), null, null, null);
        }
    }

    private void execute(String sql, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }

    private long count(String sql, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private String quoted(String name) throws SQLException {
        return Jdbc.quoted(connection, name);
    }
}
