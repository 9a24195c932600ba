package org.keqing.internal.studio.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.TierBadges;
import org.keqing.ui.TierCatalog;
import org.keqing.ui.TierStyle;

/**
 * Words and colours of tiers as the schemes at hand write them, stored or not.
 *
 * @param schemes the schemes; the first that has a tier decides
 */
public record SchemeTiers(List<Scheme> schemes) implements TierCatalog {

    /** Badges of one scheme. */
    public static TierBadges badges(Scheme scheme) {
        return new TierBadges(new SchemeTiers(List.of(scheme)));
    }

    @Override
    public Optional<TierStyle> style(String schemeId, String tierId, Locale locale) {
        return schemes.stream().filter(scheme -> scheme.getId().equals(schemeId)).flatMap(scheme -> Schemes.tier(scheme, tierId).stream()).findFirst()
            .map(tier -> TierStyle.of(Schemes.name(tier, locale), tier.getOrder(), tier.getColour(), tier.getTextColour()));
    }
}
