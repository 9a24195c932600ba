package org.keqing.ui.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.store.Condition;
import org.keqing.store.Condition.Op;

/**
 * What is typed into a filter row, as a condition of a query. Texts: occurs in the value, {@code =text} is equal, {@code -} is empty. Numbers and dates: {@code 80}, {@code >80},
 * {@code <=80}, {@code 60..80}; a year or month stands for all its days.
 *
 * @since 0.1
 */
public final class FilterText {

    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<|=|\u2265|\u2264)\\s*(.+)"); //$NON-NLS-1$
    private static final Pattern RANGE = Pattern.compile("(.*?)\\s*(?:\\.\\.|\u2026|~)\\s*(.*)"); //$NON-NLS-1$

    private record Span(Object from, Object to) {
    }

    private FilterText() {
    }

    /**
     * Reads a filter.
     *
     * @param feature the column
     * @param typed   what was typed
     * @return empty when the text says nothing for a column of this type (an unfinished number, say); such a filter is ignored
     */
    public static Optional<Condition> condition(EStructuralFeature feature, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.equals("-")) { //$NON-NLS-1$
            return Optional.of(Condition.isNull(feature));
        }
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == String.class) {
            return Optional.of(text.length() > 1 && text.startsWith("=") //$NON-NLS-1$
                ? Condition.eq(feature, text.substring(1).strip()) : Condition.contains(feature, text));
        }
        if (type == boolean.class || type == Boolean.class) {
            return flag(text).map(value -> Condition.eq(feature, value));
        }
        return range(feature, type, text);
    }

    private static Optional<Condition> range(EStructuralFeature feature, Class<?> type, String text) {
        Matcher comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            return value(type, comparison.group(2)).map(span -> switch (comparison.group(1)) {
                case ">" -> Condition.compare(feature, Op.GT, span.to()); //$NON-NLS-1$
                case ">=", "\u2265" -> Condition.compare(feature, Op.GE, span.from()); //$NON-NLS-1$ //$NON-NLS-2$
                case "<" -> Condition.compare(feature, Op.LT, span.from()); //$NON-NLS-1$
                case "<=", "\u2264" -> Condition.compare(feature, Op.LE, span.to()); //$NON-NLS-1$ //$NON-NLS-2$
                default -> within(feature, span);
            });
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            Optional<Span> from = value(type, range.group(1));
            Optional<Span> to = value(type, range.group(2));
            if (from.isPresent() && to.isPresent()) {
                return Optional.of(within(feature, new Span(from.get().from(), to.get().to())));
            }
            return from.map(span -> Condition.compare(feature, Op.GE, span.from())).or(() -> to.map(span -> Condition.compare(feature, Op.LE, span.to())));
        }
        return value(type, text).map(span -> within(feature, span));
    }

    private static Condition within(EStructuralFeature feature, Span span) {
        return span.from().equals(span.to()) ? Condition.eq(feature, span.from())
            : Condition.and(Condition.compare(feature, Op.GE, span.from()), Condition.compare(feature, Op.LE, span.to()));
    }

    private static Optional<Span> value(Class<?> type, String typed) {
        String text = typed.strip().replace(",", ""); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            if (type == BigDecimal.class) {
                return one(new BigDecimal(text));
            }
            if (type == int.class || type == Integer.class) {
                return one(Integer.valueOf(text));
            }
            if (type == long.class || type == Long.class) {
                return one(Long.valueOf(text));
            }
            if (type == short.class || type == Short.class) {
                return one(Short.valueOf(text));
            }
            if (type == double.class || type == Double.class) {
                return one(Double.valueOf(text));
            }
            if (type == float.class || type == Float.class) {
                return one(Float.valueOf(text));
            }
            if (type == Instant.class) {
                Span days = days(text);
                return Optional.of(new Span(midnight((LocalDate) days.from()), midnight(((LocalDate) days.to()).plusDays(1)).minus(1, ChronoUnit.MICROS)));
            }
            return type == LocalDate.class ? Optional.of(days(text)) : Optional.empty();
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private static Span days(String text) {
        if (text.length() == 4) {
            int year = Integer.parseInt(text);
            return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (text.length() == 7) {
            YearMonth month = YearMonth.parse(text);
            return new Span(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(text);
        return new Span(day, day);
    }

    private static Optional<Span> one(Object value) {
        return Optional.of(new Span(value, value));
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "yes", "true", "1", "\u662F" -> Optional.of(true); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            case "n", "no", "false", "0", "\u5426" -> Optional.of(false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            default -> Optional.empty();
        };
    }
}
