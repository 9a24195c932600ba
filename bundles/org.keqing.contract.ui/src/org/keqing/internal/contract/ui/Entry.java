package org.keqing.internal.contract.ui;

import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.keqing.model.StoreInfo;
import org.keqing.ui.form.FieldText;

/**
 * A value that is asked for. Knows no widgets.
 *
 * @param label    its name
 * @param type     an attribute that has the same kind of value
 * @param required whether it must be given
 * @param initial  what stands there at first
 * @param rule     what is wrong with a value that could be read, null when nothing is
 */
record Entry(String label, EAttribute type, boolean required, Object initial, Function<Object, String> rule) {

    private static final int LONG_TEXT = 500;

    /** Whether it takes several lines. */
    boolean isLong() {
        return type.getEAttributeType().getInstanceClass() == String.class && StoreInfo.of(type).length() >= LONG_TEXT;
    }

    /** Whether it is a number, which stands at the right. */
    boolean isNumber() {
        return Number.class.isAssignableFrom(type.getEAttributeType().getInstanceClass());
    }

    /** The initial value as text. */
    String text() {
        return FieldText.format(type, initial);
    }

    /** Reads what was typed. */
    FieldText.Reading read(String typed) {
        FieldText.Reading reading = FieldText.parse(type, typed);
        if (!reading.valid()) {
            return reading;
        }
        String problem = reading.value() != null ? rule.apply(reading.value()) : required ? Messages.MsgRequired : null;
        return problem == null ? reading : new FieldText.Reading(null, problem);
    }
}
