package org.keqing.internal.support.policy;

import java.util.Locale;

import org.keqing.support.policy.LocalText;
import org.keqing.support.policy.PolicySet;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.policy.VisitLevel;

/** Writes the {@code .policy} format, one {@code policy} element per tier. */
public final class PolicyWriter {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"); //$NON-NLS-1$

    private PolicyWriter() {
    }

    public static String write(PolicySet policies) {
        PolicyWriter writer = new PolicyWriter();
        writer.set(policies);
        return writer.out.toString();
    }

    static String word(VisitLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private void set(PolicySet policies) {
        element(0, "policies", false, "scheme", policies.scheme(), "version", policies.version()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        policies.tiers().forEach(this::policy);
        out.append("</policies>\n"); //$NON-NLS-1$
    }

    private void policy(TierPolicy policy) {
        element(1, "policy", false, "tiers", policy.tier(), "cost", policy.yearlyCost().toPlainString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        element(2, "summary", true, policy.summary()); //$NON-NLS-1$
        policy.entitlements().forEach(each -> element(2, "entitlement", true, "id", each.id(), each.text())); //$NON-NLS-1$ //$NON-NLS-2$
        policy.duties().forEach(each -> element(2, "duty", true, "id", each.id(), "within", each.within(), "perYear", each.perYear(), each.text())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        policy.visits().forEach((level, number) -> element(2, "visits", true, "level", word(level), "perYear", number)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (policy.service() != null) {
            element(2, "service", true, "hours", policy.service().hours(), policy.service().text()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (policy.payment() != null) {
            element(2, "payment", true, "days", policy.payment().days(), "prepaid", policy.payment().prepaid(), policy.payment().text()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        policy.measures().forEach(each -> element(2, "measure", true, "ref", each.measure(), "within", each.within(), "budget", each.budget().toPlainString())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        policy.goals().forEach(each -> element(2, "goal", true, "id", each.id(), "metric", each.metric().code(), "when", each.when().code(), "change", each.change().text(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                "months", each.months(), each.text())); //$NON-NLS-1$
        out.append("  </policy>\n"); //$NON-NLS-1$
    }

    /** @param attributes names and values in turn; a text stands alone */
    private void element(int depth, String name, boolean empty, Object... attributes) {
        out.append("  ".repeat(depth)).append('<').append(name); //$NON-NLS-1$
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i] instanceof LocalText text) {
                text.texts().forEach(this::attribute);
            } else {
                attribute(attributes[i].toString(), attributes[++i].toString());
            }
        }
        out.append(empty ? "/>\n" : ">\n"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void attribute(String name, String value) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
        out.append(' ').append(name).append("=\"").append(escaped).append('"'); //$NON-NLS-1$
    }
}
