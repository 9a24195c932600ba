package org.keqing.internal.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keqing.store.Tx;

/** How many days before its end a contract is told of, longest first: in general, and of categories that have days of their own. */
record LeadTimes(List<Integer> general, Map<String, List<Integer>> ofCategory) {

    static LeadTimes of(Tx tx) {
        Map<String, List<Integer>> ofCategory = new HashMap<>();
        DefaultContractSettings.set(tx).stream().filter(category -> !category.leadDays().isEmpty()).forEach(category -> ofCategory.put(category.category(), category.leadDays()));
        return new LeadTimes(DefaultContractSettings.leadDays(tx), Map.copyOf(ofCategory));
    }

    int longest(String category) {
        return ofCategory.getOrDefault(category, general).getFirst();
    }

    int shortest(String category) {
        return ofCategory.getOrDefault(category, general).getLast();
    }

    /** The longest of the shortest of any category. */
    int latest() {
        return ofCategory.values().stream().mapToInt(List::getLast).reduce(general.getLast(), Math::max);
    }

    /** The longest of any category. */
    int longest() {
        return ofCategory.values().stream().mapToInt(List::getFirst).reduce(general.getFirst(), Math::max);
    }
}
