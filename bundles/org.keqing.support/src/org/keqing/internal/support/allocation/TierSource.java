package org.keqing.internal.support.allocation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationService;
import org.keqing.support.allocation.SupplySource;

/** The present tiers of the clients, whatever scheme gave them, in the words of a round that used them. */
final class TierSource implements SupplySource {

    @Override
    public String id() {
        return AllocationService.TIERS;
    }

    @Override
    public String name(Locale locale) {
        return Messages.LabelTiers;
    }

    @Override
    public String unit(Locale locale) {
        return ""; //$NON-NLS-1$
    }

    @Override
    public List<AllocationClass> classes(Store store) throws StoreException {
        return store.read(tx -> {
            Map<String, String[]> names = new HashMap<>();
            Map<String, Integer> order = new HashMap<>();
            tx.sql().fetch("SELECT r.scheme_id, t.tier, t.name_en, t.name_zh, t.tier_order FROM round_tier t JOIN evaluation_round r ON r.id = t.round_id WHERE t.tier IS NOT NULL"
                    + " ORDER BY r.id").forEach(row -> {
                        names.put(row.get(0, String.class) + ' ' + row.get(1, String.class), new String[] { row.get(2, String.class), row.get(3, String.class) });
                        order.put(row.get(0, String.class) + ' ' + row.get(1, String.class), row.get(4, Integer.class));
                    });
            List<AllocationClass> classes = tx.sql().fetch("SELECT DISTINCT tier_scheme, tier FROM client WHERE tier IS NOT NULL AND tier_scheme IS NOT NULL ORDER BY tier_scheme, tier").map(row -> {
                String scheme = row.get(0, String.class);
                String tier = row.get(1, String.class);
                String[] words = names.getOrDefault(scheme + ' ' + tier, new String[] { tier, tier });
                return new AllocationClass(tier, scheme, words[0], words[1], BigDecimal.ONE, null);
            });
            String scheme = classes.stream().map(AllocationClass::scheme).findFirst().orElse(null);
            return classes.stream().filter(each -> each.scheme().equals(scheme))
                    .sorted((a, b) -> Integer.compare(order.getOrDefault(scheme + ' ' + a.id(), 0), order.getOrDefault(scheme + ' ' + b.id(), 0))).toList();
        });
    }

    @Override
    public Map<Long, String> clients(Store store) throws StoreException {
        List<AllocationClass> classes = classes(store);
        if (classes.isEmpty()) {
            return Map.of();
        }
        return store.read(tx -> {
            Map<Long, String> tiers = new HashMap<>();
            tx.sql().fetch("SELECT id, tier FROM client WHERE tier IS NOT NULL AND tier_scheme = ?", classes.getFirst().scheme())
                    .forEach(row -> tiers.put(row.get(0, Long.class), row.get(1, String.class)));
            return tiers;
        });
    }
}
