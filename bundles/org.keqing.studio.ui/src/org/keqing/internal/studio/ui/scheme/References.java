package org.keqing.internal.studio.ui.scheme;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keqing.tiering.model.BandScheme;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.SegmentScheme;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.TierGroup;

/** The places of a scheme that name an element by its id; they follow when the element is given another id. */
final class References {

    private final Scheme scheme;
    private final String before;
    private final String after;

    private References(Scheme scheme, String before, String after) {
        this.scheme = scheme;
        this.before = before;
        this.after = after;
    }

    /**
     * Gives an element another id, and writes it wherever the scheme names the element: in references, formulas, conditions and test cases.
     *
     * @param scheme  the scheme
     * @param element one of its inputs, criteria, grades, tiers or groups; of others nothing else names the id
     * @param id      the new id, which no other element of that sort has
     */
    static void rename(Scheme scheme, NamedElement element, String id) {
        References references = new References(scheme, element.getId(), id);
        element.setId(id);
        switch (element) {
            case Input input -> references.input();
            case Criterion criterion -> references.criterion();
            case Grade grade -> references.grade();
            case Tier tier -> references.tier();
            case TierGroup group -> scheme.getTiers().forEach(each -> references.follow(each.getGroup(), each::setGroup));
            default -> { }
        }
    }

    /** Whether another element of the same sort has the id. */
    static boolean isTaken(NamedElement element, String id) {
        return element.eContainer() != null && element.eContainer().eGet(element.eContainmentFeature()) instanceof List<?> all
            && all.stream().anyMatch(each -> each != element && each instanceof NamedElement other && id.equals(other.getId()));
    }

    private void follow(String id, Consumer<String> set) {
        if (Objects.equals(id, before)) {
            set.accept(after);
        }
    }

    private void input() {
        follow(scheme.getValue(), scheme::setValue);
        scheme.getCriteria().forEach(each -> follow(each.getInput(), each::setInput));
        if (scheme instanceof BandScheme bands) {
            follow(bands.getInput(), bands::setInput);
        }
        if (scheme instanceof MatrixScheme matrix) {
            matrix.getDimensions().forEach(each -> follow(each.getInput(), each::setInput));
        }
        formulas();
        scheme.getTests().stream().flatMap(test -> test.getClients().stream()).flatMap(client -> client.getGiven().stream()).forEach(each -> follow(each.getInput(), each::setInput));
    }

    private void criterion() {
        if (scheme instanceof MatrixScheme matrix) {
            matrix.getDimensions().forEach((Dimension each) -> follow(each.getCriterion(), each::setCriterion));
        }
        if (scheme instanceof SegmentScheme segments) {
            segments.getSegments().stream().flatMap(each -> each.getRequirements().stream()).forEach(each -> follow(each.getCriterion(), each::setCriterion));
        }
        formulas();
        scheme.getTests().stream().flatMap(test -> test.getClients().stream()).flatMap(client -> client.getGiven().stream())
            .forEach(each -> follow(each.getCriterion(), each::setCriterion));
    }

    private void grade() {
        scheme.getCriteria().forEach(criterion -> {
            criterion.getStandards().forEach(each -> follow(each.getGrade(), each::setGrade));
            criterion.getBands().forEach(each -> follow(each.getGrade(), each::setGrade));
        });
        if (scheme instanceof SegmentScheme segments) {
            segments.getSegments().stream().flatMap(each -> each.getRequirements().stream()).forEach(each -> {
                follow(each.getAtLeast(), each::setAtLeast);
                follow(each.getBelow(), each::setBelow);
            });
        }
        scheme.getTests().stream().flatMap(test -> test.getClients().stream()).flatMap(client -> client.getGiven().stream()).filter(each -> each.getCriterion() != null)
            .forEach(each -> follow(each.getValue(), each::setValue));
    }

    private void tier() {
        scheme.getOverrides().forEach(each -> follow(each.getTier(), each::setTier));
        if (scheme instanceof MatrixScheme matrix) {
            matrix.getCells().forEach(each -> follow(each.getTier(), each::setTier));
        }
        if (scheme instanceof SegmentScheme segments) {
            segments.getSegments().forEach(each -> follow(each.getTier(), each::setTier));
        }
        scheme.getTests().stream().flatMap(test -> test.getClients().stream()).forEach(each -> follow(each.getTier(), each::setTier));
    }

    /** Formulas and conditions name inputs and criteria as words. */
    private void formulas() {
        scheme.getInputs().forEach(each -> word(each.getFormula(), each::setFormula));
        scheme.getOverrides().forEach(each -> word(each.getWhen(), each::setWhen));
        if (scheme.getStability() != null) {
            word(scheme.getStability().getAtOnce(), scheme.getStability()::setAtOnce);
        }
    }

    private void word(String formula, Consumer<String> set) {
        if (formula != null) {
            String now = Pattern.compile("(?<![\\w.])" + Pattern.quote(before) + "(?![\\w.])").matcher(formula).replaceAll(Matcher.quoteReplacement(after));
            if (!now.equals(formula)) {
                set.accept(now);
            }
        }
    }
}
