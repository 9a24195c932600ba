package org.keqing.internal.support.incentive;

import org.keqing.support.incentive.ClaimState;
import org.keqing.support.incentive.Metric;

/** Words for the states and metrics. */
final class IncentiveWords {

    private IncentiveWords() {
    }

    static String state(ClaimState state) {
        return switch (state) {
            case CLAIMED -> Messages.LabelClaimed;
            case APPROVED -> Messages.LabelApproved;
            case PAID -> Messages.LabelPaid;
            case REFUSED -> Messages.LabelRefused;
        };
    }

    static String metric(Metric metric) {
        return switch (metric) {
            case AMOUNT -> Messages.LabelAmount;
            case QUANTITY -> Messages.LabelQuantity;
            case MARGIN -> Messages.LabelMargin;
        };
    }
}
