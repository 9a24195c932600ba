package org.keqing.internal.tiering.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.keqing.internal.tiering.Texts;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.Severity;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.InputType;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/** Collects problems with reasons in one language. */
public final class Findings {

    private final Locale locale;
    private final boolean warnings;
    private final List<Problem> problems = new ArrayList<>();

    public Findings(Locale locale, boolean warnings) {
        this.locale = locale;
        this.warnings = warnings;
    }

    public void error(String element, String key, Object... arguments) {
        problems.add(new Problem(element, Texts.format(locale, key, arguments), Severity.ERROR));
    }

    public void warning(String element, String key, Object... arguments) {
        if (warnings) {
            problems.add(new Problem(element, Texts.format(locale, key, arguments), Severity.WARNING));
        }
    }

    /** {@return the name under which an element is reported, such as "criterion loyalty"} */
    public String element(String key, Object... arguments) {
        return Texts.format(locale, key, arguments);
    }

    /** Reports an input that is unknown or holds texts; gives true when it is a number. */
    public boolean numberInput(Scheme scheme, String inputId, String element) {
        return input(scheme, inputId, InputType.NUMBER, "MsgInputIsText", element);
    }

    /** Reports an input that is unknown or holds numbers; gives true when it is a choice. */
    public boolean choiceInput(Scheme scheme, String inputId, String element) {
        return input(scheme, inputId, InputType.CHOICE, "MsgInputIsNumber", element);
    }

    private boolean input(Scheme scheme, String inputId, InputType wanted, String key, String element) {
        Input input = inputId == null ? null : Schemes.input(scheme, inputId).orElse(null);
        if (input == null) {
            error(element, "MsgUnknownInput", String.valueOf(inputId));
        } else if (input.getType() != wanted) {
            error(element, key, inputId);
        }
        return input != null && input.getType() == wanted;
    }

    /** Reports a reference to a tier that the scheme does not have. */
    public void tier(Scheme scheme, String tierId, String element) {
        if (tierId == null || Schemes.tier(scheme, tierId).isEmpty()) {
            error(element, "MsgUnknownTier", String.valueOf(tierId));
        }
    }

    /** Warns of tiers that neither the given ids nor an override lead to. */
    public void unreachable(Scheme scheme, Collection<String> reached) {
        for (Tier tier : scheme.getTiers()) {
            if (!reached.contains(tier.getId()) && !isOverride(scheme, tier)) {
                warning(SchemeValidator.element("ElementTier", tier, this), "MsgUnreachableTier");
            }
        }
    }

    /** {@return true when an override leads to the tier, which then needs no limits and no share} */
    public static boolean isOverride(Scheme scheme, Tier tier) {
        return scheme.getOverrides().stream().anyMatch(override -> tier.getId().equals(override.getTier()));
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
