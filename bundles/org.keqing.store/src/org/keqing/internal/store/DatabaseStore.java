package org.keqing.internal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.DSLContext;
import org.jooq.conf.ParamCastMode;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.keqing.internal.store.backup.BackupWriter;
import org.keqing.internal.store.mapping.Mappings;
import org.keqing.internal.store.migration.Migrator;
import org.keqing.internal.store.query.Held;
import org.keqing.internal.store.query.Reader;
import org.keqing.internal.store.query.VisitorException;
import org.keqing.internal.store.session.Session;
import org.keqing.store.CanceledException;
import org.keqing.store.Columns;
import org.keqing.store.Computation;
import org.keqing.store.DailyWork;
import org.keqing.store.EntityRegistry;
import org.keqing.store.Finding;
import org.keqing.store.Page;
import org.keqing.store.PageKey;
import org.keqing.store.Progress;
import org.keqing.store.Query;
import org.keqing.store.RowVisitor;
import org.keqing.store.Store;
import org.keqing.store.StoreChange;
import org.keqing.store.StoreException;
import org.keqing.store.StoreListener;
import org.keqing.store.StoreLocation;
import org.keqing.store.StoreSession;
import org.keqing.store.spi.Database;
import org.keqing.store.spi.DatabaseKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.github.f4b6a3.tsid.TsidFactory;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** An open database, whatever its product. */
public final class DatabaseStore implements Store {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseStore.class);

    private final StoreLocation location;
    private final DatabaseKind kind;
    private final Database database;
    private final Migrator migrator;
    private final Mappings mappings;
    private final List<Computation> computations;
    private final DailyWorks daily;
    private final HikariDataSource pool;
    private final Settings settings;
    private final TsidFactory ids = TsidFactory.newInstance1024();
    private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();
    private final Held held;
    private final Map<String, TableFacts> facts = new ConcurrentHashMap<>();

    public DatabaseStore(StoreLocation location, DatabaseKind kind, Database database, Migrator migrator, EntityRegistry entities,
            List<Computation> computations, List<DailyWork> daily) {
        this.daily = new DailyWorks(daily);
        this.location = location;
        this.kind = kind;
        this.database = database;
        this.migrator = migrator;
        this.mappings = new Mappings(entities);
        this.computations = List.copyOf(computations);
        this.settings = new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_QUOTED).withParamCastMode(ParamCastMode.NEVER)
                .withRenderNameCase(kind.upperCaseNames() ? RenderNameCase.UPPER : RenderNameCase.LOWER);
        System.getProperties().putIfAbsent("org.jooq.no-tips", "true");
        System.getProperties().putIfAbsent("org.jooq.no-logo", "true");
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setPoolName("keqing");
        config.setAutoCommit(false);
        config.setMaximumPoolSize(database.maxConnections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(30));
        this.pool = new HikariDataSource(config);
        this.held = new Held(database.isSoleWriter(), database::beforeScan);
    }

    @Override
    public StoreLocation location() {
        return location;
    }

    @Override
    public String product() {
        return kind.product();
    }

    public Database database() {
        return database;
    }

    public Mappings mappings() {
        return mappings;
    }

    public long newId() {
        return ids.create().toLong();
    }

    DSLContext sql(Connection connection) {
        return DSL.using(connection, kind.dialect(), settings);
    }

    @Override
    public StoreSession openSession(String user) {
        return new Session(this, user);
    }

    @Override
    public <R> R read(Work<R> work) throws StoreException {
        return transaction("", true, work);
    }

    @Override
    public <R> R write(String user, Work<R> work) throws StoreException {
        return transaction(user, false, work);
    }

    private <R> R transaction(String user, boolean readOnly, Work<R> work) throws StoreException {
        if (pool.isClosed()) {
            throw new StoreException(Messages.bind(Messages.MsgClosed, location.display()));
        }
        daily.run(this, LocalDate.now());
        R result;
        StoreChange change;
        try (Connection connection = pool.getConnection()) {
            Transaction tx = new Transaction(this, connection, user);
            boolean done = false;
            try {
                if (readOnly) {
                    database.beginRead(connection);
                }
                result = work.run(tx);
                tx.beforeCommit();
                change = readOnly ? null : tx.change();
                if (!readOnly) {
                    held.changed(change);
                }
                connection.commit();
                done = true;
            } finally {
                tx.close();
                if (!done) {
                    connection.rollback();
                }
            }
        } catch (Exception e) {
            throw failure(e);
        }
        if (change != null) {
            publish(change);
        }
        return result;
    }

    private void publish(StoreChange change) {
        for (StoreListener listener : listeners) {
            try {
                listener.changed(change);
            } catch (RuntimeException e) {
                LOG.error("a listener failed", e);
            }
        }
    }

    /** The exception as one sentence; a cancellation passes through. */
    StoreException failure(Exception e) {
        return switch (e) {
            case CanceledException canceled -> throw canceled;
            case StoreException clear -> clear;
            case VisitorException wrapped when wrapped.getCause() instanceof Exception cause -> failure(cause);
            case SQLException sql -> new StoreException(Messages.bind(Messages.MsgSql, location.display(), sql.getMessage()), sql);
            case DataAccessException sql when sql.getCause() instanceof SQLException cause -> new StoreException(
                    Messages.bind(Messages.MsgSql, location.display(), cause.getMessage()), sql);
            default -> new StoreException(
                    Messages.bind(Messages.MsgWork, location.display(), e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()), e);
        };
    }

    private Reader reader(Connection connection) {
        return new Reader(mappings, sql(connection), connection, table -> facts(connection, table), database.picksFirstRows(), held);
    }

    private TableFacts facts(Connection connection, String table) throws SQLException {
        TableFacts known = facts.get(table);
        if (known == null) {
            known = TableFacts.read(connection, table);
            facts.put(table, known);
        }
        return known;
    }

    @Override
    public Page page(Query query, List<EStructuralFeature> columns, PageKey after, int limit) throws StoreException {
        return read(tx -> reader(tx.connection()).page(query, columns, after, limit));
    }

    @Override
    public Page pageAt(Query query, List<EStructuralFeature> columns, long offset, int limit) throws StoreException {
        return read(tx -> reader(tx.connection()).pageAt(query, columns, offset, limit));
    }

    @Override
    public long count(Query query) throws StoreException {
        return read(tx -> reader(tx.connection()).count(query));
    }

    @Override
    public void prepareSearch(Query query, List<EStructuralFeature> texts) throws StoreException {
        read(tx -> {
            reader(tx.connection()).prepareSearch(query, texts);
            return null;
        });
    }

    @Override
    public Columns columns(Query query, List<EStructuralFeature> features) throws StoreException {
        return read(tx -> {
            database.beforeScan(tx.connection(), mappings.of(query.type()).table());
            return reader(tx.connection()).columns(query, features);
        });
    }

    @Override
    public long scan(Query query, List<EStructuralFeature> features, RowVisitor visitor) throws StoreException {
        return read(tx -> {
            database.beforeScan(tx.connection(), mappings.of(query.type()).table());
            return reader(tx.connection()).scan(query, features, visitor);
        });
    }

    @Override
    public EntityRegistry entities() {
        return mappings.registry();
    }

    @Override
    public List<Computation> computations(EClass type) {
        return computations.stream().filter(computation -> computation.type() == type).toList();
    }

    @Override
    public void addListener(StoreListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(StoreListener listener) {
        listeners.remove(listener);
    }

    @Override
    public List<Finding> check(Progress progress) throws StoreException {
        return read(tx -> new Checker(mappings, database, migrator, tx.connection()).check(progress));
    }

    @Override
    public void backup(Path zipFile, Progress progress) throws StoreException {
        read(tx -> {
            new BackupWriter(database, migrator, tx.connection()).write(zipFile, progress);
            return null;
        });
    }

    @Override
    public void close() {
        if (!pool.isClosed()) {
            pool.close();
            database.close();
        }
    }
}
