package org.keqing.internal.support.ui.profit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.store.StoreException;
import org.keqing.support.profit.Advice;
import org.keqing.support.profit.ClientProfit;
import org.keqing.support.profit.FigureKind;
import org.keqing.support.profit.ProductMargin;

/** How a client's own profit is put into words. Knows no widgets. */
final class ProfitModel {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ProfitModel() {
    }

    /** A line of the sum, with the period before beside it. */
    record Line(String name, BigDecimal now, BigDecimal before) {
    }

    /** From the sales down to the profit. */
    static List<Line> lines(ClientProfit profit) {
        long months = ChronoUnit.MONTHS.between(profit.now().from(), profit.now().to()) + 1;
        String sales = profit.now().knownMonths() == 0 ? Messages.LineSalesEstimated
            : profit.now().knownMonths() == months ? Messages.LineSalesTold : NLS.bind(Messages.LineSalesPartly, profit.now().knownMonths(), months);
        return List.of(new Line(sales, profit.now().sales(), profit.before().sales()), new Line(Messages.LinePurchases, profit.now().purchases().negate(), profit.before().purchases().negate()),
            new Line(Messages.LineDues, profit.now().dues().negate(), profit.before().dues().negate()), new Line(Messages.LineCosts, profit.now().costs().negate(), profit.before().costs().negate()),
            new Line(Messages.LineProfit, profit.now().profit(), profit.before().profit()));
    }

    /** The advice, one line each, or why there is none. */
    static String advice(ClientProfit profit) {
        if (!profit.now().hasData() && profit.advice().isEmpty()) {
            return NLS.bind(Messages.MsgNoData, profit.now().from(), profit.now().to());
        }
        return profit.advice().isEmpty() ? Messages.MsgNothingStands : profit.advice().stream().map(Advice::sentence).map(each -> "\u2022 " + each).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The periods that can be chosen, in months. */
    static List<Integer> periods() {
        return List.of(1, 3, 6, 12);
    }

    /** The month that was typed, such as 2026-11; another one when it is none. */
    static YearMonth month(String typed, YearMonth otherwise) {
        try {
            return YearMonth.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    /** What is asked to enter what a client told. */
    static List<FormField> figures(YearMonth month) {
        return List.of(FormField.line("month", Messages.LabelMonth, month.toString()), FormField.choice("kind", Messages.LabelKind, Messages.LabelSales, List.of(Messages.LabelSales, Messages.LabelCosts)), //$NON-NLS-1$ //$NON-NLS-2$
            FormField.line("amount", Messages.LabelAmount, "")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static FigureKind kind(FormValues values) {
        return values.text("kind").equals(Messages.LabelSales) ? FigureKind.SALES : FigureKind.COST; //$NON-NLS-1$
    }

    /** What is asked to change the margin of a product. */
    static List<FormField> margin(ProductMargin of) {
        return List.of(FormField.line("rate", Messages.LabelRate, of.rate().movePointRight(2).stripTrailingZeros().toPlainString())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The margin entered in percent, as a share. */
    static BigDecimal rate(FormValues values) throws StoreException {
        return values.decimal("rate").divide(HUNDRED, 6, RoundingMode.HALF_UP).stripTrailingZeros(); //$NON-NLS-1$
    }
}
