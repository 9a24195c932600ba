package org.keqing.internal.contract;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.settings.CategorySettings;
import org.keqing.contract.settings.ContractSettings;
import org.keqing.contract.settings.NumberRule;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Component;

/** Settings of a company in the tables of contracts and in {@code setting}. */
@Component(service = ContractSettings.class)
public final class DefaultContractSettings implements ContractSettings {

    private static final String LEAD_DAYS = "contract.lead_days";
    private static final String NUMBER_RULE = "contract.number_rule";
    private static final String RENEWAL_RATE = "contract.renewal_rate";
    private static final int CATEGORY = 100;
    private static final int CODE = 20;
    private static final int PERSON = 100;
    private static final int LONGEST_LEAD = 3_650;
    private static final int LEADS = 10;
    private static final int ATTEMPTS = 20;

    @Override
    public List<CategorySettings> categories(Store store) throws StoreException {
        return store.read(DefaultContractSettings::categories);
    }

    private static List<CategorySettings> categories(Tx tx) {
        Map<String, CategorySettings> found = new TreeMap<>();
        tx.sql().fetch("SELECT DISTINCT category FROM contract").forEach(row -> found.put(row.get(0, String.class), CategorySettings.of(row.get(0, String.class))));
        set(tx).forEach(category -> found.put(category.category(), category));
        return List.copyOf(found.values());
    }

    /** The categories with settings. */
    static List<CategorySettings> set(Tx tx) {
        Map<String, Set<String>> readers = tx.sql().fetch("SELECT category, person FROM contract_reader").stream()
                .collect(Collectors.groupingBy(row -> row.get(0, String.class), Collectors.mapping(row -> row.get(1, String.class), Collectors.toSet())));
        return new ArrayList<>(tx.sql().fetch("SELECT category, code, keeper, confidential, lead_days FROM contract_category").map(row -> new CategorySettings(row.get(0, String.class),
                row.get(1, String.class), row.get(2, String.class), row.get(3, Boolean.class), readers.getOrDefault(row.get(0, String.class), Set.of()), days(row.get(4, String.class)))));
    }

