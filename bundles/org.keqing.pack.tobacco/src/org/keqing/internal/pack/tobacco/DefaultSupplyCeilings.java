package org.keqing.internal.pack.tobacco;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.evaluation.EvaluationException;
import org.keqing.pack.tobacco.TobaccoPackage;
import org.keqing.pack.tobacco.supply.ClientCeiling;
import org.keqing.pack.tobacco.supply.SupplyCeilings;
import org.keqing.pack.tobacco.supply.TrancheCeiling;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Keeps the ceilings in the table {@code supply_ceiling} and reads them by the view {@code report_supply_ceiling}. */
@Component(service = SupplyCeilings.class)
public final class DefaultSupplyCeilings implements SupplyCeilings {

    private static final int DECIMALS = 4;
    private static final String CLIENTS = """
            SELECT client_id, client_code, client_name, region, manager, tier, mean_cases, ceiling, round_name, as_of FROM report_supply_ceiling""";

    private final Clock clock;

    /** The service over the system's clock. */
    @Activate
    public DefaultSupplyCeilings() {
        this(Clock.systemUTC());
    }

    DefaultSupplyCeilings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<TrancheCeiling> tranches(Store store) throws StoreException {
        return store.read(tx -> tx.sql().fetch("""
                SELECT s.tier, s.cases, (SELECT COUNT(*) FROM report_supply_ceiling c WHERE c.tier = s.tier), s.changed_by, s.changed_at
                  FROM supply_ceiling s ORDER BY s.tier""").map(DefaultSupplyCeilings::tranche));
    }

    private static TrancheCeiling tranche(Record row) {
        BigDecimal cases = plain(row.get(1, BigDecimal.class));
        int clients = row.get(2, Integer.class);
        LocalDateTime changed = row.get(4, LocalDateTime.class);
        return new TrancheCeiling(row.get(0, String.class), cases, clients, cases.multiply(BigDecimal.valueOf(clients)), row.get(3, String.class),
            changed == null ? null : changed.toInstant(ZoneOffset.UTC));
    }

    @Override
    public void set(Store store, String user, String tranche, BigDecimal cases) throws StoreException {
        BigDecimal number = plain(cases);
        if (number.signum() < 0 || number.compareTo(MOST) > 0 || number.scale() > DECIMALS) {
            throw new EvaluationException(NLS.bind(Messages.MsgCeilingRange, cases.toPlainString(), MOST.toPlainString()));
        }
        int changed = store.write(user, tx -> {
            tx.changed(TobaccoPackage.Literals.RETAIL);
            return tx.sql().execute("UPDATE supply_ceiling SET cases = ?, changed_by = ?, changed_at = ? WHERE tier = ?", number, user,
                Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)), tranche);
        });
        if (changed == 0) {
            throw new EvaluationException(NLS.bind(Messages.MsgNoTranche, tranche));
        }
    }

    @Override
    public Optional<ClientCeiling> of(Store store, long clientId) throws StoreException {
        return store.read(tx -> Optional.ofNullable(tx.sql().fetchOne(CLIENTS + " WHERE client_id = ?", clientId)).map(DefaultSupplyCeilings::client)); //$NON-NLS-1$
    }

    @Override
    public List<ClientCeiling> clients(Store store, int limit) throws StoreException {
        return store.read(tx -> tx.sql().fetch(CLIENTS + " ORDER BY COALESCE(tier_order, 999), sort_key, client_code FETCH FIRST " + Math.max(1, limit) + " ROWS ONLY") //$NON-NLS-1$ //$NON-NLS-2$
            .map(DefaultSupplyCeilings::client));
    }

    private static ClientCeiling client(Record row) {
        return new ClientCeiling(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), row.get(4, String.class),
            row.get(5, String.class), plain(row.get(6, BigDecimal.class)), plain(row.get(7, BigDecimal.class)), row.get(8, String.class),
            row.get(9, LocalDate.class));
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
