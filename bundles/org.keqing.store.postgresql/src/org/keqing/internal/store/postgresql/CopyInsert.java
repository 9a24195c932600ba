package org.keqing.internal.store.postgresql;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;

import org.keqing.store.RowSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Loads rows by COPY in text format. */
final class CopyInsert {

    private static final int CHUNK = 1 << 16;
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private final Connection connection;
    private final String sql;
    private final int width;

    CopyInsert(Connection connection, String table, List<String> columns) {
        this.connection = connection;
        this.width = columns.size();
        this.sql = "COPY \"" + table + "\" (" + String.join(", ", columns.stream().map(column -> '"' + column + '"').toList()) + ") FROM STDIN";
    }

    long run(RowSource rows) throws Exception {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            Object[] row = new Object[width];
            StringBuilder text = new StringBuilder(CHUNK + 4096);
            while (rows.next(row)) {
                append(text, row);
                if (text.length() >= CHUNK) {
                    write(copy, text);
                }
            }
            write(copy, text);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void write(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static void append(StringBuilder out, Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                out.append('\t');
            }
            switch (row[i]) {
                case null -> out.append("\\N");
                case String text -> escape(out, text);
                case BigDecimal decimal -> out.append(decimal.toPlainString());
                case Instant time -> out.append(TIMESTAMP.format(time));
                case byte[] bytes -> out.append("\\\\x").append(HexFormat.of().formatHex(bytes));
                default -> out.append(row[i]);
            }
        }
        out.append('\n');
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
    }
}
