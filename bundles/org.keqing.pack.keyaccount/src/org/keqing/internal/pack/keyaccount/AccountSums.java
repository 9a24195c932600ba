package org.keqing.internal.pack.keyaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.keqing.pack.keyaccount.traits.Frequency;
import org.keqing.pack.keyaccount.traits.Judgement;
import org.keqing.pack.keyaccount.traits.LargestPurchase;
import org.keqing.pack.keyaccount.traits.Loyalty;
import org.keqing.pack.keyaccount.traits.TraitPeriod;

/** The trade lines of one account over a period: sums by month, and documents. */
final class AccountSums {

    private final TraitPeriod period;
    private final Sums[] months;
    private final Map<Object, Purchase> documents = new HashMap<>();

    AccountSums(TraitPeriod period) {
        this.period = period;
        this.months = new Sums[period.months()];
    }

    /** Adds a line of a document; without one it belongs to the lines of its day that have none. */
    void add(LocalDate day, String document, BigDecimal quantity, BigDecimal amount, BigDecimal cost) {
        int month = period.month(day);
        if (months[month] == null) {
            months[month] = new Sums();
        }
        months[month].add(quantity, amount, cost);
        documents.computeIfAbsent(document == null ? day : document, key -> new Purchase(document, day)).add(day, quantity, amount);
    }

    /** The lines of a part of the period that is made of its months. */
    Sums sums(TraitPeriod part) {
        return sums(period.month(part.from()), period.month(part.to()) + 1);
    }

    private Sums sums(int from, int until) {
        Sums all = new Sums();
        for (int month = from; month < until; month++) {
            if (months[month] != null) {
                all.add(months[month]);
            }
        }
        return all;
    }

    Frequency frequency(TraitPeriod part) {
        List<Purchase> made = purchases().stream().filter(each -> !each.day().isBefore(part.from()) && !each.day().isAfter(part.to())).toList();
        int days = (int) made.stream().map(Purchase::day).distinct().count();
        return new Frequency(made.size(), days, monthsWith(made), part.months(), Sums.quotient(BigDecimal.valueOf(made.size()), part.length()));
    }

    private List<Purchase> purchases() {
        return documents.values().stream().filter(each -> !each.isReturn()).toList();
    }

    private int monthsWith(List<Purchase> made) {
        return (int) made.stream().map(each -> period.month(each.day())).distinct().count();
    }

    /** {@code null} without a purchase with an amount above 0. */
    LargestPurchase largest() {
        List<Purchase> paid = documents.values().stream().filter(each -> each.amount() != null && each.amount().signum() > 0).toList();
        if (paid.isEmpty()) {
            return null;
        }
        BigDecimal all = paid.stream().map(Purchase::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Purchase largest = paid.stream().min(Comparator.comparing(Purchase::amount).reversed().thenComparing(Purchase::day)
            .thenComparing(Purchase::document, Comparator.nullsLast(Comparator.naturalOrder()))).orElseThrow();
        return new LargestPurchase(largest.document(), largest.day(), largest.amount(), Sums.quotient(largest.amount(), all));
    }

    Loyalty loyalty(Judgement judged) {
        TreeSet<LocalDate> days = new TreeSet<>();
        List<Purchase> made = purchases();
        made.forEach(each -> days.add(each.day()));
        if (days.isEmpty()) {
            return new Loyalty(null, 0, null, null, null, trend(), judged);
        }
        int since = period.months() - period.month(days.first());
        BigDecimal continuity = Sums.quotient(BigDecimal.valueOf(monthsWith(made)), BigDecimal.valueOf(since));
        int silence = (int) ChronoUnit.DAYS.between(days.last(), period.to());
        int longest = silence;
        LocalDate before = days.first();
        for (LocalDate day : days) {
            longest = Math.max(longest, (int) ChronoUnit.DAYS.between(before, day));
            before = day;
        }
        return new Loyalty(days.first(), since, continuity, longest, silence, trend(), judged);
    }

    private BigDecimal trend() {
        int whole = period.wholeMonths();
        int half = whole / 2;
        BigDecimal first = sums(0, half).amount();
        if (first == null || first.signum() <= 0) {
            return null;
        }
        BigDecimal last = sums(whole - half, whole).amount();
        if (last == null) {
            boolean bought = purchases().stream().mapToInt(each -> period.month(each.day())).anyMatch(month -> month >= whole - half && month < whole);
            return bought ? null : BigDecimal.ONE.negate();
        }
        return Sums.quotient(last.subtract(first), first);
    }
}
