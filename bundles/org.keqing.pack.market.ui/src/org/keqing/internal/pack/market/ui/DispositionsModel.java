package org.keqing.internal.pack.market.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keqing.pack.market.screening.Disposition;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/** What is done with the tenants of each tier of some schemes, as it is stored and as it shall be. */
final class DispositionsModel {

    /** One decision that differs from what is stored. */
    record Change(String scheme, String tier, Disposition disposition) {
    }

    private final List<Scheme> schemes;
    private final Map<String, Map<String, Disposition>> stored;
    private final Map<String, Map<String, Disposition>> wanted = new HashMap<>();

    /**
     * @param stored by scheme and tier; a tier that is not there is kept
     */
    DispositionsModel(List<Scheme> schemes, Map<String, Map<String, Disposition>> stored) {
        this.schemes = List.copyOf(schemes);
        this.stored = Map.copyOf(stored);
    }

    /** {@return the same before anything was chosen} */
    DispositionsModel anew() {
        return new DispositionsModel(schemes, stored);
    }

    List<Scheme> schemes() {
        return schemes;
    }

    /** {@return the place of a scheme, the first one when it is not among them} */
    int indexOf(String schemeId) {
        return Math.max(0, schemes.stream().map(NamedElement::getId).toList().indexOf(schemeId));
    }

    Disposition get(Scheme scheme, Tier tier) {
        Disposition now = wanted.getOrDefault(scheme.getId(), Map.of()).get(tier.getId());
        return now == null ? stored(scheme, tier) : now;
    }

    private Disposition stored(Scheme scheme, Tier tier) {
        return stored.getOrDefault(scheme.getId(), Map.of()).getOrDefault(tier.getId(), Disposition.KEEP);
    }

    void set(Scheme scheme, Tier tier, Disposition disposition) {
        wanted.computeIfAbsent(scheme.getId(), id -> new HashMap<>()).put(tier.getId(), disposition);
    }

    /** {@return whether a campaign over a round by the scheme could let anybody go} */
    boolean anyMayGo(Scheme scheme) {
        return Schemes.tiers(scheme).stream().anyMatch(tier -> get(scheme, tier) == Disposition.ELIMINATE);
    }

    /** {@return what is to be stored, in the order of schemes and tiers} */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Scheme scheme : schemes) {
            for (Tier tier : Schemes.tiers(scheme)) {
                if (get(scheme, tier) != stored(scheme, tier)) {
                    changes.add(new Change(scheme.getId(), tier.getId(), get(scheme, tier)));
                }
            }
        }
        return changes;
    }
}
