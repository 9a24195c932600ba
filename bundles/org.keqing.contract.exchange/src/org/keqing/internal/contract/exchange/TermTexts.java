package org.keqing.internal.contract.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.FreePeriod;

/** Amounts per month and free periods as texts in one field: {@code 2026-01-01:1000.00;2027-01-01:1100.00} and {@code 2026-02-01..2026-02-28:fitting out}. */
final class TermTexts {

    /** Stands between two of them. */
    static final String BETWEEN = ";"; //$NON-NLS-1$

    private TermTexts() {
    }

    static String step(Record row) {
        return row.get(1, LocalDate.class) + ":" + row.get(2, BigDecimal.class).toPlainString(); //$NON-NLS-1$
    }

    static String free(Record row) {
        return free(row.get(1, LocalDate.class), row.get(2, LocalDate.class), row.get(3, String.class));
    }

    private static String free(LocalDate from, LocalDate to, String reason) {
        return from + ".." + to + (reason == null ? "" : ":" + reason.replace(BETWEEN, ",")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    static String steps(List<AmountStep> steps) {
        return steps.stream().map(step -> step.getFromDate() + ":" + step.getAmount().setScale(2).toPlainString()).collect(Collectors.joining(BETWEEN)); //$NON-NLS-1$
    }

    static String frees(List<FreePeriod> periods) {
        return periods.stream().map(period -> free(period.getFromDate(), period.getToDate(), period.getReason())).collect(Collectors.joining(BETWEEN));
    }

    private static List<String> parts(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(BETWEEN)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** @throws IllegalArgumentException with the reason */
    static List<AmountStep> steps(String text) {
        List<AmountStep> steps = new ArrayList<>();
        for (String part : parts(text)) {
            int colon = part.indexOf(':');
            try {
                AmountStep step = ContractFactory.eINSTANCE.createAmountStep();
                step.setFromDate(LocalDate.parse(part.substring(0, Math.max(0, colon)).strip()));
                step.setAmount(new BigDecimal(part.substring(colon + 1).strip()).setScale(2));
                steps.add(step);
            } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
                throw new IllegalArgumentException(NLS.bind(Messages.MsgStep, part), e);
            }
        }
        return steps;
    }

    /** @throws IllegalArgumentException with the reason */
    static List<FreePeriod> frees(String text) {
        List<FreePeriod> periods = new ArrayList<>();
        for (String part : parts(text)) {
            int colon = part.indexOf(':');
            String[] days = (colon < 0 ? part : part.substring(0, colon)).split("\\.\\.", -1); //$NON-NLS-1$
            try {
                FreePeriod period = ContractFactory.eINSTANCE.createFreePeriod();
                period.setFromDate(LocalDate.parse(days[0].strip()));
                period.setToDate(LocalDate.parse(days[days.length - 1].strip()));
                period.setReason(colon < 0 || part.substring(colon + 1).isBlank() ? null : part.substring(colon + 1).strip());
                periods.add(period);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(NLS.bind(Messages.MsgFreePeriod, part), e);
            }
        }
        return periods;
    }
}
