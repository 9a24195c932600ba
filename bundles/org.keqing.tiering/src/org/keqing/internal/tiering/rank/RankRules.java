package org.keqing.internal.tiering.rank;

import java.math.BigDecimal;

import org.keqing.internal.tiering.validation.Findings;
import org.keqing.internal.tiering.validation.SchemeValidator;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Absence;
import org.keqing.tiering.model.RankScheme;
import org.keqing.tiering.model.Tier;

/** What a rank scheme needs: a value to order by and shares that make 100 percent. */
final class RankRules {

    private final RankScheme scheme;
    private final Findings findings;

    RankRules(RankScheme scheme, Findings findings) {
        this.scheme = scheme;
        this.findings = findings;
    }

    void check() {
        String self = SchemeValidator.element("ElementScheme", scheme, findings);
        if (scheme.getValue() == null) {
            findings.error(self, "MsgNoValue");
        } else if (findings.numberInput(scheme, scheme.getValue(), self)) {
            Schemes.input(scheme, scheme.getValue()).filter(input -> input.getAbsence() == Absence.WORST_GRADE)
                    .ifPresent(input -> findings.error(SchemeValidator.element("ElementInput", input, findings), "MsgAbsenceOfRank"));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Tier tier : Schemes.tiers(scheme)) {
            String element = SchemeValidator.element("ElementTier", tier, findings);
            if (tier.getShare() == null && Findings.isOverride(scheme, tier)) {
                continue;
            }
            if (tier.getShare() == null || tier.getShare().signum() <= 0) {
                findings.error(element, "MsgNoShare");
                return;
            }
            if (tier.getLower() != null || tier.getUpper() != null) {
                findings.warning(element, "MsgLimitsOfRank");
            }
            sum = sum.add(tier.getShare());
        }
        if (sum.compareTo(SchemeValidator.HUNDRED) != 0) {
            findings.error(self, "MsgShareSum", sum.toPlainString());
        }
    }
}
