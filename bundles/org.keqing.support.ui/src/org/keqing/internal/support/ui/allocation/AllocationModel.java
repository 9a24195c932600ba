package org.keqing.internal.support.ui.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.store.StoreException;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationLine;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationRun;
import org.keqing.support.allocation.AllocationShare;
import org.keqing.support.allocation.AllocationState;
import org.keqing.support.allocation.SupplySource;

/**
 * What the view of allocations shows and asks. Knows no widgets.
 *
 * @param runs   all runs
 * @param chosen the one that is shown, {@code null} when there is none
 * @param shares its classes
 * @param lines  its clients
 */
record AllocationModel(List<AllocationRun> runs, AllocationRun chosen, List<AllocationShare> shares, List<AllocationLine> lines) {

    private static final int DIGITS = 4;

    /** The lines shown: all, or those of clients far above their class. */
    List<AllocationLine> shown(boolean anomaliesOnly) {
        return anomaliesOnly ? lines.stream().filter(AllocationLine::suspicious).toList() : lines;
    }

    /** What the run came to, in a sentence. */
    String summary() {
        String sum = NLS.bind(Messages.MsgAllocationSum, new Object[] { count(chosen.shared()), count(chosen.request().supply()), count(chosen.clients()), count(chosen.rest()), count(chosen.full()),
            count(chosen.suspicious()) });
        return chosen.state() == AllocationState.DRAFT ? NLS.bind(Messages.MsgClassHint, sum) : sum;
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number); //$NON-NLS-1$
    }

    /** The part of the supply that a class gets, 0 to 1. */
    BigDecimal part(AllocationShare share) {
        return BigDecimal.valueOf(share.shared()).divide(BigDecimal.valueOf(Math.max(1, chosen.request().supply())), DIGITS, RoundingMode.HALF_UP);
    }

    /** The word for a state. */
    static String word(AllocationState state) {
        return switch (state) {
            case DRAFT -> Messages.LabelDraft;
            case FROZEN -> Messages.LabelFrozen;
            case PUBLISHED -> Messages.LabelPublished;
        };
    }

    /** What is asked for a new run, beginning with the terms of the last one. */
    static List<FormField> newRun(List<SupplySource> sources, YearMonth next, AllocationRun last) {
        AllocationRule rule = last == null ? AllocationRule.STANDARD : last.request().rule();
        List<String> names = sources.stream().map(each -> each.name(Locale.getDefault())).toList();
        String source = last == null ? names.getFirst()
            : sources.stream().filter(each -> each.id().equals(last.request().source())).map(each -> each.name(Locale.getDefault())).findFirst().orElse(names.getFirst());
        return List.of(FormField.line("product", Messages.LabelProduct, last == null ? "" : last.request().product()), FormField.line("period", Messages.LabelMonth, next.toString()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            FormField.line("supply", Messages.LabelSupply, last == null ? "" : Long.toString(last.request().supply())), FormField.choice("source", Messages.LabelSource, source, names), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            FormField.line("season", Messages.LabelSeason, plain(rule.season())), FormField.line("months", Messages.LabelMonths, Integer.toString(rule.months())), //$NON-NLS-1$ //$NON-NLS-2$
            FormField.line("factor", Messages.LabelFactor, plain(rule.anomalyFactor())), FormField.line("least", Messages.LabelLeast, Integer.toString(rule.anomalyLeast())), //$NON-NLS-1$ //$NON-NLS-2$
            FormField.check("lessStock", Messages.LabelLessStock, rule.lessStock()), FormField.check("new", Messages.LabelNewProduct, false)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What was entered for a new run. */
    static AllocationRequest request(FormValues values, List<SupplySource> sources) throws StoreException {
        String source = sources.stream().filter(each -> each.name(Locale.getDefault()).equals(values.text("source"))).map(SupplySource::id).findFirst().orElseThrow(); //$NON-NLS-1$
        return new AllocationRequest(values.month("period"), values.text("product"), values.whole("supply"), source, rule(values)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** What is asked to change a draft. */
    List<FormField> terms() {
        AllocationRule rule = chosen.request().rule();
        return List.of(FormField.line("supply", Messages.LabelSupply, Long.toString(chosen.request().supply())), FormField.line("season", Messages.LabelSeason, plain(rule.season())), //$NON-NLS-1$ //$NON-NLS-2$
            FormField.line("months", Messages.LabelMonths, Integer.toString(rule.months())), FormField.line("factor", Messages.LabelFactor, plain(rule.anomalyFactor())), //$NON-NLS-1$ //$NON-NLS-2$
            FormField.line("least", Messages.LabelLeast, Integer.toString(rule.anomalyLeast())), FormField.check("lessStock", Messages.LabelLessStock, rule.lessStock())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** How to share out, as entered. */
    static AllocationRule rule(FormValues values) throws StoreException {
        return new AllocationRule(values.decimal("season"), values.yes("lessStock"), Math.toIntExact(Math.min(Integer.MAX_VALUE, values.whole("months"))), values.decimal("factor"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            Math.toIntExact(Math.min(Integer.MAX_VALUE, values.whole("least")))); //$NON-NLS-1$
    }

    /** What is asked to change a class. */
    static List<FormField> classTerms(AllocationClass of) {
        return List.of(FormField.line("weight", Messages.LabelWeight, plain(of.weight())), FormField.line("ceiling", Messages.LabelCeiling, of.ceiling() == null ? "" : plain(of.ceiling()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** The class as entered. */
    static AllocationClass classOf(AllocationClass before, FormValues values) throws StoreException {
        return before.with(values.decimal("weight"), values.decimalOrNull("ceiling")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
