package org.keqing.contract.settings;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds for the contracts of a category.
 *
 * @param category     the kind of contract, as contracts name it
 * @param code         what stands for it in numbers, 20 characters at most; null for the category itself
 * @param keeper       who keeps the originals; null when nobody is named
 * @param confidential whether only some may read them
 * @param readers      who may read them besides those who work on them, when it is confidential
 * @param leadDays     days before the end at which is warned, the most first; empty for those of the company
 * @since 0.1
 */
public record CategorySettings(String category, String code, String keeper, boolean confidential, Set<String> readers, List<Integer> leadDays) {

    /** Cleans texts; empty ones become null. */
    public CategorySettings {
        category = Objects.requireNonNull(category).strip();
        code = blankToNull(code);
        keeper = blankToNull(keeper);
        readers = Collections.unmodifiableSet(new TreeSet<>(readers.stream().map(String::strip).filter(reader -> !reader.isEmpty()).toList()));
        leadDays = List.copyOf(leadDays);
    }

    /**
     * A category for which nothing was set.
     *
     * @param category its name
     */
    public static CategorySettings of(String category) {
        return new CategorySettings(category, null, null, false, Set.of(), List.of());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
