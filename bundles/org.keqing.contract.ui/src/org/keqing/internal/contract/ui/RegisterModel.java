package org.keqing.internal.contract.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractFilter;
import org.keqing.contract.ContractRegister;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.model.ContractPackage;
import org.keqing.model.Plurals;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Query;
import org.keqing.store.Sort;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.form.FieldText;
import org.keqing.ui.table.PagedRows;
import org.keqing.ui.table.SortKey;
import org.keqing.ui.table.StoreLoader;

/** The register of contracts: filter, order and totals. Knows no widgets. */
final class RegisterModel implements PagedRows.Loader<ContractSummary> {

    private static final int CHUNK = 1_000;
    private static final Map<String, EStructuralFeature> SORTED = sorted();

    private final ContractRegister register;
    private final CurrentStore current;
    private final StoreLoader pages;
    private volatile ContractFilter filter = ContractFilter.ALL;

    RegisterModel(ContractRegister register, CurrentStore current) {
        this.register = register;
        this.current = current;
        this.pages = new StoreLoader(this::store, register::columns, Query.of(ContractPackage.Literals.CONTRACT), this::query);
    }

    private static Map<String, EStructuralFeature> sorted() {
        Map<String, EStructuralFeature> features = new LinkedHashMap<>();
        features.put("number", ContractPackage.Literals.CONTRACT__NUMBER); //$NON-NLS-1$
        features.put("state", ContractPackage.Literals.CONTRACT__STATE); //$NON-NLS-1$
        features.put("start", ContractPackage.Literals.CONTRACT__START_DATE); //$NON-NLS-1$
        features.put("end", ContractPackage.Literals.CONTRACT__END_DATE); //$NON-NLS-1$
        features.put("daysLeft", ContractPackage.Literals.CONTRACT__END_DATE); //$NON-NLS-1$
        features.put("subject", ContractPackage.Literals.CONTRACT__SUBJECT); //$NON-NLS-1$
        features.put("amount", ContractPackage.Literals.CONTRACT__AMOUNT); //$NON-NLS-1$
        features.put("currency", ContractPackage.Literals.CONTRACT__CURRENCY); //$NON-NLS-1$
        features.put("category", ContractPackage.Literals.CONTRACT__CATEGORY); //$NON-NLS-1$
        features.put("client", ClientPackage.Literals.CLIENT__NAME); //$NON-NLS-1$
        features.put("keeper", ContractPackage.Literals.CONTRACT__KEEPER); //$NON-NLS-1$
        return Map.copyOf(features);
    }

    private Store store() {
        return current.store().orElseThrow();
    }

    ContractFilter filter() {
        return filter;
    }

    /** Sets what is shown; true when that is something else. */
    boolean filter(ContractFilter newFilter) {
        boolean changed = !newFilter.equals(filter);
        filter = newFilter;
        return changed;
    }

    /** The query of what is shown; the newest first unless another order was chosen. */
    private Query query(PagedRows.View view) {
        try {
            Query query = register.query(store(), current.user(), filter, LocalDate.now());
            List<Sort> order = new ArrayList<>();
            for (SortKey key : view.sort()) {
                if (SORTED.containsKey(key.columnId())) {
                    order.add(new Sort(SORTED.get(key.columnId()), key.ascending()));
                }
            }
            return order.isEmpty() ? newestFirst(query) : query.orderBy(order);
        } catch (StoreException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static Query newestFirst(Query query) {
        return query.sort(ContractPackage.Literals.CONTRACT__START_DATE, false).sort(ContractPackage.Literals.CONTRACT__NUMBER, false);
    }

    @Override
    public List<ContractSummary> load(PagedRows.View view, int offset, int limit) throws StoreException {
        return pages.load(view, offset, limit).stream().map(register::summary).toList();
    }

    @Override
    public int count(PagedRows.View view) throws StoreException {
        return pages.count(view);
    }

    @Override
    public int total(PagedRows.View view) throws StoreException {
        int total = Math.toIntExact(store().count(register.query(store(), current.user(), ContractFilter.ALL, LocalDate.now())));
        StoreLoader.prepareSearch(store(), newestFirst(Query.of(ContractPackage.Literals.CONTRACT)), ContractFilter.SEARCHED);
        return total;
    }

    /** All rows that are shown, in their order. */
    List<ContractSummary> all(PagedRows.View view) throws StoreException {
        PagedRows.View once = new PagedRows.View(-view.generation() - 2, view.sort(), view.filter());
        List<ContractSummary> rows = new ArrayList<>();
        StoreLoader reader = new StoreLoader(this::store, register::columns, Query.of(ContractPackage.Literals.CONTRACT), this::query);
        List<ContractSummary> page;
        do {
            page = reader.load(once, rows.size(), CHUNK).stream().map(register::summary).toList();
            rows.addAll(page);
        } while (page.size() == CHUNK);
        return rows;
    }

    /** The totals of what is shown. */
    ContractRegister.Totals totals() throws StoreException {
        return register.totals(store(), current.user(), filter, LocalDate.now());
    }

    /** What can be chosen. */
    ContractRegister.Choices choices() throws StoreException {
        return register.choices(store(), current.user());
    }

    /** The totals in words. */
    static String words(ContractRegister.Totals totals) {
        List<String> parts = new ArrayList<>();
        parts.add(Plurals.bind(Messages.LabelContracts, "%,d".formatted(totals.contracts()))); //$NON-NLS-1$
        if (!totals.amounts().isEmpty()) {
            parts.add(totals.amounts().entrySet().stream().map(sum -> sum.getKey() + ' ' + money(sum.getValue())).collect(Collectors.joining(" + "))); //$NON-NLS-1$
        }
        if (totals.hidden() > 0) {
            parts.add(NLS.bind(Messages.LabelHidden, "%,d".formatted(totals.hidden()))); //$NON-NLS-1$
        }
        return String.join("  \u00B7  ", parts); //$NON-NLS-1$
    }

    private static String money(BigDecimal amount) {
        return FieldText.format(ContractPackage.Literals.CONTRACT__AMOUNT, amount);
    }
}
