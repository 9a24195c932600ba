package org.keqing.internal.support.ui.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.keqing.store.StoreException;

/**
 * What was entered in a form.
 *
 * @param labels what the fields are called
 * @param texts  what was entered
 */
public record FormValues(Map<String, String> labels, Map<String, String> texts) {

    /** The text without spaces around it. */
    public String text(String id) {
        return texts.get(id).strip();
    }

    /** Yes or no. */
    public boolean yes(String id) {
        return Boolean.parseBoolean(texts.get(id));
    }

    /** A decimal; thousands separators are taken off; {@code null} when empty. */
    public BigDecimal decimalOrNull(String id) throws StoreException {
        String text = text(id).replace(",", ""); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw wrong(Messages.MsgNotNumber, id);
        }
    }

    /** A decimal that must be there. */
    public BigDecimal decimal(String id) throws StoreException {
        BigDecimal number = decimalOrNull(id);
        if (number == null) {
            throw wrong(Messages.MsgNotNumber, id);
        }
        return number;
    }

    /** A whole number. */
    public long whole(String id) throws StoreException {
        try {
            return decimal(id).longValueExact();
        } catch (ArithmeticException e) {
            throw wrong(Messages.MsgNotWhole, id);
        }
    }

    /** A date such as 2026-11-22. */
    public LocalDate date(String id) throws StoreException {
        try {
            return LocalDate.parse(text(id));
        } catch (DateTimeException e) {
            throw wrong(Messages.MsgNotDate, id);
        }
    }

    /** A month such as 2026-11. */
    public YearMonth month(String id) throws StoreException {
        try {
            return YearMonth.parse(text(id));
        } catch (DateTimeException e) {
            throw wrong(Messages.MsgNotMonth, id);
        }
    }

    private StoreException wrong(String message, String id) {
        return new StoreException(NLS.bind(message, labels.get(id), text(id)));
    }
}
