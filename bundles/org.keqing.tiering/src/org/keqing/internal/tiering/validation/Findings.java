package org.keqing.internal.tiering.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.keqing.internal.tiering.Texts;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Severity;

/** Collects problems with reasons in one language. */
final class Findings {

    private final Locale locale;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Locale locale) {
        this.locale = locale;
    }

    void error(String element, String key, Object... arguments) {
        problems.add(new Problem(element, Texts.format(locale, key, arguments), Severity.ERROR));
    }

    void warning(String element, String key, Object... arguments) {
        problems.add(new Problem(element, Texts.format(locale, key, arguments), Severity.WARNING));
    }

    /** {@return the name under which an element is reported, such as "criterion loyalty"} */
    String element(String key, Object... arguments) {
        return Texts.format(locale, key, arguments);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
