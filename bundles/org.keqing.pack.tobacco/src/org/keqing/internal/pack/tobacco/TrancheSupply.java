package org.keqing.internal.pack.tobacco;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.keqing.pack.tobacco.supply.SupplyCeilings;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.SupplySource;
import org.osgi.service.component.annotations.Component;

/** The tranches as classes of an allocation: the ceiling of each, in cases a month, is its weight too. */
@Component(service = SupplySource.class)
public final class TrancheSupply implements SupplySource {

    @Override
    public String id() {
        return SupplyCeilings.SCHEME;
    }

    @Override
    public String name(Locale locale) {
        return Messages.LabelTranches;
    }

    @Override
    public String unit(Locale locale) {
        return Messages.LabelCases;
    }

    @Override
    public List<AllocationClass> classes(Store store) throws StoreException {
        Map<String, String[]> names = store.read(tx -> {
            Map<String, String[]> found = new HashMap<>();
            tx.sql().fetch("SELECT t.tier, t.name_en, t.name_zh FROM round_tier t JOIN evaluation_round r ON r.id = t.round_id WHERE r.scheme_id = ? AND t.tier IS NOT NULL ORDER BY r.id", //$NON-NLS-1$
                SupplyCeilings.SCHEME).forEach(row -> found.put(row.get(0, String.class), new String[] { row.get(1, String.class), row.get(2, String.class) }));
            return found;
        });
        return new DefaultSupplyCeilings().tranches(store).stream().map(each -> {
            String[] words = names.getOrDefault(each.tranche(), new String[] { each.tranche(), each.tranche() });
            return new AllocationClass(each.tranche(), SupplyCeilings.SCHEME, words[0], words[1], each.cases(), each.cases());
        }).toList();
    }

    @Override
    public Map<Long, String> clients(Store store) throws StoreException {
        return store.read(tx -> {
            Map<Long, String> tranches = new HashMap<>();
            tx.sql().fetch("SELECT client_id, tier FROM report_supply_ceiling WHERE tier IS NOT NULL") //$NON-NLS-1$
                .forEach(row -> tranches.put(row.get(0, Long.class), row.get(1, String.class)));
            return tranches;
        });
    }
}
