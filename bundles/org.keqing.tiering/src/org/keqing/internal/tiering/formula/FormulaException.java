package org.keqing.internal.tiering.formula;

/** A text that is no formula; the message is a key of the messages of this bundle. */
public final class FormulaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    FormulaException(String key, String detail) {
        super(key);
        this.detail = detail;
    }

    /** {@return what the message is about} */
    public String detail() {
        return detail;
    }
}
