package org.keqing.internal.ui.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keqing.internal.ui.Messages;
import org.keqing.ui.Tier;
import org.keqing.ui.TierBadges;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** Values of cells as text: on screen with thousands separators, copied without, so that a spreadsheet reads numbers as numbers. */
public final class CellText {

    private CellText() {
    }

    /** The text as the table shows it. */
    public static String shown(ColumnKind kind, Object value, TierBadges badges) {
        if (value == null) {
            return ""; //$NON-NLS-1$
        }
        return switch (kind) {
            case INTEGER -> number("#,##0", value); //$NON-NLS-1$
            case DECIMAL -> number("#,##0.00", value); //$NON-NLS-1$
            case PERCENT, BAR -> number("0.0", percent(value)) + " %"; //$NON-NLS-1$ //$NON-NLS-2$
            case FLAG -> Boolean.TRUE.equals(value) ? Messages.LabelYes : ""; //$NON-NLS-1$
            case TIER -> value instanceof Tier tier ? badges.text(tier) : value.toString();
            case TEXT, CODE, DATE -> value.toString();
        };
    }

    /** Rows as tab-separated text with a header line. Tabs and line breaks inside values become spaces. */
    public static <R> String tsv(List<TableColumn<R>> columns, List<R> rows) {
        TierBadges badges = TierBadges.standard();
        StringBuilder text = new StringBuilder(columns.stream().map(TableColumn::label).collect(Collectors.joining("\t"))); //$NON-NLS-1$
        for (R row : rows) {
            text.append('\n').append(columns.stream().map(c -> plain(c.kind(), c.value().apply(row), badges)).collect(Collectors.joining("\t"))); //$NON-NLS-1$
        }
        return text.append('\n').toString();
    }

    private static String plain(ColumnKind kind, Object value, TierBadges badges) {
        String text = switch (value) {
            case null -> ""; //$NON-NLS-1$
            case BigDecimal decimal -> decimal.toPlainString();
            case Number number -> number.toString();
            default -> shown(kind, value, badges);
        };
        return text.replaceAll("[\\t\\r\\n]+", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static BigDecimal percent(Object value) {
        return new BigDecimal(value.toString()).movePointRight(2);
    }

    private static String number(String pattern, Object value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.DOWN);
        if (!(value instanceof Number)) {
            return value.toString();
        }
        String text = format.format(value);
        boolean nothing = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return nothing && text.startsWith("-") ? text.substring(1) : text; //$NON-NLS-1$
    }
}
