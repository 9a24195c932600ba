package org.keqing.internal.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.keqing.store.RowSource;

/** Keeps pushed rows until the database pulls them: some in memory, more in a temporary file. */
final class RowSpool implements RowSource, AutoCloseable {

    private static final int IN_MEMORY = 5_000;
    private static final int BUFFER = 1 << 16;

    private final int width;
    private final List<Object[]> memory = new ArrayList<>();
    private Path file;
    private DataOutputStream out;
    private DataInputStream in;
    private long written;
    private long read;

    RowSpool(int width) {
        this.width = width;
    }

    void add(Object[] row) throws IOException {
        if (row.length != width) {
            throw new IllegalArgumentException("a row has " + row.length + " values, not " + width);
        }
        if (memory.size() < IN_MEMORY) {
            memory.add(row.clone());
        } else {
            if (out == null) {
                file = Files.createTempFile("keqing-load-", ".tmp");
                out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
            }
            for (Object value : row) {
                write(value);
            }
        }
        written++;
    }

    @Override
    public boolean next(Object[] row) throws IOException {
        if (read == written) {
            return false;
        }
        if (read < memory.size()) {
            System.arraycopy(memory.get((int) read), 0, row, 0, width);
        } else {
            if (in == null) {
                out.close();
                in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            }
            for (int i = 0; i < width; i++) {
                row[i] = read();
            }
        }
        read++;
        return true;
    }

    @Override
    public void close() throws IOException {
        memory.clear();
        if (file != null) {
            out.close();
            if (in != null) {
                in.close();
            }
            Files.deleteIfExists(file);
        }
    }

    private void write(Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte(0);
            case String text -> writeBytes(1, text.getBytes(StandardCharsets.UTF_8));
            case Long number -> {
                out.writeByte(2);
                out.writeLong(number);
            }
            case Integer number -> {
                out.writeByte(3);
                out.writeInt(number);
            }
            case Short number -> {
                out.writeByte(4);
                out.writeShort(number);
            }
            case Boolean truth -> out.writeByte(truth ? 5 : 6);
            case BigDecimal decimal -> {
                writeBytes(7, decimal.unscaledValue().toByteArray());
                out.writeInt(decimal.scale());
            }
            case Double number -> {
                out.writeByte(8);
                out.writeDouble(number);
            }
            case LocalDate date -> {
                out.writeByte(9);
                out.writeLong(date.toEpochDay());
            }
            case Instant time -> {
                out.writeByte(10);
                out.writeLong(time.getEpochSecond());
                out.writeInt(time.getNano());
            }
            case byte[] bytes -> writeBytes(11, bytes);
            case Float number -> {
                out.writeByte(12);
                out.writeFloat(number);
            }
            default -> throw new IllegalArgumentException("cannot store a " + value.getClass().getName());
        }
    }

    private void writeBytes(int tag, byte[] bytes) throws IOException {
        out.writeByte(tag);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private Object read() throws IOException {
        int tag = in.readByte();
        return switch (tag) {
            case 0 -> null;
            case 1 -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            case 2 -> in.readLong();
            case 3 -> in.readInt();
            case 4 -> in.readShort();
            case 5 -> true;
            case 6 -> false;
            case 7 -> new BigDecimal(new BigInteger(in.readNBytes(in.readInt())), in.readInt());
            case 8 -> in.readDouble();
            case 9 -> LocalDate.ofEpochDay(in.readLong());
            case 10 -> Instant.ofEpochSecond(in.readLong(), in.readInt());
            case 11 -> in.readNBytes(in.readInt());
            case 12 -> in.readFloat();
            default -> throw new IOException("unknown tag " + tag);
        };
    }
}
