package org.keqing.ui.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.keqing.internal.ui.Messages;
import org.keqing.model.Labels;
import org.keqing.model.StoreInfo;

/**
 * A field's value as text and back, with the checks of its type: required, number, date, length, digits. Knows no widgets.
 *
 * @since 0.1
 */
public final class FieldText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT); //$NON-NLS-1$

    /**
     * The outcome of reading a text: a value (may be {@code null} for an empty text), or a problem.
     *
     * @param value   the value when there is no problem
     * @param problem the sentence, or {@code null}
     */
    public record Reading(Object value, String problem) {

        /** Whether the text could be read. */
        public boolean valid() {
            return problem == null;
        }
    }

    private FieldText() {
    }

    /**
     * The value as people read it: thousands separators, ISO dates, literals by their word.
     *
     * @param value may be {@code null}
     */
    public static String format(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> ""; //$NON-NLS-1$
            case BigDecimal decimal -> decimal(decimal, places(decimal, StoreInfo.of(feature).scale()));
            case Integer number -> decimal(BigDecimal.valueOf(number), 0);
            case Long number -> decimal(BigDecimal.valueOf(number), 0);
            case Enumerator literal when feature.getEType() instanceof EEnum words -> word(words.getEEnumLiteral(literal.getValue()));
            case Instant instant -> TIME.format(instant.atZone(ZoneId.systemDefault()));
            default -> value.toString();
        };
    }

    /**
     * Reads what was typed into a field.
     *
     * @param feature the field
     * @param typed   thousands separators and spaces around are accepted
     */
    public static Reading parse(EStructuralFeature feature, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return feature.isRequired() ? wrong(Messages.MsgRequired) : new Reading(feature.getDefaultValue(), null);
        }
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == String.class) {
            int length = StoreInfo.of(feature).length();
            int characters = text.codePointCount(0, text.length());
            return characters > length ? wrong(NLS.bind(Messages.MsgTooLong, characters, length)) : new Reading(text, null);
        }
        if (type == BigDecimal.class) {
            return decimal(feature, text);
        }
        if (type == int.class || type == Integer.class) {
            return integer(text);
        }
        if (type == LocalDate.class) {
            return date(text);
        }
        if (feature.getEType() instanceof EEnum words) {
            return literal(words, text);
        }
        if (type == Instant.class && text.indexOf('T') < 0) {
            return instant(text);
        }
        try {
            return new Reading(EcoreUtil.createFromString((org.eclipse.emf.ecore.EDataType) feature.getEType(), text), null);
        } catch (RuntimeException e) {
            return wrong(e.getMessage());
        }
    }

    /** The problem of a stored value, such as a required one that is missing. */
    public static Optional<String> check(EStructuralFeature feature, Object value) {
        boolean empty = value == null || value.toString().isBlank();
        return empty && feature.isRequired() ? Optional.of(Messages.MsgRequired) : Optional.empty();
    }

    private static Reading decimal(EStructuralFeature feature, String text) {
        StoreInfo info = StoreInfo.of(feature);
        try {
            BigDecimal number = new BigDecimal(text.replace(",", "").replace("\u00A0", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            if (number.stripTrailingZeros().scale() > info.scale()) {
                return wrong(NLS.bind(Messages.MsgPlaces, info.scale()));
            }
            return number.precision() - number.scale() > info.precision() - info.scale() ? wrong(Messages.MsgTooLarge) : new Reading(number, null);
        } catch (NumberFormatException e) {
            return wrong(Messages.MsgDecimal);
        }
    }

    private static Reading integer(String text) {
        try {
            return new Reading(Integer.valueOf(text.replace(",", "")), null); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (NumberFormatException e) {
            return wrong(Messages.MsgInteger);
        }
    }

    private static Reading date(String text) {
        try {
            String[] parts = text.split("[-/.]"); //$NON-NLS-1$
            if (parts.length == 3) {
                return new Reading(LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])), null);
            }
            return new Reading(LocalDate.parse(text), null);
        } catch (DateTimeParseException | NumberFormatException e) {
            return wrong(Messages.MsgDate);
        } catch (java.time.DateTimeException e) {
            return wrong(Messages.MsgDate);
        }
    }

    private static Reading literal(EEnum words, String text) {
        return words.getELiterals().stream().filter(l -> word(l).equalsIgnoreCase(text) || l.getLiteral().equalsIgnoreCase(text)).findFirst()
            .map(l -> new Reading(l.getInstance(), null))
            .orElseGet(() -> wrong(NLS.bind(Messages.MsgOneOf, String.join(", ", words.getELiterals().stream().map(FieldText::word).toList())))); //$NON-NLS-1$
    }

    private static String word(EEnumLiteral literal) {
        return Labels.of(literal, Locale.getDefault());
    }

    private static Reading instant(String text) {
        try {
            return new Reading(LocalDateTime.parse(text, TIME).atZone(ZoneId.systemDefault()).toInstant(), null);
        } catch (DateTimeParseException e) {
            return wrong(Messages.MsgDate);
        }
    }

    private static Reading wrong(String message) {
        return new Reading(null, message);
    }

    /** Money and the like have all their two places; what may have more shows those it has, and two at least. */
    private static int places(BigDecimal value, int scale) {
        return Math.min(scale, Math.max(2, value.stripTrailingZeros().scale()));
    }

    private static String decimal(BigDecimal value, int places) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)); //$NON-NLS-1$
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(value);
    }
}
