package org.keqing.internal.tiering.matrix;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.keqing.internal.tiering.validation.CriterionRules;
import org.keqing.internal.tiering.validation.Findings;
import org.keqing.internal.tiering.validation.RangeRules;
import org.keqing.internal.tiering.validation.SchemeValidator;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Absence;
import org.keqing.tiering.model.Cell;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.DimensionClass;
import org.keqing.tiering.model.Division;
import org.keqing.tiering.model.MatrixScheme;

/** What a matrix needs: two or more dimensions whose classes leave nothing out, and one cell wherever they meet. */
final class MatrixRules {

    private static final int MOST_CLASSES = 100;
    private static final int MOST_CELLS = 10_000;

    private final MatrixScheme scheme;
    private final Findings findings;
    private boolean sound = true;

    MatrixRules(MatrixScheme scheme, Findings findings) {
        this.scheme = scheme;
        this.findings = findings;
    }

    void check() {
        String self = SchemeValidator.element("ElementScheme", scheme, findings);
        if (scheme.getDimensions().size() < 2) {
            findings.error(self, "MsgDimensions");
            return;
        }
        CriterionRules criteria = new CriterionRules(scheme, findings);
        if (!scheme.getCriteria().isEmpty()) {
            criteria.checkGrades();
            scheme.getCriteria().forEach(criteria::check);
        }
        SchemeValidator.checkNamed(scheme.getDimensions(), "ElementDimension", findings);
        scheme.getDimensions().forEach(this::checkDimension);
        if (sound) {
            checkCells(self);
        }
        findings.unreachable(scheme, scheme.getCells().stream().map(Cell::getTier).toList());
    }

    private void checkDimension(Dimension dimension) {
        String element = SchemeValidator.element("ElementDimension", dimension, findings);
        SchemeValidator.checkNamed(dimension.getClasses(), "ElementClass", findings);
        if (dimension.getClasses().size() < 2 || dimension.getClasses().size() > MOST_CLASSES) {
            findings.error(element, "MsgClassCount", Integer.toString(MOST_CLASSES), Integer.toString(dimension.getClasses().size()));
            sound = false;
            return;
        }
        if ((dimension.getInput() == null) == (dimension.getCriterion() == null)) {
            findings.error(element, "MsgInputOrCriterion");
        } else if (dimension.getCriterion() != null) {
            if (Schemes.criterion(scheme, dimension.getCriterion()).isEmpty()) {
                findings.error(element, "MsgUnknownCriterion", dimension.getCriterion());
            }
            if (dimension.getBy() != Division.LIMITS) {
                findings.error(element, "MsgCriterionByLimits");
            }
        } else if (dimension.getBy() == Division.TEXTS) {
            findings.choiceInput(scheme, dimension.getInput(), element);
            Schemes.input(scheme, dimension.getInput()).filter(input -> input.getAbsence() == Absence.ZERO).ifPresent(input -> findings.error(element, "MsgAbsenceOfChoice"));
        } else {
            findings.numberInput(scheme, dimension.getInput(), element);
        }
        checkClasses(dimension, element);
    }

    private void checkClasses(Dimension dimension, String element) {
        switch (dimension.getBy()) {
        case LIMITS -> new RangeRules(findings).check(element, dimension.getClasses(), dimension.getCriterion() == null ? null : BigDecimal.ZERO);
        case SHARES -> {
            List<BigDecimal> shares = dimension.getClasses().stream().map(DimensionClass::getShare).filter(Objects::nonNull).toList();
            BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (shares.size() < dimension.getClasses().size() || shares.stream().anyMatch(share -> share.signum() <= 0)) {
                findings.error(element, "MsgNoShare");
            } else if (sum.compareTo(SchemeValidator.HUNDRED) != 0) {
                findings.error(element, "MsgClassShareSum", sum.toPlainString());
            }
        }
        case TEXTS -> {
            Set<String> values = new HashSet<>();
            boolean others = false;
            for (DimensionClass each : dimension.getClasses()) {
                each.getValues().stream().filter(value -> !values.add(value)).forEach(value -> findings.error(element, "MsgSameText", value));
                if (each.getValues().isEmpty() && others) {
                    findings.error(element, "MsgSeveralOthers");
                }
                others |= each.getValues().isEmpty();
            }
        }
        }
    }

    private void checkCells(String self) {
        int size = scheme.getDimensions().stream().mapToInt(dimension -> dimension.getClasses().size()).reduce(1, (a, b) -> (int) Math.min((long) a * b, MOST_CELLS + 1L));
        if (size > MOST_CELLS) {
            findings.error(self, "MsgTooManyCells", Integer.toString(MOST_CELLS));
            return;
        }
        Set<Integer> seen = new HashSet<>();
        for (Cell cell : scheme.getCells()) {
            String element = findings.element("ElementCell", String.valueOf(cell.getClasses()));
            int at = MatrixPlan.cell(scheme.getDimensions(), cell.getClasses());
            if (at < 0) {
                findings.error(element, "MsgUnknownCell");
            } else if (!seen.add(at)) {
                findings.error(element, "MsgSameCell");
            }
            findings.tier(scheme, cell.getTier(), element);
        }
        for (int at = 0; at < size; at++) {
            if (!seen.contains(at)) {
                findings.error(findings.element("ElementCell", MatrixPlan.names(scheme.getDimensions(), at)), "MsgMissingCell");
            }
        }
    }
}
