package org.keqing.internal.pack.keyaccount.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.keqing.pack.keyaccount.traits.ReadingLimits;

/** The limits as they are typed: percent, days and months. */
final class LimitTexts {

    private static final int PERCENTS = 3;
    private static final int DECIMALS = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(9999);

    private LimitTexts() {
    }

    static List<String> labels() {
        return List.of(Messages.LabelLarge, Messages.LabelSteady, Messages.LabelChange, Messages.LabelSilence, Messages.LabelMonths);
    }

    static List<String> of(ReadingLimits limits) {
        return List.of(percent(limits.large()), percent(limits.steady()), percent(limits.change()), Integer.toString(limits.silence()), Integer.toString(limits.months()));
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString();
    }

    /** What is wrong with the first text that is, {@code null} when all are right. */
    static String problem(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (number(texts.get(i), i).isEmpty()) {
                return NLS.bind(Messages.MsgLimitWrong, labels().get(i));
            }
        }
        return null;
    }

    /** The limits that right texts say. */
    static ReadingLimits parse(List<String> texts) {
        List<BigDecimal> numbers = IntStream.range(0, texts.size()).mapToObj(i -> number(texts.get(i), i).orElseThrow()).toList();
        return new ReadingLimits(numbers.get(0).movePointLeft(2), numbers.get(1).movePointLeft(2), numbers.get(2).movePointLeft(2), numbers.get(3).intValueExact(),
            numbers.get(4).intValueExact());
    }

    private static Optional<BigDecimal> number(String text, int place) {
        try {
            BigDecimal number = new BigDecimal(text.strip());
            boolean percent = place < PERCENTS;
            boolean fits = number.signum() > 0 && number.stripTrailingZeros().scale() <= (percent ? DECIMALS : 0) && number.compareTo(percent ? BigDecimal.valueOf(100) : MOST) <= 0;
            return fits ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
