package org.keqing.internal.support.profit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.internal.support.role.DefaultSupportRoles;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.profit.AdviceKind;
import org.keqing.support.profit.ClientProfit;
import org.keqing.support.profit.DuesCounted;
import org.keqing.support.profit.FigureKind;
import org.keqing.support.profit.MarginRate;
import org.keqing.support.profit.ProfitPeriod;
import org.keqing.support.profit.ProfitService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads the facts of one client each time it is asked. */
@Component(service = ProfitService.class)
public final class DefaultProfitService implements ProfitService {

    private static final int DECIMALS = 4;
    private static final String DUES = "support.profit.dues";

    private final Clock clock;

    /** Works by the system's calendar. */
    @Activate
    public DefaultProfitService() {
        this(Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultProfitService(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ClientProfit profit(Store store, long clientId, YearMonth from, YearMonth to) throws StoreException {
        if (to.isBefore(from)) {
            throw new StoreException(NLS.bind(Messages.MsgMonths, from, to));
        }
        boolean contracts = hasContracts(store);
        return store.read(tx -> {
            ProfitReader reader = new ProfitReader(tx, clientId, margins(tx), dues(tx, contracts), contracts);
            long months = ChronoUnit.MONTHS.between(from, to) + 1;
            ProfitPeriod now = reader.period(from, to, LocalDate.now(clock));
            ProfitPeriod before = reader.period(from.minusMonths(months), from.minusMonths(1), LocalDate.now(clock));
            return new ClientProfit(now, before, new Adviser(now, before, limits(tx)).advice());
        });
    }

    @Override
    public void enter(Store store, String user, long clientId, YearMonth month, FigureKind kind, BigDecimal amount) throws StoreException {
        if (amount != null && (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2)) {
            throw new StoreException(NLS.bind(Messages.MsgAmount, amount.toPlainString()));
        }
        store.write(user, tx -> {
            tx.sql().execute("DELETE FROM client_figure WHERE client_id = ? AND month_start = ? AND kind = ?", clientId, month.atDay(1), kind.name());
            if (amount != null) {
                tx.sql().execute("INSERT INTO client_figure (client_id, month_start, kind, amount, entered_by) VALUES (?, ?, ?, ?, ?)", clientId, month.atDay(1), kind.name(), amount, user);
            }
            return null;
        });
    }

    @Override
    public List<MarginRate> margins(Store store) throws StoreException {
        return store.read(DefaultProfitService::margins);
    }

    private static List<MarginRate> margins(Tx tx) {
        return tx.sql().fetch("SELECT product, nature, rate FROM margin_rate ORDER BY product, nature")
                .map(row -> new MarginRate(row.get(0, String.class), row.get(1, String.class), row.get(2, BigDecimal.class)));
    }

    @Override
    public List<String> natures(Store store) throws StoreException {
        return store.read(tx -> tx.sql().fetch("SELECT DISTINCT nature FROM client WHERE nature IS NOT NULL AND nature <> '' ORDER BY nature").map(row -> row.get(0, String.class)));
    }

    @Override
    public void setMargin(Store store, String user, MarginRate rate) throws StoreException {
        share(rate.rate(), false);
        store.write(user, tx -> {
            DefaultSupportRoles.requireManager(tx, user);
            tx.sql().execute("DELETE FROM margin_rate WHERE product = ? AND nature = ?", rate.product().strip(), rate.nature().strip());
            return tx.sql().execute("INSERT INTO margin_rate (product, nature, rate) VALUES (?, ?, ?)", rate.product().strip(), rate.nature().strip(), rate.rate());
        });
    }

    private static void share(BigDecimal share, boolean one) throws StoreException {
        int beside = share.compareTo(BigDecimal.ONE);
        if (share.signum() < 0 || beside > 0 || beside == 0 && !one || share.stripTrailingZeros().scale() > DECIMALS) {
            throw new StoreException(NLS.bind(Messages.MsgRate, share.toPlainString()));
        }
    }

    @Override
    public void removeMargin(Store store, String user, String product, String nature) throws StoreException {
        if (product.isEmpty() && nature.isEmpty()) {
            throw new StoreException(Messages.MsgLastRate);
        }
        store.write(user, tx -> {
            DefaultSupportRoles.requireManager(tx, user);
            return tx.sql().execute("DELETE FROM margin_rate WHERE product = ? AND nature = ?", product, nature);
        });
    }

    @Override
    public Map<AdviceKind, BigDecimal> limits(Store store) throws StoreException {
        return store.read(DefaultProfitService::limits);
    }

    private static Map<AdviceKind, BigDecimal> limits(Tx tx) {
        Map<AdviceKind, BigDecimal> limits = new EnumMap<>(AdviceKind.class);
        tx.sql().fetch("SELECT advice, limit_value FROM advice_limit").forEach(row -> limits.put(AdviceKind.valueOf(row.get(0, String.class)), row.get(1, BigDecimal.class)));
        return limits;
    }

    @Override
    public void setLimit(Store store, String user, AdviceKind kind, BigDecimal limit) throws StoreException {
        share(limit, true);
        int changed = store.write(user, tx -> {
            DefaultSupportRoles.requireManager(tx, user);
            return tx.sql().execute("UPDATE advice_limit SET limit_value = ? WHERE advice = ?", limit, kind.name());
        });
        if (changed == 0) {
            throw new StoreException(NLS.bind(Messages.MsgNoLimit, kind));
        }
    }

    private static boolean hasContracts(Store store) {
        return store.entities().aggregate("Contract").isPresent();
    }

    @Override
    public DuesCounted dues(Store store) throws StoreException {
        return store.read(tx -> dues(tx, hasContracts(store)));
    }

    private static DuesCounted dues(Tx tx, boolean contracts) {
        Record set = tx.sql().fetchOne("SELECT value FROM setting WHERE name = ?", DUES);
        if (set != null) {
            return DuesCounted.valueOf(set.get(0, String.class));
        }
        return contracts ? DuesCounted.CONTRACTS : DuesCounted.ALL;
    }

    @Override
    public void setDues(Store store, String user, DuesCounted dues) throws StoreException {
        store.write(user, tx -> {
            DefaultSupportRoles.requireManager(tx, user);
            tx.sql().execute("DELETE FROM setting WHERE name = ?", DUES);
            return tx.sql().execute("INSERT INTO setting (name, value) VALUES (?, ?)", DUES, dues.name());
        });
    }
}
