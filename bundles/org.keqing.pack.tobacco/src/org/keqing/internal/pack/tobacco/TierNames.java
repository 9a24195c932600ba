package org.keqing.internal.pack.tobacco;

import java.util.Locale;
import java.util.Optional;

import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.evaluation.EvaluationService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/**
 * The tiers of a scheme in the words of the last round by it.
 *
 * @param scheme the scheme, empty when no round used it: ids stand for names
 */
record TierNames(Optional<Scheme> scheme) {

    static TierNames of(CommandSession session, Store store, String scheme) throws StoreException, CommandFailure {
        return new TierNames(session.service(EvaluationService.class).lastUsed(store, scheme));
    }

    /** The name of a tier, nothing for none. */
    String text(String tier) {
        return tier == null ? "" : scheme.flatMap(known -> Schemes.tier(known, tier)).map(found -> Schemes.name(found, Locale.getDefault())).orElse(tier); //$NON-NLS-1$
    }
}
