package org.keqing.internal.support.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.exchange.RowReader;

/**
 * A column of a file and of its table.
 *
 * @param name     in the file
 * @param column   in the table
 * @param required whether every row has a value; a text that is not required is stored as empty where it is part of the key
 */
record Field(String name, String column, Type type, boolean required) {

    /** How a value is read, stored and written. */
    sealed interface Type permits Text, Word, Day, Number, Whole, Truth, ClientCode {
    }

    record Text(int length) implements Type {
    }

    /** One of some words, in lower case in files and in upper case in the table. */
    record Word(Set<String> words) implements Type {
    }

    record Day() implements Type {
    }

    record Number(int scale, BigDecimal least, BigDecimal most) implements Type {
    }

    record Whole(int least, int most) implements Type {
    }

    record Truth() implements Type {
    }

    /** The code of a client for its id. */
    record ClientCode() implements Type {
    }

    static Field client() {
        return new Field("client", "client_id", new ClientCode(), true); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static Field text(String name, String column, int length, boolean required) {
        return new Field(name, column, new Text(length), required);
    }

    static Field day(String name, String column) {
        return new Field(name, column, new Day(), true);
    }

    static Field number(String name, int scale, String least, String most, boolean required) {
        return new Field(name, name, new Number(scale, new BigDecimal(least), new BigDecimal(most)), required);
    }

    /** The value of the present row as the table has it; {@code null} when there is none or it is wrong, which is noted. */
    Object read(RowReader rows, Clients clients) {
        String text = rows.text(name);
        if (text == null) {
            return null;
        }
        return switch (type) {
            case Text each -> limited(rows, text, each.length());
            case Word each -> each.words().contains(text) ? text.toUpperCase(Locale.ROOT) : wrong(rows, NLS.bind(Messages.MsgOneOf, String.join(", ", each.words().stream().sorted().toList()))); //$NON-NLS-1$
            case Day each -> rows.date(name);
            case Number each -> number(rows, each);
            case Whole each -> whole(rows, each);
            case Truth each -> text.equalsIgnoreCase("true") ? Boolean.TRUE : text.equalsIgnoreCase("false") ? Boolean.FALSE : wrong(rows, Messages.MsgTrueOrFalse); //$NON-NLS-1$ //$NON-NLS-2$
            case ClientCode each -> clients.ids().containsKey(text) ? clients.ids().get(text) : wrong(rows, Messages.MsgNoSuchClient);
        };
    }

    private Object wrong(RowReader rows, String reason) {
        rows.problem(name, reason);
        return null;
    }

    private Object limited(RowReader rows, String text, int length) {
        return text.length() > length ? wrong(rows, NLS.bind(Messages.MsgTooLong, length)) : text;
    }

    private Object number(RowReader rows, Number range) {
        BigDecimal number = rows.decimal(name, range.scale());
        if (number != null && (number.compareTo(range.least()) < 0 || number.compareTo(range.most()) > 0)) {
            return wrong(rows, NLS.bind(Messages.MsgRange, range.least().toPlainString(), range.most().toPlainString()));
        }
        return number == null ? null : number.setScale(range.scale(), RoundingMode.UNNECESSARY);
    }

    private Object whole(RowReader rows, Whole range) {
        BigDecimal number = rows.decimal(name, 0);
        if (number != null && (number.compareTo(BigDecimal.valueOf(range.least())) < 0 || number.compareTo(BigDecimal.valueOf(range.most())) > 0)) {
            return wrong(rows, NLS.bind(Messages.MsgRange, range.least(), range.most()));
        }
        return number == null ? null : number.intValueExact();
    }

    /** The value of a stored row. */
    Object stored(Record row, int index) {
        return row.get(index, switch (type) {
            case Text each -> String.class;
            case Word each -> String.class;
            case Day each -> LocalDate.class;
            case Number each -> BigDecimal.class;
            case Whole each -> Integer.class;
            case Truth each -> Boolean.class;
            case ClientCode each -> Long.class;
        });
    }

    /** A stored value as files have it. */
    Object written(Object value, Clients clients) {
        return switch (type) {
            case Word each -> ((String) value).toLowerCase(Locale.ROOT);
            case ClientCode each -> clients.codes().get(value);
            case Text each -> value == null || ((String) value).isEmpty() ? null : value;
            default -> value;
        };
    }
}
