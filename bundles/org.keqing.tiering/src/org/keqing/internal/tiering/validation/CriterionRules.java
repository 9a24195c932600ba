package org.keqing.internal.tiering.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Band;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Standard;

/** What graded criteria need: a grade scale, bands and standards for its grades. */
public final class CriterionRules {

    private static final int MOST_DECIMALS = 6;

    private final Scheme scheme;
    private final Findings findings;
    private final RangeRules ranges;

    public CriterionRules(Scheme scheme, Findings findings) {
        this.scheme = scheme;
        this.findings = findings;
        this.ranges = new RangeRules(findings);
    }

    public void checkGrades() {
        if (scheme.getGradeScale().size() < 2) {
            findings.error(SchemeValidator.element("ElementScheme", scheme, findings), "MsgGradeScale");
            return;
        }
        Set<BigDecimal> values = new HashSet<>();
        for (Grade grade : scheme.getGradeScale()) {
            String element = SchemeValidator.element("ElementGrade", grade, findings);
            if (!values.add(grade.getValue().stripTrailingZeros())) {
                findings.error(element, "MsgSameGrade", grade.getValue().toPlainString());
            }
            checkDecimals(element, grade.getValue());
        }
    }

    public void checkDecimals(String element, BigDecimal number) {
        if (number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            findings.error(element, "MsgTooManyDecimals", number.toPlainString(), Integer.toString(MOST_DECIMALS));
        }
    }

    public void check(Criterion criterion) {
        String element = SchemeValidator.element("ElementCriterion", criterion, findings);
        if (criterion.getInput() == null) {
            if (!criterion.getBands().isEmpty()) {
                findings.error(element, "MsgBandsWithoutInput");
            }
        } else if (findings.numberInput(scheme, criterion.getInput(), element)) {
            if (criterion.getBands().isEmpty()) {
                findings.error(element, "MsgInputWithoutBands", criterion.getInput());
            } else {
                ranges.check(element, criterion.getBands(), null);
            }
        }
        for (Band band : criterion.getBands()) {
            checkGradeKnown(element, band.getGrade());
        }
        checkStandards(element, criterion.getStandards());
    }

    private void checkStandards(String element, List<Standard> standards) {
        for (Standard standard : standards) {
            checkGradeKnown(element, standard.getGrade());
            SchemeValidator.checkTranslations(findings.element("ElementStandard", element, String.valueOf(standard.getGrade())), standard.getTexts(), findings);
        }
        for (Grade grade : scheme.getGradeScale()) {
            long count = standards.stream().filter(standard -> grade.getId().equals(standard.getGrade())).count();
            if (count == 0) {
                findings.warning(element, "MsgNoStandard", grade.getId());
            } else if (count > 1) {
                findings.error(element, "MsgSeveralStandards", grade.getId());
            }
        }
    }

    public void checkGradeKnown(String element, String grade) {
        if (Schemes.grade(scheme, grade).isEmpty()) {
            findings.error(element, "MsgUnknownGrade", String.valueOf(grade));
        }
    }
}
