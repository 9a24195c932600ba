package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.contract.ContractFilter;
import org.keqing.contract.ContractRegister;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.model.ContractPackage;
import org.keqing.store.Condition;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register over the store's lists. */
@Component(service = ContractRegister.class)
public final class DefaultContractRegister implements ContractRegister {

    private static final List<EStructuralFeature> SUMMED = List.of(ContractPackage.Literals.CONTRACT__CURRENCY, ContractPackage.Literals.CONTRACT__AMOUNT);

    private final ContractAccess access;

    /** Asks this right. */
    @Activate
    public DefaultContractRegister(@Reference ContractAccess access) {
        this.access = access;
    }

    @Override
    public List<EStructuralFeature> columns() {
        return DefaultContractService.COLUMNS;
    }

    @Override
    public Query query(Store store, String user, ContractFilter filter, LocalDate today) throws StoreException {
        return Query.of(ContractPackage.Literals.CONTRACT).where(both(access.readable(store, user), filter.condition(today)));
    }

    private static Condition both(Condition first, Condition second) {
        return first == Condition.ALL ? second : second == Condition.ALL ? first : Condition.and(first, second);
    }

    @Override
    public ContractSummary summary(Row row) {
        return DefaultContractService.summary(row);
    }

    @Override
    public Totals totals(Store store, String user, ContractFilter filter, LocalDate today) throws StoreException {
        Query query = query(store, user, filter, today);
        TreeMap<String, BigDecimal> amounts = new TreeMap<>();
        long count = store.scan(query, SUMMED, (id, values) -> {
            if (values[1] instanceof BigDecimal amount) {
                amounts.merge((String) values[0], amount, BigDecimal::add);
            }
        });
        Condition readable = access.readable(store, user);
        long hidden = readable == Condition.ALL ? 0
                : store.count(Query.of(ContractPackage.Literals.CONTRACT)) - store.count(Query.of(ContractPackage.Literals.CONTRACT).where(readable));
        return new Totals(count, amounts, hidden);
    }

    @Override
    public Choices choices(Store store, String user) throws StoreException {
        return store.read(tx -> {
            String readable = ReadRight.of(tx, user).sql("c");
            return new Choices(new ArrayList<>(tx.sql().fetch("SELECT DISTINCT c.category FROM contract c WHERE " + readable + " ORDER BY c.category").map(row -> row.get(0, String.class))),
                    new ArrayList<>(tx.sql().fetch("SELECT DISTINCT c.keeper FROM contract c WHERE c.keeper IS NOT NULL AND " + readable + " ORDER BY c.keeper")
                            .map(row -> row.get(0, String.class))),
                    DefaultContractSettings.leadDays(tx).stream().sorted().toList());
        });
    }
}
