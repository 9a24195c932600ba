package org.keqing.internal.tiering.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.keqing.internal.tiering.SchemeKinds;
import org.keqing.internal.tiering.Texts;
import org.keqing.model.base.LocalizedText;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/** Checks what all schemes have in common, and hands over to the rules of the kind. */
public final class SchemeValidator {

    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");
    private static final List<String> LANGUAGES = List.of("en", "zh_CN");
    private static final int MOST_TIERS = Byte.MAX_VALUE;

    private final Scheme scheme;
    private final Findings findings;
    private final ConditionRules conditions;

    private SchemeValidator(Scheme scheme, Locale locale, boolean warnings) {
        this.scheme = scheme;
        this.findings = new Findings(locale, warnings);
        this.conditions = new ConditionRules(scheme, findings);
    }

    public static List<Problem> validate(Scheme scheme, Locale locale) {
        return validate(scheme, locale, true);
    }

    /** {@return what makes the scheme unusable} */
    public static List<Problem> errors(Scheme scheme, Locale locale) {
        return validate(scheme, locale, false);
    }

    private static List<Problem> validate(Scheme scheme, Locale locale, boolean warnings) {
        SchemeValidator validator = new SchemeValidator(scheme, locale, warnings);
        validator.checkCommon();
        if (validator.findings.problems().stream().noneMatch(Problem::isError)) {
            validator.conditions.check();
            new TestRules(scheme, validator.findings).check();
            SchemeKinds.of(scheme).ifPresentOrElse(kind -> SchemeKinds.validate(kind, scheme, validator.findings),
                    () -> validator.findings.error(element("ElementScheme", scheme, validator.findings), "MsgUnknownKind", scheme.eClass().getName()));
        }
        return validator.findings.problems();
    }

    public static String element(String key, NamedElement element, Findings findings) {
        return findings.element(key, element.getId() == null ? "?" : element.getId());
    }

    private void checkCommon() {
        String self = element("ElementScheme", scheme, findings);
        checkNamed(List.of(scheme), "ElementScheme", findings);
        if (scheme.getVersion() < 1) {
            findings.error(self, "MsgVersion", Integer.toString(scheme.getVersion()));
        }
        checkNamed(scheme.getGradeScale(), "ElementGrade", findings);
        checkNamed(scheme.getInputs(), "ElementInput", findings);
        checkNamed(scheme.getCriteria(), "ElementCriterion", findings);
        checkNamed(scheme.getTiers(), "ElementTier", findings);
        checkNamed(scheme.getGroups(), "ElementGroup", findings);
        checkNamed(scheme.getOverrides(), "ElementOverride", findings);
        for (Input input : scheme.getInputs()) {
            String element = element("ElementInput", input, findings);
            if (isBlank(input.getSource()) == isBlank(input.getFormula())) {
                findings.error(element, isBlank(input.getSource()) ? "MsgNoSource" : "MsgSourceAndFormula");
            }
            if (input.getDecimals() < 0 || input.getDecimals() > Result.SCORE_SCALE) {
                findings.error(element, "MsgDecimals", Integer.toString(Result.SCORE_SCALE), Integer.toString(input.getDecimals()));
            }
        }
        for (Grade grade : scheme.getGradeScale()) {
            if (grade.getValue() == null || grade.getValue().signum() < 0) {
                findings.error(element("ElementGrade", grade, findings), "MsgGradeValue");
            }
        }
        if (scheme.getValue() != null && Schemes.input(scheme, scheme.getValue()).isEmpty()) {
            findings.error(self, "MsgUnknownInput", scheme.getValue());
        }
        checkTiers(self);
    }

    private void checkTiers(String self) {
        if (scheme.getTiers().isEmpty() || scheme.getTiers().size() > MOST_TIERS) {
            findings.error(self, "MsgTierCount", Integer.toString(MOST_TIERS), Integer.toString(scheme.getTiers().size()));
        }
        Set<Integer> orders = new HashSet<>();
        for (Tier tier : scheme.getTiers()) {
            String element = element("ElementTier", tier, findings);
            if (!orders.add(tier.getOrder())) {
                findings.error(element, "MsgSameOrder", Integer.toString(tier.getOrder()));
            }
            if (tier.getGroup() != null && scheme.getGroups().stream().noneMatch(group -> group.getId().equals(tier.getGroup()))) {
                findings.error(element, "MsgUnknownGroup", tier.getGroup());
            }
            Contrast.check(tier, element, findings);
        }
    }

    /** Checks ids and names of elements of one sort. */
    public static void checkNamed(List<? extends NamedElement> elements, String key, Findings findings) {
        Set<String> ids = new HashSet<>();
        for (NamedElement named : elements) {
            String element = element(key, named, findings);
            if (named.getId() == null || !ID.matcher(named.getId()).matches()) {
                findings.error(element, "MsgId");
            } else if (!ids.add(named.getId())) {
                findings.error(element, "MsgDuplicateId", named.getId());
            }
            checkTranslations(element, named.getNames(), findings);
        }
    }

    /** Each text is wanted in English and Chinese, once. */
    public static void checkTranslations(String element, List<LocalizedText> texts, Findings findings) {
        for (String language : LANGUAGES) {
            long count = texts.stream().filter(text -> language.equals(text.getLanguage()) && !isBlank(text.getText())).count();
            if (count == 0) {
                findings.warning(element, "MsgMissingTranslation", language);
            } else if (count > 1) {
                findings.warning(element, "MsgSeveralTranslations", language, Texts.pick(texts, Locale.forLanguageTag(language.replace('_', '-'))));
            }
        }
    }

    public static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
