package org.keqing.internal.contract;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.ContractOpening;
import org.keqing.contract.access.Route;
import org.keqing.contract.life.ContractRole;
import org.keqing.internal.contract.ReadRight.Guarded;
import org.keqing.store.Condition;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Decides by categories, readers and roles in the database; the record of openings is sealed there. */
@Component(service = ContractAccess.class)
public final class DefaultContractAccess implements ContractAccess {

    private static final int DETAIL = 300;
    private static final int CHUNK = 500;

    private final Clock clock;

    /** Works by the system's clock. */
    @Activate
    public DefaultContractAccess() {
        this(Clock.systemDefaultZone());
    }

    /** Works by a clock. */
    public DefaultContractAccess(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean mayRead(Store store, String user, long contractId) throws StoreException {
        return store.read(tx -> {
            Guarded contract = Guarded.of(tx, contractId);
            return ReadRight.of(tx, user).mayRead(contract.category(), contract.keeper(), contract.manager());
        });
    }

    @Override
    public Condition readable(Store store, String user) throws StoreException {
        return store.read(tx -> ReadRight.of(tx, user)).condition();
    }

    @Override
    public String readableSql(Store store, String user, String contract) throws StoreException {
        return store.read(tx -> ReadRight.of(tx, user)).sql(contract);
    }

    @Override
    public void open(Store store, String user, long contractId, Route route, String detail) throws StoreException {
        open(store, user, List.of(contractId), route, detail);
    }

    @Override
    public void open(Store store, String user, Collection<Long> contractIds, Route route, String detail) throws StoreException {
        if (!contractIds.isEmpty()) {
            store.write(user, tx -> {
                record(tx, user, contractIds, route, detail);
                return null;
            });
        }
    }

    /** Puts openings on record in a transaction that is under way. */
    void record(Tx tx, String user, Collection<Long> contractIds, Route route, String detail) throws StoreException, SQLException {
        ReadRight right = ReadRight.of(tx, user);
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MICROS);
        String what = detail == null || detail.length() <= DETAIL ? detail : detail.substring(0, DETAIL);
        List<Long> ids = contractIds.stream().distinct().toList();
        try (PreparedStatement insert = tx.connection()
                .prepareStatement("INSERT INTO contract_access (id, contract_id, contract_number, at_time, who, route, detail) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (int from = 0; from < ids.size(); from += CHUNK) {
                for (Guarded contract : Guarded.of(tx, ids.subList(from, Math.min(ids.size(), from + CHUNK)))) {
                    right.require(contract);
                    insert.setLong(1, tx.newId());
                    insert.setLong(2, contract.id());
                    insert.setString(3, contract.number());
                    insert.setTimestamp(4, Timestamp.valueOf(now));
                    insert.setString(5, user);
                    insert.setString(6, route.name());
                    insert.setString(7, what);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    @Override
    public boolean maySeeOpenings(Store store, String user, long contractId) throws StoreException {
        return store.read(tx -> maySee(tx, user, Guarded.of(tx, contractId)));
    }

    private static boolean maySee(Tx tx, String user, Guarded contract) {
        return user.equals(contract.keeper()) || ReadRight.has(tx, user, ContractRole.KEEPER) || ReadRight.has(tx, user, ContractRole.APPROVER)
                || tx.sql().fetch("SELECT keeper FROM contract_category WHERE category = ?", contract.category()).stream().anyMatch(row -> user.equals(row.get(0, String.class)));
    }

    @Override
    public List<ContractOpening> openings(Store store, String user, long contractId, int limit) throws StoreException {
        return store.read(tx -> {
            Guarded contract = Guarded.of(tx, contractId);
            if (!maySee(tx, user, contract)) {
                throw new StoreException(NLS.bind(Messages.MsgNotYourLog, contract.number()));
            }
            return new ArrayList<>(tx.sql().fetch("SELECT at_time, who, route, detail FROM contract_access WHERE contract_id = ? ORDER BY id DESC FETCH FIRST " + Math.max(1, limit) + " ROWS ONLY",
                    contractId).map(row -> new ContractOpening(row.get(0, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.get(1, String.class), Route.valueOf(row.get(2, String.class)),
                            row.get(3, String.class))));
        });
    }
}
