package org.keqing.internal.contract.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Record;
import org.keqing.contract.ContractFilter;
import org.keqing.contract.ContractRegister;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.Route;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.settings.ContractSettings;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.model.Naming;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Progress;
import org.keqing.store.Query;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contracts with their terms, a row each: known by their number. */
@Component(service = RowKind.class)
public final class ContractRows implements RowKind {

    static final String NUMBER = "number"; //$NON-NLS-1$
    static final String CLIENT = "client"; //$NON-NLS-1$
    static final String STATE = "state"; //$NON-NLS-1$
    static final String STEPS = "steps"; //$NON-NLS-1$
    static final String FREE_PERIODS = "free_periods"; //$NON-NLS-1$
    static final String RENEWS = "renews"; //$NON-NLS-1$
    static final String AMENDS = "amends"; //$NON-NLS-1$

    /** What is a column by itself. */
    static final List<EAttribute> PLAIN = List.of(ContractPackage.Literals.CONTRACT__CATEGORY, ContractPackage.Literals.CONTRACT__SUBJECT, ContractPackage.Literals.CONTRACT__START_DATE,
            ContractPackage.Literals.CONTRACT__END_DATE, ContractPackage.Literals.CONTRACT__SIGNED_ON, ContractPackage.Literals.CONTRACT__ENDED_ON,
            ContractPackage.Literals.CONTRACT__SETTLEMENT, ContractPackage.Literals.CONTRACT__AMOUNT, ContractPackage.Literals.CONTRACT__DEPOSIT, ContractPackage.Literals.CONTRACT__CURRENCY, ContractPackage.Literals.CONTRACT__RHYTHM,
            ContractPackage.Literals.CONTRACT__SEASON_MONTHS, ContractPackage.Literals.CONTRACT__COUNTED_FROM_START, ContractPackage.Literals.CONTRACT__IN_ARREARS,
            ContractPackage.Literals.CONTRACT__DUE_DAYS, ContractPackage.Literals.CONTRACT__KEEPER, ContractPackage.Literals.CONTRACT__FILE_LOCATION,
            ContractPackage.Literals.CONTRACT__REMARK);

    private static final int STEP = 500;

    private final ContractAccess access;
    private final ContractSettings settings;
    private final ContractRegister register;
    private final ContractLife life;

    /** Works with these services. */
    @Activate
    public ContractRows(@Reference ContractAccess access, @Reference ContractSettings settings, @Reference ContractRegister register, @Reference ContractLife life) {
        this.access = access;
        this.settings = settings;
        this.register = register;
        this.life = life;
    }

    @Override
    public String id() {
        return "contracts"; //$NON-NLS-1$
    }

    @Override
    public String name(Locale locale) {
        return Messages.KindContracts;
    }

    /** The column of a feature. */
    static String column(EStructuralFeature feature) {
        return Naming.snake(feature.getName());
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(NUMBER, CLIENT, STATE));
        PLAIN.forEach(feature -> columns.add(column(feature)));
        columns.addAll(List.of(STEPS, FREE_PERIODS, RENEWS, AMENDS));
        return columns;
    }

    @Override
    public Set<String> required() {
        return Set.of(CLIENT, column(ContractPackage.Literals.CONTRACT__CATEGORY), column(ContractPackage.Literals.CONTRACT__SUBJECT), column(ContractPackage.Literals.CONTRACT__START_DATE));
    }

    @Override
    public boolean isExported() {
        return true;
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        try (ContractImport done = new ContractImport(store, user, access, settings, life)) {
            while (rows.next()) {
                done.take(rows);
            }
            if (!rehearsal && !rows.hasProblems()) {
                done.save();
            }
        }
    }

    @Override
    public void write(Store store, String user, String file, Out out, Progress progress) throws Exception {
        List<EStructuralFeature> features = new ArrayList<>(List.of(ContractPackage.Literals.CONTRACT__NUMBER, ClientPackage.Literals.CLIENT__CODE, ContractPackage.Literals.CONTRACT__STATE));
        features.addAll(PLAIN);
        features.add(ContractPackage.Literals.CONTRACT__RENEWS);
        features.add(ContractPackage.Literals.CONTRACT__AMENDS);
        Query query = register.query(store, user, ContractFilter.ALL, LocalDate.now()).sort(ContractPackage.Literals.CONTRACT__NUMBER, true);
        List<Long> ids = new ArrayList<>();
        store.scan(query, List.of(ContractPackage.Literals.CONTRACT__NUMBER), (id, values) -> ids.add(id));
        access.open(store, user, ids, Route.EXPORT, file);
        Map<Long, String> numbers = numbers(store);
        Map<Long, String> steps = parts(store, "SELECT owner_id, from_date, amount FROM contract_step ORDER BY owner_id, position, id", TermTexts::step); //$NON-NLS-1$
        Map<Long, String> free = parts(store, "SELECT owner_id, from_date, to_date, reason FROM contract_free_period ORDER BY owner_id, position, id", TermTexts::free); //$NON-NLS-1$
        Set<Long> logged = Set.copyOf(ids);
        long[] count = new long[1];
        store.scan(query, features, (id, values) -> {
            if (logged.contains(id)) {
                Object[] row = new Object[features.size() + 2];
                int plain = features.size() - 2;
                System.arraycopy(values, 0, row, 0, plain);
                row[plain] = steps.get(id);
                row[plain + 1] = free.get(id);
                row[plain + 2] = numbers.get(values[plain]);
                row[plain + 3] = numbers.get(values[plain + 1]);
                out.row(row);
                if (++count[0] % STEP == 0) {
                    progress.check();
                    progress.worked(STEP);
                }
            }
        });
    }

    private static Map<Long, String> numbers(Store store) throws StoreException {
        return store.read(tx -> {
            Map<Long, String> numbers = new HashMap<>();
            tx.sql().fetch("SELECT id, contract_number FROM contract WHERE id IN (SELECT renews_id FROM contract WHERE renews_id IS NOT NULL)"
                    + " OR id IN (SELECT amends_id FROM contract WHERE amends_id IS NOT NULL)")
                    .forEach(row -> numbers.put(row.get(0, Long.class), row.get(1, String.class)));
            return numbers;
        });
    }

    private static Map<Long, String> parts(Store store, String select, Function<Record, String> text) throws StoreException {
        return store.read(tx -> tx.sql().fetch(select).stream().collect(Collectors.groupingBy(row -> row.get(0, Long.class), Collectors.mapping(text, Collectors.joining(TermTexts.BETWEEN)))));
    }
}
