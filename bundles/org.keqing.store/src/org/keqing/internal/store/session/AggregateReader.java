package org.keqing.internal.store.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keqing.internal.store.Jdbc;
import org.keqing.internal.store.mapping.EntityMapping;
import org.keqing.internal.store.mapping.FeatureMapping;
import org.keqing.model.base.Identified;

/** Reads an aggregate: one statement for the root, one for each class that it may contain. */
final class AggregateReader {

    private final Connection connection;

    AggregateReader(Connection connection) {
        this.connection = connection;
    }

    /** The aggregate, {@code null} when there is none with this id. */
    Aggregate read(EntityMapping entity, long id) throws SQLException {
        String sql = "SELECT " + columns(entity, "version") + " FROM " + quoted(entity.table()) + " WHERE id = ?";
        Aggregate aggregate;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, id);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    return null;
                }
                Identified root = (Identified) EcoreUtil.create(entity.type());
                aggregate = new Aggregate(entity, root);
                aggregate.setVersion(rows.getInt(2));
                root.setVersion(rows.getInt(2));
                fill(aggregate, root, new Stored(entity, id, 0, 0, values(entity, rows, 3)));
            }
        }
        String owners = "SELECT id FROM " + quoted(entity.table()) + " WHERE id = ?";
        readContents(aggregate, entity, owners, id, Map.of(id, aggregate.root()));
        return aggregate;
    }

    private void readContents(Aggregate aggregate, EntityMapping owner, String owners, long rootId, Map<Long, EObject> ownersById) throws SQLException {
        Map<EReference, List<Child>> children = new LinkedHashMap<>();
        for (EntityMapping.Containment containment : owner.containments()) {
            EntityMapping entity = containment.entity();
            String from = " FROM " + quoted(entity.table()) + " WHERE owner_id IN (" + owners + ")";
            Map<Long, EObject> found = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement("SELECT " + columns(entity, "owner_id, position") + from)) {
                select.setLong(1, rootId);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        Identified child = (Identified) EcoreUtil.create(entity.type());
                        Stored stored = new Stored(entity, rows.getLong(1), rows.getLong(2), rows.getInt(3), values(entity, rows, 4));
                        fill(aggregate, child, stored);
                        found.put(stored.id(), child);
                        children.computeIfAbsent(containment.reference(), key -> new ArrayList<>()).add(new Child(child, stored));
                    }
                }
            }
            if (!found.isEmpty() && !entity.containments().isEmpty()) {
                readContents(aggregate, entity, "SELECT id" + from, rootId, found);
            }
        }
        children.forEach((reference, list) -> attach(reference, list, ownersById));
    }

    private record Child(Identified object, Stored stored) {
    }

    private static void attach(EReference reference, List<Child> children, Map<Long, EObject> ownersById) {
        children.sort(Comparator.comparingInt((Child c) -> c.stored().position()).thenComparingLong(c -> c.stored().id()));
        for (Child child : children) {
            EObject owner = ownersById.get(child.stored().ownerId());
            if (reference.isMany()) {
                @SuppressWarnings("unchecked")
                EList<EObject> list = (EList<EObject>) owner.eGet(reference);
                list.add(child.object());
            } else {
                owner.eSet(reference, child.object());
            }
        }
    }

    private static void fill(Aggregate aggregate, Identified object, Stored stored) {
        object.setId(stored.id());
        List<FeatureMapping> columns = stored.entity().columns();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).set(object, stored.values()[i]);
            stored.values()[i] = columns.get(i).plain(object);
        }
        aggregate.stored().put(object, stored);
    }

    private String columns(EntityMapping entity, String own) throws SQLException {
        StringBuilder sql = new StringBuilder("id, ").append(own);
        for (FeatureMapping column : entity.columns()) {
            sql.append(", ").append(quoted(column.column()));
        }
        return sql.toString();
    }

    private String quoted(String name) throws SQLException {
        return Jdbc.quoted(connection, name);
    }

    private static Object[] values(EntityMapping entity, ResultSet rows, int first) throws SQLException {
        List<FeatureMapping> columns = entity.columns();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).read(rows, first + i);
        }
        return values;
    }
}
