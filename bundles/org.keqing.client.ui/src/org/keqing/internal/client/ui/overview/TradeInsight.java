package org.keqing.internal.client.ui.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.keqing.internal.client.ui.Messages;
import org.keqing.model.facts.FactsPackage.Literals;
import org.keqing.store.Columns;
import org.keqing.store.Condition;
import org.keqing.store.Query;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.ClientInsight;
import org.keqing.ui.ClientRef;
import org.osgi.service.component.annotations.Component;

/** Trade of the twelve months up to the client's last trade, compared with the year before, and how it pays. */
@Component
public final class TradeInsight implements ClientInsight {

    private static final long HUNDRED_MILLION = 100_000_000;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Insight read(Store store, ClientRef client, Locale locale) throws StoreException {
        List<Figure> figures = new ArrayList<>();
        trade(store, client, figures, locale);
        dues(store, client, figures, locale);
        return new Insight(figures, List.of(), List.of());
    }

    private static void trade(Store store, ClientRef client, List<Figure> figures, Locale locale) throws StoreException {
        Columns trades = columns(store, client, Literals.TRADE__CLIENT, Literals.TRADE__DATE, Literals.TRADE__AMOUNT);
        LocalDate last = null;
        for (int i = 0; i < trades.size(); i++) {
            LocalDate date = (LocalDate) trades.get(0).value(i);
            last = date != null && (last == null || date.isAfter(last)) ? date : last;
        }
        if (last == null) {
            return;
        }
        BigDecimal amount = sum(trades, last.minusYears(1), last);
        BigDecimal before = sum(trades, last.minusYears(2), last.minusYears(1));
        figures.add(new Figure(Messages.LabelYearAmount, compact(amount, locale), change(amount, before), trend(amount, before)));
        LocalDate from = last.minusYears(1);
        long days = count(trades, from, last);
        figures.add(new Figure(Messages.LabelOrders, Long.toString(days), NLS.bind(Messages.HintUntil, last), Trend.NONE));
    }

    private static void dues(Store store, ClientRef client, List<Figure> figures, Locale locale) throws StoreException {
        Columns dues = columns(store, client, Literals.DUE__CLIENT, Literals.DUE__DUE_DATE, Literals.DUE__AMOUNT, Literals.DUE__PAID_DATE, Literals.DUE__PAID_AMOUNT);
        BigDecimal due = BigDecimal.ZERO;
        BigDecimal inTime = BigDecimal.ZERO;
        BigDecimal open = BigDecimal.ZERO;
        for (int i = 0; i < dues.size(); i++) {
            LocalDate date = (LocalDate) dues.get(0).value(i);
            BigDecimal amount = Objects.requireNonNullElse((BigDecimal) dues.get(1).value(i), BigDecimal.ZERO);
            LocalDate paidOn = (LocalDate) dues.get(2).value(i);
            BigDecimal paid = Objects.requireNonNullElse((BigDecimal) dues.get(3).value(i), BigDecimal.ZERO);
            due = due.add(amount);
            open = open.add(amount.subtract(paid).max(BigDecimal.ZERO));
            inTime = paidOn != null && date != null && !paidOn.isAfter(date) ? inTime.add(paid.min(amount)) : inTime;
        }
        if (due.signum() > 0) {
            BigDecimal rate = inTime.multiply(BigDecimal.valueOf(100)).divide(due, 1, RoundingMode.HALF_UP);
            figures.add(new Figure(Messages.LabelOnTime, rate.toPlainString() + " %", NLS.bind(Messages.HintOfDues, compact(inTime, locale), compact(due, locale)), Trend.NONE)); //$NON-NLS-1$
            figures.add(new Figure(Messages.LabelOpenDue, compact(open, locale), "", Trend.NONE)); //$NON-NLS-1$
        }
    }

    private static Columns columns(Store store, ClientRef client, EStructuralFeature owner, EStructuralFeature... features) throws StoreException {
        return store.columns(Query.of(owner.getEContainingClass()).where(Condition.eq(owner, client.id())), List.of(features));
    }

    private static BigDecimal sum(Columns trades, LocalDate after, LocalDate until) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < trades.size(); i++) {
            LocalDate date = (LocalDate) trades.get(0).value(i);
            BigDecimal amount = (BigDecimal) trades.get(1).value(i);
            sum = within(date, after, until) && amount != null ? sum.add(amount) : sum;
        }
        return sum;
    }

    private static long count(Columns trades, LocalDate after, LocalDate until) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < trades.size(); i++) {
            days.add((LocalDate) trades.get(0).value(i));
        }
        return days.stream().filter(d -> within(d, after, until)).distinct().count();
    }

    private static boolean within(LocalDate date, LocalDate after, LocalDate until) {
        return date != null && date.isAfter(after) && !date.isAfter(until);
    }

    private static String change(BigDecimal now, BigDecimal before) {
        if (before.signum() <= 0) {
            return ""; //$NON-NLS-1$
        }
        BigDecimal percent = now.subtract(before).multiply(BigDecimal.valueOf(100)).divide(before, 0, RoundingMode.HALF_UP);
        String sign = percent.signum() > 0 ? "\u25B2 " : percent.signum() < 0 ? "\u25BC " : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return NLS.bind(Messages.HintOnYearBefore, sign + percent.abs().toPlainString() + " %"); //$NON-NLS-1$
    }

    private static Trend trend(BigDecimal now, BigDecimal before) {
        int compared = before.signum() <= 0 ? 0 : now.compareTo(before);
        return compared > 0 ? Trend.BETTER : compared < 0 ? Trend.WORSE : Trend.NONE;
    }

    /** A number in at most four digits: {@code 982}, {@code 12.4 k}, {@code 1.24 M}; in Chinese {@code 1.24 \u4E07}, {@code 124.0 \u4E07}, {@code 1.24 \u4EBF}. */
    static String compact(BigDecimal value, Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        BigDecimal absolute = value.abs();
        if (absolute.compareTo(BigDecimal.valueOf(chinese ? HUNDRED_MILLION : 1_000_000)) >= 0) {
            return chinese ? digits(value.movePointLeft(8)) + " \u4EBF" : format("#,##0.00", value.movePointLeft(6)) + " M"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        if (absolute.compareTo(BigDecimal.valueOf(10_000)) >= 0) {
            return chinese ? digits(value.movePointLeft(4)) + " \u4E07" : format("#,##0.0", value.movePointLeft(3)) + " k"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return format("#,##0", value); //$NON-NLS-1$
    }

    private static String digits(BigDecimal value) {
        int whole = value.precision() - value.scale();
        return format(whole > 3 ? "#,##0" : whole == 3 ? "0.0" : "0.00", value); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String format(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
