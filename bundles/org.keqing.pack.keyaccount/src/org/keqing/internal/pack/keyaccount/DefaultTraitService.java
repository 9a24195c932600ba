package org.keqing.internal.pack.keyaccount;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keqing.pack.keyaccount.KeyAccountPackage;
import org.keqing.pack.keyaccount.traits.AccountTraits;
import org.keqing.pack.keyaccount.traits.Frequency;
import org.keqing.pack.keyaccount.traits.LargestPurchase;
import org.keqing.pack.keyaccount.traits.Loyalty;
import org.keqing.pack.keyaccount.traits.Margin;
import org.keqing.pack.keyaccount.traits.ReadingLimits;
import org.keqing.pack.keyaccount.traits.TraitCourse;
import org.keqing.pack.keyaccount.traits.TraitPeriod;
import org.keqing.pack.keyaccount.traits.TraitQuarter;
import org.keqing.pack.keyaccount.traits.TraitScope;
import org.keqing.pack.keyaccount.traits.TraitService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Component;

/** Reads the trade lines of the period once and keeps of each client what they sum up to. */
@Component(service = TraitService.class)
public final class DefaultTraitService implements TraitService {

    /** Makes something of an account and its trade. */
    private interface Maker<R> {
        R make(Account account, AccountSums sums, Readings readings);
    }

    @Override
    public List<AccountTraits> accounts(Store store, TraitScope scope, TraitPeriod period) throws StoreException {
        return store.read(tx -> sorted(read(tx, scope, period, (account, sums, readings) -> traits(account, sums, period, readings))));
    }

    @Override
    public List<TraitCourse> courses(Store store, TraitScope scope, TraitPeriod period) throws StoreException {
        return store.read(tx -> {
            JudgedGrades grades = JudgedGrades.read(tx, scope instanceof TraitScope.One one ? one.clientId() : null);
            return sorted(read(tx, scope, period, (account, sums, readings) -> {
                List<TraitQuarter> quarters = period.quarters().stream().map(quarter -> quarter(account, sums, quarter, grades)).toList();
                AccountTraits whole = traits(account, sums, period, readings).traits();
                return new Placed<>(new TraitCourse(whole, quarters), account.order(), whole);
            }));
        });
    }

    /** A result with what decides of its place. */
    private record Placed<R>(R result, int order, AccountTraits traits) {
    }

    private static <R> List<R> sorted(List<Placed<R>> read) {
        Comparator<BigDecimal> largestFirst = Comparator.nullsLast(Comparator.reverseOrder());
        return read.stream().sorted(Comparator.<Placed<R>>comparingInt(Placed::order).thenComparing(each -> each.traits().volume().amount(), largestFirst)
            .thenComparing(each -> each.traits().clientCode())).map(Placed::result).toList();
    }

    private static TraitQuarter quarter(Account account, AccountSums sums, TraitPeriod quarter, JudgedGrades grades) {
        Sums part = sums.sums(quarter);
        return new TraitQuarter(quarter, sums.frequency(quarter), part.volume(), part.margin(), grades.influence(account.id(), quarter.to()), grades.loyalty(account.id(), quarter.to()));
    }

    private static Placed<AccountTraits> traits(Account account, AccountSums sums, TraitPeriod period, Readings readings) {
        Sums all = sums.sums(period);
        Frequency frequency = sums.frequency(period);
        Margin margin = all.margin();
        Loyalty loyalty = sums.loyalty(account.loyalty());
        LargestPurchase largest = sums.largest();
        AccountTraits traits = new AccountTraits(account.id(), account.code(), account.name(), account.region(), account.manager(), account.tier(), frequency, all.volume(), margin,
            account.influence(), loyalty, largest, readings.of(frequency, margin, account.influence(), loyalty, largest));
        return new Placed<>(traits, account.order(), traits);
    }

    private static <R> List<R> read(Tx tx, TraitScope scope, TraitPeriod period, Maker<R> maker) throws SQLException {
        Readings readings = new Readings(limits(tx));
        Account[] accounts = Account.read(tx, scope).toArray(Account[]::new);
        TradeLines lines = TradeLines.read(tx, Arrays.stream(accounts).mapToLong(Account::id).toArray(), period);
        List<R> made = new ArrayList<>(accounts.length);
        for (int i = 0; i < accounts.length; i++) {
            made.add(maker.make(accounts[i], lines.sums(i, period), readings));
        }
        return made;
    }

    @Override
    public Optional<LocalDate> lastTrade(Store store) throws StoreException {
        return store.read(tx -> Optional.ofNullable(tx.sql().fetchOne("SELECT MAX(trade_date) FROM trade").get(0, LocalDate.class)));
    }

    @Override
    public ReadingLimits limits(Store store) throws StoreException {
        return store.read(DefaultTraitService::limits);
    }

    private static ReadingLimits limits(Tx tx) {
        Map<String, BigDecimal> values = new HashMap<>();
        tx.sql().fetch("SELECT name, limit_value FROM key_account_limit").forEach(row -> values.put(row.get(0, String.class), plain(row.get(1, BigDecimal.class))));
        return new ReadingLimits(values.get("large"), values.get("steady"), values.get("change"), values.get("silence").intValueExact(), values.get("months").intValueExact());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public void setLimits(Store store, String user, ReadingLimits limits) throws StoreException {
        Map<String, BigDecimal> values = Map.of("large", limits.large(), "steady", limits.steady(), "change", limits.change(), "silence", BigDecimal.valueOf(limits.silence()),
            "months", BigDecimal.valueOf(limits.months()));
        store.write(user, tx -> {
            tx.changed(KeyAccountPackage.Literals.KEY_ACCOUNT);
            values.forEach((name, value) -> tx.sql().execute("UPDATE key_account_limit SET limit_value = ?, changed_by = ? WHERE name = ?", value, user, name));
            return limits;
        });
    }
}