    /** The keepers of categories that have one. */
    static Map<String, String> keepers(Store store) throws StoreException {
        return store.read(tx -> tx.sql().fetch("SELECT category, keeper FROM contract_category WHERE keeper IS NOT NULL").stream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class))));
    }

    @Override
    public int save(Store store, String user, CategorySettings settings) throws StoreException {
        return store.write(user, tx -> save(tx, settings));
    }

    @Override
    public boolean maySet(Store store, String user) throws StoreException {
        return store.read(tx -> ReadRight.has(tx, user, ContractRole.KEEPER));
    }

    @Override
    public Predicate<String> keeperOpen(Store store, String user) throws StoreException {
        Map<String, String> keepers = keepers(store);
        return store.read(tx -> {
            boolean named = ReadRight.roles(tx, user).contains(ContractRole.KEEPER);
            boolean has = ReadRight.has(tx, user, ContractRole.KEEPER);
            return category -> named || (keepers.containsKey(category) ? user.equals(keepers.get(category)) : has);
        });
    }

    @Override
    public int save(Tx tx, CategorySettings settings) throws StoreException {
        fits(settings.category(), CATEGORY, ContractPackage.Literals.CONTRACT__CATEGORY.getName());
        fits(settings.code(), CODE, "code");
        fits(settings.keeper(), PERSON, "keeper");
        for (String reader : settings.readers()) {
            fits(reader, PERSON, "reader");
        }
        List<Integer> leads = checked(settings.leadDays());
        ReadRight.require(tx, tx.user(), ContractRole.KEEPER);
        tx.sql().execute("DELETE FROM contract_reader WHERE category = ?", settings.category());
        tx.sql().execute("DELETE FROM contract_category WHERE category = ?", settings.category());
        tx.sql().execute("INSERT INTO contract_category (category, code, keeper, confidential, lead_days) VALUES (?, ?, ?, ?, ?)", settings.category(), settings.code(), settings.keeper(),
                settings.confidential(), leads.isEmpty() ? null : text(leads));
        for (String reader : settings.readers()) {
            tx.sql().execute("INSERT INTO contract_reader (category, person) VALUES (?, ?)", settings.category(), reader);
        }
        tx.changed(ContractPackage.Literals.CONTRACT);
        return settings.keeper() == null ? 0 : handOver(tx, settings.category(), settings.keeper());
    }

    /** One keeper per category: he takes over what is not archived. */
    private static int handOver(Tx tx, String category, String keeper) throws StoreException {
        List<Record> others = new ArrayList<>(tx.sql().fetch("SELECT id, keeper FROM contract WHERE category = ? AND state <> ? AND (keeper IS NULL OR keeper <> ?)", category,
                ContractState.ARCHIVED.getLiteral(), keeper));
        for (Record other : others) {
            long id = other.get(0, Long.class);
            tx.sql().execute("UPDATE contract SET keeper = ?, version = version + 1 WHERE id = ?", keeper, id);
            tx.history(ContractPackage.Literals.CONTRACT, id, id, ContractPackage.Literals.CONTRACT__KEEPER.getName(), other.get(1, String.class), keeper);
        }
        return others.size();
    }

    private static void fits(String value, int length, String what) throws StoreException {
        if (value != null && (value.isBlank() || value.length() > length)) {
            throw new StoreException(NLS.bind(Messages.MsgSettingLength, new Object[] { what, value, length }));
        }
    }

    /** @throws StoreException when a lead time is out of range or there are too many */
    private static List<Integer> checked(List<Integer> leads) throws StoreException {
        for (int lead : leads) {
            if (lead < 1 || lead > LONGEST_LEAD) {
                throw new StoreException(Plurals.bind(Messages.MsgLeadDays, lead, LONGEST_LEAD));
            }
        }
        if (leads.size() > LEADS) {
            throw new StoreException(NLS.bind(Messages.MsgLeadCount, leads.size(), LEADS));
        }
        return leads.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private static String text(List<Integer> leads) {
        return leads.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> days(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.split(",")).stream().map(String::strip).map(Integer::valueOf).toList();
    }

    @Override
    public List<Integer> leadDays(Store store) throws StoreException {
        return store.read(DefaultContractSettings::leadDays);
    }

    static List<Integer> leadDays(Tx tx) {
        List<Integer> set = days(setting(tx, LEAD_DAYS));
        return set.isEmpty() ? DEFAULT_LEAD_DAYS : set;
    }

    @Override
    public NumberRule numberRule(Store store) throws StoreException {
        return store.read(DefaultContractSettings::rule);
    }

    private static NumberRule rule(Tx tx) {
        return NumberRule.parse(Objects.requireNonNullElse(setting(tx, NUMBER_RULE), DEFAULT_NUMBER_RULE));
    }

    @Override
    public int renewalRate(Store store) throws StoreException {
        return store.read(DefaultContractSettings::renewalRate);
    }

    static int renewalRate(Tx tx) {
        String set = setting(tx, RENEWAL_RATE);
        return set == null ? DEFAULT_RENEWAL_RATE : Integer.parseInt(set);
    }

    private static String setting(Tx tx, String name) {
        Record row = tx.sql().fetchOne("SELECT value FROM setting WHERE name = ?", name);
        return row == null ? null : row.get(0, String.class);
    }

    @Override
    public void save(Store store, String user, List<Integer> leadDays, String numberRule, int renewalRate) throws StoreException {
        List<Integer> leads = checked(leadDays);
        String rule;
        try {
            rule = NumberRule.parse(numberRule).text();
        } catch (IllegalArgumentException e) {
            throw new StoreException(e.getMessage(), e);
        }
        if (renewalRate < 0 || renewalRate > 100) {
            throw new StoreException(NLS.bind(Messages.MsgRenewalRate, renewalRate));
        }
        Map<String, String> values = Map.of(LEAD_DAYS, text(leads.isEmpty() ? DEFAULT_LEAD_DAYS : leads), NUMBER_RULE, rule, RENEWAL_RATE, String.valueOf(renewalRate));
        store.write(user, tx -> {
            ReadRight.require(tx, user, ContractRole.KEEPER);
            for (String name : new TreeSet<>(values.keySet())) {
                tx.sql().execute("DELETE FROM setting WHERE name = ?", name);
                tx.sql().execute("INSERT INTO setting (name, value) VALUES (?, ?)", name, values.get(name));
            }
            tx.changed(ContractPackage.Literals.CONTRACT);
            return null;
        });
    }

    @Override
    public String nextNumber(Store store, String category, int year) throws StoreException {
        return store.read(tx -> {
            NumberRule.Series series = series(tx, category, year);
            long sequence = last(tx, series) + 1;
            while (isUsed(tx, series.number(sequence))) {
                sequence++;
            }
            return series.number(sequence);
        });
    }

    private static NumberRule.Series series(Tx tx, String category, int year) {
        Record code = tx.sql().fetchOne("SELECT code FROM contract_category WHERE category = ?", category);
        return rule(tx).series(code == null || code.get(0, String.class) == null ? category : code.get(0, String.class), year);
    }

    /** The last running number that was given; before the first, the greatest that is used. */
    private static long last(Tx tx, NumberRule.Series series) {
        Record given = tx.sql().fetchOne("SELECT last_number FROM contract_sequence WHERE series = ?", series.key());
        if (given != null) {
            return given.get(0, Long.class);
        }
        String pattern = series.before().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return tx.sql().fetch("SELECT contract_number FROM contract WHERE contract_number LIKE ? ESCAPE '\\'", pattern).stream()
                .mapToLong(row -> series.sequence(row.get(0, String.class))).max().orElse(0);
    }

    /** The row of the series is taken first, so that two who need a number follow each other; whoever makes the row first wins, the other comes again. */
    @Override
    public String drawNumber(Store store, String user, String category, int year) throws StoreException {
        for (int attempt = 1;; attempt++) {
            try {
                return store.write(user, tx -> {
                    NumberRule.Series series = series(tx, category, year);
                    boolean known = tx.sql().execute("UPDATE contract_sequence SET last_number = last_number + 1 WHERE series = ?", series.key()) > 0;
                    if (!known) {
                        tx.sql().execute("INSERT INTO contract_sequence (series, last_number) VALUES (?, ?)", series.key(), last(tx, series) + 1);
                    }
                    long sequence = tx.sql().fetchOne("SELECT last_number FROM contract_sequence WHERE series = ?", series.key()).get(0, Long.class);
                    String number = series.number(free(tx, series, sequence));
                    if (number.length() > NumberRule.LENGTH) {
                        throw new StoreException(NLS.bind(Messages.MsgRuleLong, NumberRule.LENGTH));
                    }
                    return number;
                });
            } catch (StoreException e) {
                if (attempt == ATTEMPTS || !lostRace(e)) {
                    throw e;
                }
            }
        }
    }

    /** Whether somebody else made the same row, or the database gave one of two way. */
    private static boolean lostRace(StoreException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("23") || sql.getSQLState().startsWith("40");
            }
        }
        return false;
    }

    /** Numbers that were typed or imported are passed over. */
    private static long free(Tx tx, NumberRule.Series series, long first) {
        long sequence = first;
        while (isUsed(tx, series.number(sequence))) {
            sequence++;
        }
        if (sequence != first) {
            tx.sql().execute("UPDATE contract_sequence SET last_number = ? WHERE series = ?", sequence, series.key());
        }
        return sequence;
    }

    private static boolean isUsed(Tx tx, String number) {
        return tx.sql().fetchOne("SELECT id FROM contract WHERE contract_number = ?", number) != null;
    }
}
