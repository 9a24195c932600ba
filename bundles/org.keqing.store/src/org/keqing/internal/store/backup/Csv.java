package org.keqing.internal.store.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * The rows of a backup, exactly: texts and bytes in quotes, everything else without, nothing for no value. Lines end in a line feed.
 */
final class Csv {

    private Csv() {
    }

    static void write(Writer out, Object[] row) throws IOException {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            switch (row[i]) {
                case null -> {
                    continue;
                }
                case String text -> {
                    out.write('"');
                    out.write(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""));
                    out.write('"');
                }
                case BigDecimal decimal -> out.write(decimal.toPlainString());
                case byte[] bytes -> {
                    out.write('"');
                    out.write(HexFormat.of().formatHex(bytes));
                    out.write('"');
                }
                default -> out.write(row[i].toString());
            }
        }
        out.write('\n');
    }

    /**
     * Reads a row.
     *
     * @return false at the end
     * @throws IOException when the row has another number of fields or is cut off
     */
    static boolean read(Reader in, Field[] row) throws IOException {
        int c = in.read();
        if (c < 0) {
            return false;
        }
        for (int i = 0; i < row.length; i++) {
            row[i].text.setLength(0);
            row[i].quoted = c == '"';
            if (row[i].quoted) {
                c = readQuoted(in, row[i].text);
            } else {
                while (c != ',' && c != '\n' && c >= 0) {
                    row[i].text.append((char) c);
                    c = in.read();
                }
            }
            if (c != (i == row.length - 1 ? '\n' : ',')) {
                throw new IOException("a row is cut off or has another number of fields than " + row.length);
            }
            if (i < row.length - 1) {
                c = in.read();
            }
        }
        return true;
    }

    private static int readQuoted(Reader in, StringBuilder text) throws IOException {
        while (true) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("a text is cut off");
            }
            if (c == '"') {
                c = in.read();
                if (c != '"') {
                    return c;
                }
            }
            text.append((char) c);
        }
    }

    /** A field being read. */
    static final class Field {
        private final StringBuilder text = new StringBuilder();
        private boolean quoted;


        /** The value for a column of this type. */
        Object value(int sqlType) {
            if (!quoted && text.isEmpty()) {
                return null;
            }
            String value = text.toString();
            return switch (sqlType) {
                case Types.BIGINT -> Long.valueOf(value);
                case Types.INTEGER -> Integer.valueOf(value);
                case Types.SMALLINT, Types.TINYINT -> Short.valueOf(value);
                case Types.BOOLEAN, Types.BIT -> Boolean.valueOf(value);
                case Types.DOUBLE, Types.FLOAT -> Double.valueOf(value);
                case Types.REAL -> Float.valueOf(value);
                case Types.DECIMAL, Types.NUMERIC -> new BigDecimal(value);
                case Types.DATE -> LocalDate.parse(value);
                case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Instant.parse(value);
                case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> HexFormat.of().parseHex(value);
                default -> value;
            };
        }
    }
}
