package org.keqing.internal.store.session;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.keqing.internal.store.DatabaseStore;
import org.keqing.internal.store.Jdbc;
import org.keqing.internal.store.Messages;
import org.keqing.internal.store.mapping.EntityMapping;
import org.keqing.internal.store.mapping.Uris;
import org.keqing.model.base.Identified;
import org.keqing.store.ConflictException;
import org.keqing.store.ConflictException.Conflict;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;
import org.keqing.store.Tx;

/** A session over a database. */
public final class Session implements StoreSession {

    private static final Store.Work<?> NOTHING_MORE = tx -> null;

    private final DatabaseStore store;
    private final String user;
    private final ResourceSet resources = new ResourceSetImpl();
    private final Map<Resource, Aggregate> aggregates = new LinkedHashMap<>();
    private final Map<Resource, Aggregate> deleted = new LinkedHashMap<>();
    private final Set<Aggregate> touched = new LinkedHashSet<>();
    private final Map<EObject, Aggregate> theirs = new IdentityHashMap<>();
    private final List<Session> others = new ArrayList<>();

    public Session(DatabaseStore store, String user) {
        this.store = store;
        this.user = user;
        resources.getResourceFactoryRegistry().getProtocolToFactoryMap().put(Uris.SCHEME, (Resource.Factory) uri -> new StoreResource(uri, this));
    }

