package org.keqing.internal.store.derby;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

import org.apache.derby.vti.VTITemplate;
import org.keqing.store.RowSource;

/** The rows of a bulk load as the table function that Derby calls; the load's thread is the one that asks for rows. */
public final class BulkFunction extends VTITemplate {

    /** How points in time reach Derby: as text, since its own conversion depends on the time zone. */
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private static final ThreadLocal<BulkFunction> CURRENT = new ThreadLocal<>();

    /** Days that are remembered as Derby takes them: in many rows there are few. */
    private static final int DATES = 10_000;

    private final Map<LocalDate, Date> dates = new HashMap<>();
    private final RowSource source;
    private final Object[] row;
    private Exception failure;
    private long count;
    private boolean missing;

    BulkFunction(RowSource source, int width) {
        this.source = source;
        this.row = new Object[width];
    }

    /** Called by Derby. */
    public static ResultSet rows() {
        return CURRENT.get();
    }

    void begin() {
        CURRENT.set(this);
    }

    /** What the source threw, {@code null} when nothing. */
    Exception failure() {
        return failure;
    }

    long count() {
        return count;
    }

    @Override
    public boolean next() throws SQLException {
        try {
            boolean more = source.next(row);
            if (more) {
                count++;
            }
            return more;
        } catch (Exception e) {
            failure = e;
            throw new SQLException(e);
        }
    }

    private Object value(int column) {
        Object value = row[column - 1];
        missing = value == null;
        return value;
    }

    @Override
    public boolean wasNull() {
        return missing;
    }

    @Override
    public String getString(int column) {
        return switch (value(column)) {
            case null -> null;
            case Instant time -> TIMESTAMP.format(time);
            case Object other -> other.toString();
        };
    }

    @Override
    public long getLong(int column) {
        return value(column) instanceof Number number ? number.longValue() : 0;
    }

    @Override
    public int getInt(int column) {
        return value(column) instanceof Number number ? number.intValue() : 0;
    }

    @Override
    public short getShort(int column) {
        return value(column) instanceof Number number ? number.shortValue() : 0;
    }

    @Override
    public boolean getBoolean(int column) {
        return value(column) instanceof Boolean truth && truth;
    }

    @Override
    public double getDouble(int column) {
        return value(column) instanceof Number number ? number.doubleValue() : 0;
    }

    @Override
    public float getFloat(int column) {
        return value(column) instanceof Number number ? number.floatValue() : 0;
    }

    @Override
    public BigDecimal getBigDecimal(int column) {
        return switch (value(column)) {
            case null -> null;
            case BigDecimal decimal -> decimal;
            case Object other -> new BigDecimal(other.toString());
        };
    }

    @Override
    public Date getDate(int column) {
        if (value(column) instanceof LocalDate date) {
            if (dates.size() > DATES) {
                dates.clear();
            }
            return dates.computeIfAbsent(date, Date::valueOf);
        }
        return null;
    }

    @Override
    public byte[] getBytes(int column) {
        return (byte[]) value(column);
    }

    @Override
    public void close() {
        CURRENT.remove();
    }
}
