package org.keqing.internal.tiering.segment;

import java.util.List;

import org.keqing.internal.tiering.validation.CriterionRules;
import org.keqing.internal.tiering.validation.Findings;
import org.keqing.internal.tiering.validation.SchemeValidator;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Requirement;
import org.keqing.tiering.model.Segment;
import org.keqing.tiering.model.SegmentScheme;

/** What a segment scheme needs: graded criteria, requirements that can be met, and a last segment that takes everybody. */
final class SegmentRules {

    private final SegmentScheme scheme;
    private final Findings findings;
    private final CriterionRules criteria;

    SegmentRules(SegmentScheme scheme, Findings findings) {
        this.scheme = scheme;
        this.findings = findings;
        this.criteria = new CriterionRules(scheme, findings);
    }

    void check() {
        String self = SchemeValidator.element("ElementScheme", scheme, findings);
        criteria.checkGrades();
        if (scheme.getCriteria().isEmpty()) {
            findings.error(self, "MsgNoCriteria");
        }
        scheme.getCriteria().forEach(criteria::check);
        List<Segment> segments = scheme.getSegments();
        for (int i = 0; i < segments.size(); i++) {
            checkSegment(segments.get(i), findings.element("ElementSegment", Integer.toString(i + 1)), i == segments.size() - 1);
        }
        if (segments.isEmpty() || !segments.getLast().getRequirements().isEmpty()) {
            findings.error(self, "MsgLastSegment");
        }
        findings.unreachable(scheme, segments.stream().map(Segment::getTier).toList());
    }

    private void checkSegment(Segment segment, String element, boolean last) {
        findings.tier(scheme, segment.getTier(), element);
        int count = segment.getRequirements().size();
        if (count == 0 && !last) {
            findings.error(element, "MsgSegmentTakesAll");
        }
        if (segment.getMinimum() < 0 || segment.getMinimum() > count) {
            findings.error(element, "MsgMinimum", Integer.toString(segment.getMinimum()), Integer.toString(count));
        }
        segment.getRequirements().forEach(requirement -> checkRequirement(requirement, element));
    }

    private void checkRequirement(Requirement requirement, String element) {
        if (requirement.getCriterion() == null || Schemes.criterion(scheme, requirement.getCriterion()).isEmpty()) {
            findings.error(element, "MsgUnknownCriterion", String.valueOf(requirement.getCriterion()));
        }
        if (requirement.getAtLeast() == null && requirement.getBelow() == null) {
            findings.error(element, "MsgRequirementEmpty", String.valueOf(requirement.getCriterion()));
        }
        if (requirement.getAtLeast() != null) {
            criteria.checkGradeKnown(element, requirement.getAtLeast());
        }
        if (requirement.getBelow() != null) {
            criteria.checkGradeKnown(element, requirement.getBelow());
        }
    }
}
