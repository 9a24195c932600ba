package org.keqing.internal.tiering.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.keqing.internal.tiering.formula.Formula;
import org.keqing.internal.tiering.formula.FormulaException;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.BandScheme;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.InputType;
import org.keqing.tiering.model.OverrideRule;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Stability;
import org.keqing.tiering.model.WeightedScoreScheme;

/** Formulas, overrides and stability: names must be known, formulas must work and not depend on themselves. */
final class ConditionRules {

    private static final int MOST_OVERRIDES = Byte.MAX_VALUE;

    private final Scheme scheme;
    private final Findings findings;

    ConditionRules(Scheme scheme, Findings findings) {
        this.scheme = scheme;
        this.findings = findings;
    }

    void check() {
        for (Input input : scheme.getInputs()) {
            if (input.getFormula() != null) {
                String element = SchemeValidator.element("ElementInput", input, findings);
                formula(element, input.getFormula()).ifPresent(formula -> {
                    if (dependsOn(formula.variables(), input.getId(), new HashSet<>())) {
                        findings.error(element, "MsgFormulaCycle");
                    }
                });
            }
        }
        if (scheme.getOverrides().size() > MOST_OVERRIDES) {
            findings.error(SchemeValidator.element("ElementScheme", scheme, findings), "MsgTooManyOverrides", Integer.toString(MOST_OVERRIDES));
        }
        for (OverrideRule override : scheme.getOverrides()) {
            String element = SchemeValidator.element("ElementOverride", override, findings);
            findings.tier(scheme, override.getTier(), element);
            formula(element, override.getWhen());
        }
        if (scheme.getStability() != null) {
            checkStability(scheme.getStability());
        }
    }

    private void checkStability(Stability stability) {
        String element = findings.element("ElementStability");
        if (stability.getRounds() < 1 || stability.getGraceMonths() < 0 || stability.getDeadBand() != null && stability.getDeadBand().signum() < 0) {
            findings.error(element, "MsgStabilityNumbers");
        }
        if (stability.getDeadBand() != null && !(scheme instanceof WeightedScoreScheme) && !(scheme instanceof BandScheme)) {
            findings.error(element, "MsgDeadBandWithoutLimits");
        }
        if (!scheme.isOrdered()) {
            findings.error(element, "MsgStabilityUnordered");
        }
        if (stability.getAtOnce() != null) {
            formula(element, stability.getAtOnce());
        }
    }

    private Optional<Formula> formula(String element, String text) {
        if (SchemeValidator.isBlank(text)) {
            findings.error(element, "MsgNoCondition");
            return Optional.empty();
        }
        try {
            Formula formula = Formula.parse(text);
            for (String name : formula.variables()) {
                if (Schemes.input(scheme, name).isEmpty() && Schemes.criterion(scheme, name).isEmpty()) {
                    findings.error(element, "MsgUnknownInput", name);
                    return Optional.empty();
                }
            }
            formula.check(text, this::sample);
            return Optional.of(formula);
        } catch (FormulaException e) {
            findings.error(element, e.getMessage(), text, e.detail());
            return Optional.empty();
        }
    }

    private Object sample(String name) {
        return Schemes.input(scheme, name).filter(input -> input.getType() == InputType.CHOICE).isPresent() ? "?" : BigDecimal.ONE;
    }

    private boolean dependsOn(Set<String> names, String id, Set<String> seen) {
        if (names.contains(id)) {
            return true;
        }
        return names.stream().filter(seen::add).map(name -> Schemes.input(scheme, name).map(Input::getFormula).orElse(null)).filter(Objects::nonNull)
                .anyMatch(formula -> dependsOn(variables(formula), id, seen));
    }

    private static Set<String> variables(String formula) {
        try {
            return Formula.parse(formula).variables();
        } catch (FormulaException reportedWithItsInput) {
            return Set.of();
        }
    }
}
