package org.keqing.internal.tiering.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.keqing.internal.tiering.Texts;
import org.keqing.model.base.LocalizedText;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.RankScheme;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.WeightedScoreScheme;

/** Checks what all schemes have in common, and hands over to the rules of the kind. */
public final class SchemeValidator {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");
    private static final List<String> LANGUAGES = List.of("en", "zh_CN");
    private static final int MOST_TIERS = Byte.MAX_VALUE;

    private final Scheme scheme;
    private final Findings findings;

    private SchemeValidator(Scheme scheme, Locale locale) {
        this.scheme = scheme;
        this.findings = new Findings(locale);
    }

    public static List<Problem> validate(Scheme scheme, Locale locale) {
        SchemeValidator validator = new SchemeValidator(scheme, locale);
        validator.checkCommon();
        if (validator.findings.problems().stream().noneMatch(Problem::isError)) {
            switch (scheme) {
            case WeightedScoreScheme weighted -> new WeightedRules(weighted, validator.findings).check();
            case RankScheme rank -> new RankRules(rank, validator.findings).check();
            default -> validator.findings.error(element("ElementScheme", scheme, validator.findings), "MsgUnknownKind", scheme.eClass().getName());
            }
        }
        return validator.findings.problems();
    }

    static String element(String key, NamedElement element, Findings findings) {
        return findings.element(key, element.getId() == null ? "?" : element.getId());
    }

    private void checkCommon() {
        String self = element("ElementScheme", scheme, findings);
        checkNamed(List.of(scheme), "ElementScheme");
        if (scheme.getVersion() < 1) {
            findings.error(self, "MsgVersion", Integer.toString(scheme.getVersion()));
        }
        checkNamed(scheme.getGradeScale(), "ElementGrade");
        checkNamed(scheme.getInputs(), "ElementInput");
        checkNamed(scheme.getCriteria(), "ElementCriterion");
        checkNamed(scheme.getTiers(), "ElementTier");
        for (Input input : scheme.getInputs()) {
            if (isBlank(input.getSource())) {
                findings.error(element("ElementInput", input, findings), "MsgNoSource");
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
            Contrast.check(tier, element, findings);
        }
    }

    private void checkNamed(List<? extends NamedElement> elements, String key) {
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
    static void checkTranslations(String element, List<LocalizedText> texts, Findings findings) {
        for (String language : LANGUAGES) {
            long count = texts.stream().filter(text -> language.equals(text.getLanguage()) && !isBlank(text.getText())).count();
            if (count == 0) {
                findings.warning(element, "MsgMissingTranslation", language);
            } else if (count > 1) {
                findings.warning(element, "MsgSeveralTranslations", language, Texts.pick(texts, Locale.forLanguageTag(language.replace('_', '-'))));
            }
        }
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
