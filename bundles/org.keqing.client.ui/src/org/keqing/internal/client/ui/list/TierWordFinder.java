package org.keqing.internal.client.ui.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;
import org.keqing.ui.UiServices;

/** Finds the tiers that are meant by a typed word, in any of the installed schemes. */
final class TierWordFinder {

    private TierWordFinder() {
    }

    static List<String> find(String text) {
        List<Scheme> schemes = UiServices.find(null, SchemeRegistry.class).map(SchemeRegistry::schemes).orElse(List.of());
        return find(text, schemes, Locale.getDefault());
    }

    static List<String> find(String text, List<Scheme> schemes, Locale locale) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return schemes.stream().flatMap(scheme -> Schemes.tiers(scheme).stream())
            .filter(tier -> words(tier, locale).anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted)))
            .map(Tier::getId).distinct().toList();
    }

    private static Stream<String> words(Tier tier, Locale locale) {
        return Stream.of(tier.getId(), Schemes.name(tier, locale));
    }
}
