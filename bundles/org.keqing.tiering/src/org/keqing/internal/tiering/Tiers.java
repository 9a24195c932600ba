package org.keqing.internal.tiering;

import java.util.List;
import java.util.function.Predicate;

import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/** Tiers by their position from the highest. */
public final class Tiers {

    /** No tier. */
    public static final int NONE = -1;

    private Tiers() {
    }

    /** {@return the nearest better tier of those that can be reached; NONE for the highest, where nothing is assessed, or where the tiers are no steps} */
    public static int next(Scheme scheme, byte tier, Predicate<Tier> reachable) {
        if (tier == Result.NOT_ASSESSED || !scheme.isOrdered()) {
            return NONE;
        }
        List<Tier> tiers = Schemes.tiers(scheme);
        int next = tier - 1;
        while (next >= 0 && !reachable.test(tiers.get(next))) {
            next--;
        }
        return next;
    }

    /** {@return true when the tier has limits, or is the only one} */
    public static boolean isBounded(Scheme scheme, Tier tier) {
        return tier.getLower() != null || tier.getUpper() != null || scheme.getTiers().size() == 1;
    }

    /** {@return the position of a tier in the order of tiers} */
    public static byte position(Scheme scheme, String tierId) {
        List<Tier> tiers = Schemes.tiers(scheme);
        for (byte i = 0; i < tiers.size(); i++) {
            if (tiers.get(i).getId().equals(tierId)) {
                return i;
            }
        }
        return Result.NOT_ASSESSED;
    }
}