    @Override
    public ResourceSet resourceSet() {
        return resources;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends EObject> T load(EClass type, long id) throws StoreException {
        Resource resource = resources.getResource(Uris.resource(type, id), false);
        Aggregate aggregate = resource == null ? null : aggregates.get(resource);
        if (aggregate == null && !isDeleted(type, id)) {
            aggregate = read(type, id);
            if (aggregate != null) {
                take(resources.createResource(Uris.resource(type, id)), aggregate);
            }
        }
        return aggregate == null ? null : (T) aggregate.root();
    }

    private boolean isDeleted(EClass type, long id) {
        return deleted.values().stream().anyMatch(a -> a.entity().type() == type && a.root().getId() == id);
    }

    private Aggregate read(EClass type, long id) throws StoreException {
        EntityMapping entity = root(type);
        return store.read(tx -> new AggregateReader(tx.connection()).read(entity, id));
    }

    private EntityMapping root(EClass type) {
        EntityMapping entity = store.mappings().of(type);
        if (!entity.aggregate()) {
            throw new IllegalArgumentException(type.getName() + " is no aggregate");
        }
        return entity;
    }

    private void take(Resource resource, Aggregate aggregate) {
        resource.getContents().add(aggregate.root());
        ((StoreResource) resource).markLoaded();
        aggregates.put(resource, aggregate);
        aggregate.root().eAdapters().add(new Tracker(aggregate));
    }

    /** Loads a resource that EMF asks for. */
    void fill(StoreResource resource) throws IOException {
        try {
            EClass type = store.entities().aggregate(Uris.type(resource.getURI())).orElseThrow(() -> new IOException(resource.getURI().toString()));
            Aggregate aggregate = read(type, Uris.id(resource.getURI()));
            if (aggregate == null) {
                throw new IOException(Messages.bind(Messages.MsgLoad, resource.getURI(), "404"));
            }
            take(resource, aggregate);
        } catch (StoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    void forget(Resource resource) {
        Aggregate aggregate = aggregates.remove(resource);
        if (aggregate != null) {
            touched.remove(aggregate);
        }
    }

    @Override
    public <T extends Identified> T add(T newAggregate) {
        EntityMapping entity = root(newAggregate.eClass());
        if (newAggregate.getId() == 0) {
            newAggregate.setId(store.newId());
        }
        Aggregate aggregate = new Aggregate(entity, newAggregate);
        take(resources.createResource(Uris.resource(entity.type(), newAggregate.getId())), aggregate);
        touched.add(aggregate);
        return newAggregate;
    }

    @Override
    public void delete(Identified root) {
        Resource resource = root.eResource();
        Aggregate aggregate = aggregates.remove(resource);
        if (aggregate == null) {
            throw new IllegalArgumentException("not loaded in this session: " + root);
        }
        resources.getResources().remove(resource);
        touched.remove(aggregate);
        if (!aggregate.isNew()) {
            aggregate.setDeleted(true);
            deleted.put(resource, aggregate);
        }
    }

    @Override
    public boolean isDirty() {
        return !deleted.isEmpty() || touched.stream().anyMatch(a -> a.isNew() || !new Changes(a, null).isEmpty());
    }

    @Override
    public void commit() throws StoreException {
        commit(NOTHING_MORE);
    }

    @Override
    public void commit(Store.Work<?> more) throws StoreException {
        List<Changes> all = new ArrayList<>();
        deleted.values().forEach(aggregate -> all.add(new Changes(aggregate, null)));
        for (Aggregate aggregate : List.copyOf(touched)) {
            new Computed(store).apply(aggregate);
            Changes changes = new Changes(aggregate, store::newId);
            Validation.check(changes);
            if (!changes.isEmpty()) {
                all.add(changes);
            }
        }
        if (!all.isEmpty() || more != NOTHING_MORE) {
            List<Changes> lost = store.write(user, tx -> {
                List<Changes> left = write(tx, all);
                if (left.isEmpty()) {
                    more.run(tx);
                }
                return left;
            });
            if (!lost.isEmpty()) {
                throw conflict(lost);
            }
            all.forEach(Session::written);
        }
        deleted.clear();
        touched.clear();
    }

    /** Writes all, or nothing but returns what lost the race. */
    private List<Changes> write(Tx tx, List<Changes> all) throws SQLException, StoreException {
        AggregateWriter writer = new AggregateWriter(tx, store.mappings());
        List<Changes> lost = new ArrayList<>();
        Changes current = null;
        try {
            for (Changes each : all) {
                current = each;
                if (!writer.writeRoot(each)) {
                    lost.add(each);
                }
            }
            if (!lost.isEmpty()) {
                tx.connection().rollback();
                return lost;
            }
            for (Changes each : all) {
                writer.deleteGone(each);
            }
            for (Changes each : all) {
                current = each;
                writer.writeContents(each);
            }
        } catch (SQLException e) {
            if (Jdbc.isDuplicate(e)) {
                throw new StoreException(Messages.bind(Messages.MsgDuplicate, Validation.name(current.now().get(current.aggregate().root()))), e);
            }
            throw e;
        }
        for (Changes each : all) {
            writer.writeHistory(each);
        }
        return lost;
    }

    private static void written(Changes changes) {
        Aggregate aggregate = changes.aggregate();
        aggregate.setVersion(aggregate.version() + 1);
        aggregate.stored().clear();
        aggregate.stored().putAll(changes.now());
        setVersion(aggregate);
    }

    private static void setVersion(Aggregate aggregate) {
        Identified root = aggregate.root();
        boolean deliver = root.eDeliver();
        root.eSetDeliver(false);
        root.setVersion(aggregate.version());
        root.eSetDeliver(deliver);
    }

    private ConflictException conflict(List<Changes> lost) throws StoreException {
        List<Conflict> conflicts = new ArrayList<>();
        for (Changes each : lost) {
            Aggregate mine = each.aggregate();
            Session other = new Session(store, user);
            others.add(other);
            EObject root = other.load(mine.entity().type(), mine.root().getId());
            if (root != null) {
                theirs.put(root, other.aggregates.get(root.eResource()));
            }
            List<EStructuralFeature> features = root == null ? List.of() : Merge.differences(each, other.aggregates.get(root.eResource()));
            conflicts.add(new Conflict(mine.entity().type(), mine.root().getId(), mine.root(), root, features));
        }
        Aggregate first = lost.getFirst().aggregate();
        return new ConflictException(Messages.bind(Messages.MsgConflict, Validation.name(first.stored().get(first.root()))), conflicts);
    }

    @Override
    public void rebase(Conflict conflict) {
        Aggregate mine = find(conflict.mine());
        if (conflict.deleted()) {
            mine.stored().clear();
            mine.setVersion(0);
        } else {
            Merge.into(mine, theirs.remove(conflict.theirs()));
        }
        setVersion(mine);
        touched.add(mine);
    }

    private Aggregate find(EObject root) {
        return Stream.concat(aggregates.values().stream(), deleted.values().stream()).filter(a -> a.root() == root).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not loaded in this session: " + root));
    }

    @Override
    public void revert() throws StoreException {
        deleted.forEach((resource, aggregate) -> {
            aggregate.setDeleted(false);
            resources.getResources().add(resource);
            aggregates.put(resource, aggregate);
            touched.add(aggregate);
        });
        deleted.clear();
        for (Aggregate aggregate : List.copyOf(touched)) {
            Aggregate fresh = aggregate.isNew() ? null : read(aggregate.entity().type(), aggregate.root().getId());
            if (fresh == null) {
                Resource resource = aggregate.root().eResource();
                aggregates.remove(resource);
                resources.getResources().remove(resource);
                resource.getContents().clear();
            } else {
                Merge.replace(aggregate, fresh);
                setVersion(aggregate);
            }
        }
        touched.clear();
        theirs.clear();
    }

    @Override
    public void close() {
        List.copyOf(resources.getResources()).forEach(Resource::unload);
        resources.getResources().clear();
        aggregates.clear();
        deleted.clear();
        touched.clear();
        theirs.clear();
        others.forEach(Session::close);
        others.clear();
    }

    /** Notes that an aggregate may have changed; what changed is found by comparing. */
    private final class Tracker extends EContentAdapter {

        private final Aggregate aggregate;

        Tracker(Aggregate aggregate) {
            this.aggregate = aggregate;
        }

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER && !aggregate.isDeleted()) {
                touched.add(aggregate);
            }
        }

        @Override
        public boolean isAdapterForType(Object type) {
            return type == Adapter.class;
        }
    }
}
