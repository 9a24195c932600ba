package org.keqing.internal.support.profit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.keqing.support.profit.Advice;
import org.keqing.support.profit.AdviceKind;
import org.keqing.support.profit.ProductMargin;
import org.keqing.support.profit.ProfitPeriod;

/** Looks at two periods of a client; says only what the numbers say. */
final class Adviser {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final int DIGITS = 4;

    private final ProfitPeriod now;
    private final ProfitPeriod before;
    private final Map<AdviceKind, BigDecimal> limits;
    private final List<Advice> advice = new ArrayList<>();

    Adviser(ProfitPeriod now, ProfitPeriod before, Map<AdviceKind, BigDecimal> limits) {
        this.now = now;
        this.before = before;
        this.limits = limits;
    }

    List<Advice> advice() {
        if (now.hasData()) {
            loss();
            rent();
            product();
            overdue();
        }
        fall();
        return advice;
    }

    private void say(AdviceKind kind, String sentence, String... numbers) {
        advice.add(new Advice(kind, NLS.bind(sentence, numbers), List.of(numbers)));
    }

    private void loss() {
        if (now.profit().signum() < 0) {
            say(AdviceKind.LOSS, Messages.AdviceLoss, money(now.profit().negate()), money(now.sales()), money(now.purchases()), money(now.dues()), money(now.costs()));
        }
    }

    private void rent() {
        BigDecimal limit = limits.get(AdviceKind.RENT_SHARE);
        if (now.sales().signum() > 0 && now.dues().compareTo(limit.multiply(now.sales())) > 0) {
            say(AdviceKind.RENT_SHARE, Messages.AdviceRent, percent(share(now.dues(), now.sales())), money(now.dues()), money(now.sales()), percent(limit));
        }
    }

    private void fall() {
        BigDecimal fallen = before.purchases().subtract(now.purchases());
        if (before.purchases().signum() > 0 && fallen.compareTo(limits.get(AdviceKind.PURCHASES_FALL).multiply(before.purchases())) > 0) {
            say(AdviceKind.PURCHASES_FALL, Messages.AdviceFall, money(before.purchases()), money(now.purchases()), percent(share(fallen, before.purchases())));
        }
    }

    /** More than half of the purchases in one product, and another product that the client knows earns clearly more. */
    private void product() {
        if (now.products().size() < 2 || now.purchases().signum() <= 0) {
            return;
        }
        ProductMargin main = now.products().getFirst();
        ProductMargin best = now.products().stream().max(Comparator.comparing(ProductMargin::rate)).orElseThrow();
        BigDecimal share = share(main.purchases(), now.purchases());
        if (share.compareTo(HALF) > 0 && best.rate().subtract(main.rate()).compareTo(limits.get(AdviceKind.PRODUCT_MARGIN)) > 0) {
            say(AdviceKind.PRODUCT_MARGIN, Messages.AdviceProduct, main.product(), percent(share), percent(main.rate()), best.product(), percent(best.rate()),
                    money(earned(best.rate()).subtract(earned(main.rate()))));
        }
    }

    /** What purchases of 1,000 earn. */
    private static BigDecimal earned(BigDecimal rate) {
        return THOUSAND.multiply(rate).divide(BigDecimal.ONE.subtract(rate), 2, RoundingMode.HALF_UP);
    }

    private void overdue() {
        if (now.overdue().signum() > 0 && now.overdue().compareTo(now.profit()) > 0) {
            say(AdviceKind.OVERDUE, Messages.AdviceOverdue, money(now.overdue()), money(now.profit()));
        }
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DIGITS, RoundingMode.HALF_UP);
    }

    private static String money(BigDecimal amount) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)); //$NON-NLS-1$
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
