package org.keqing.internal.cli;

import java.util.Locale;

import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/**
 * The tiers of a scheme in words.
 *
 * @param scheme the scheme
 */
record TierNames(Scheme scheme) {

	/** The name of a tier; without a tier the words for a client that was not assessed. */
	String of(String id) {
		return id == null ? Messages.LabelNotAssessed : Schemes.tier(scheme, id).map(tier -> Schemes.name(tier, Locale.getDefault())).orElse(id);
	}
}
