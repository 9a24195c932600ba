package org.keqing.internal.pack.keyaccount;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The lines of one document. */
final class Purchase {

    private final String document;
    private LocalDate day;
    private BigDecimal quantity;
    private BigDecimal amount;

    /**
     * @param document its reference, {@code null} when the lines have none
     * @param day      of one of its lines
     */
    Purchase(String document, LocalDate day) {
        this.document = document;
        this.day = day;
    }

    /** The document of a line: its reference up to the last {@code -}. */
    static String document(String ref) {
        int line = ref == null ? 0 : ref.lastIndexOf('-');
        return line > 0 ? ref.substring(0, line) : ref;
    }

    void add(LocalDate lineDay, BigDecimal lineQuantity, BigDecimal lineAmount) {
        day = lineDay.isBefore(day) ? lineDay : day;
        quantity = Sums.sum(quantity, lineQuantity);
        amount = Sums.sum(amount, lineAmount);
    }

    /** Less than nothing: goods came back. */
    boolean isReturn() {
        BigDecimal decides = amount == null ? quantity : amount;
        return decides != null && decides.signum() < 0;
    }

    String document() {
        return document;
    }

    /** Of its first line. */
    LocalDate day() {
        return day;
    }

    /** {@code null} when no line names one. */
    BigDecimal amount() {
        return amount;
    }
}
