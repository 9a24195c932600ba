package org.keqing.ui;

import java.util.Locale;
import java.util.Optional;

/**
 * Looks up how a tier of a scheme is shown. An OSGi service; the desktop works with the well-known tiers when none is registered.
 *
 * @since 0.1
 */
public interface TierCatalog {

    /**
     * The look of a tier.
     *
     * @param schemeId the scheme that gave the tier, may be {@code null} when unknown
     * @param tierId   the tier's id in the scheme
     * @param locale   the language of the word
     * @return empty when the scheme or the tier is unknown here
     */
    Optional<TierStyle> style(String schemeId, String tierId, Locale locale);
}
