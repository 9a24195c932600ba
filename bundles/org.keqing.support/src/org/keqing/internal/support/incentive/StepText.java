package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.RewardKind;

/** Steps as people write them: {@code 100000=2%} or {@code 100000=1500}. */
final class StepText {

    private static final String PERCENT = "%";

    private StepText() {
    }

    /** @throws NumberFormatException when it is of neither form */
    static IncentiveStep parse(String text) {
        int equal = text.indexOf('=');
        if (equal < 0) {
            throw new NumberFormatException(text);
        }
        String reward = text.substring(equal + 1).strip();
        boolean percent = reward.endsWith(PERCENT);
        return new IncentiveStep(new BigDecimal(text.substring(0, equal).strip()), percent ? RewardKind.PERCENT : RewardKind.AMOUNT,
                new BigDecimal((percent ? reward.substring(0, reward.length() - 1) : reward).strip()));
    }

    static String of(List<IncentiveStep> steps) {
        return steps.stream().map(each -> plain(each.reach()) + "=" + plain(each.reward()) + (each.kind() == RewardKind.PERCENT ? PERCENT : "")).collect(Collectors.joining("; "));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
