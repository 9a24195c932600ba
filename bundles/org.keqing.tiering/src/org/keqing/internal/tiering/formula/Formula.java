package org.keqing.internal.tiering.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.introspection.JexlPermissions.ClassPermissions;
import org.apache.commons.jexl3.introspection.JexlSandbox;

/**
 * An expression over the inputs of a scheme, such as {@code quantity > 0 ? amount / quantity : 0}. Numbers are decimals, {@code + - * / %}, comparisons,
 * {@code and or not}, {@code a ? b : c}, {@code a ?? b} and the functions of {@link Functions}; nothing else, above all no members, no assignment, no loop.
 * A number that is missing makes the outcome missing, and a comparison with it false.
 */
public final class Formula {

    private static final Pattern TEXT = Pattern.compile("'[^'\\\\\\r\\n]*'|\"[^\"\\\\\\r\\n]*\"");
    private static final Pattern STRANGE = Pattern.compile("[^\\p{Alnum}_\\s+\\-*/%().,<>=!&|?:]|\\.\\s*[\\p{Alpha}_]|=~|//|/\\*|(?<![<>=!])=(?!=)|\\b(?:return|if|else|new|var|let|const|function|empty|size|in)\\b");

    private static final Pattern OTHER_CALL = Pattern.compile("\\b(?!(?:and|or|not|" + String.join("|", Functions.NAMES) + ")\\b)[\\p{Alpha}_]\\w*\\s*\\(");

    private static final JexlEngine ENGINE = engine(false);
    private static final JexlEngine STRICT = engine(true);

    private final JexlScript script;
    private final Set<String> variables;

    private Formula(JexlScript script) {
        this.script = script;
        this.variables = new TreeSet<>();
        script.getVariables().forEach(variable -> variables.add(String.join(".", variable)));
    }

    private static JexlEngine engine(boolean strict) {
        JexlFeatures features = JexlFeatures.createNone().script(false).comparatorNames(true);
        JexlSandbox sandbox = new JexlSandbox(false);
        sandbox.allow(Functions.class.getName());
        Map<String, Object> namespaces = new HashMap<>();
        namespaces.put(null, new Functions());
        return new JexlBuilder().features(features).arithmetic(new DecimalArithmetic()).permissions(new ClassPermissions(Functions.class)).sandbox(sandbox)
                .namespaces(namespaces).strict(strict).silent(false).safe(!strict).antish(false).create();
    }

    /**
     * Reads a formula.
     *
     * @throws FormulaException if it is none
     */
    public static Formula parse(String text) {
        return new Formula(script(ENGINE, text));
    }

    private static JexlScript script(JexlEngine engine, String text) {
        String withoutTexts = TEXT.matcher(text).replaceAll(found -> "0".repeat(found.end() - found.start()));
        for (Pattern forbidden : List.of(STRANGE, OTHER_CALL)) {
            Matcher strange = forbidden.matcher(withoutTexts);
            if (strange.find()) {
                throw new FormulaException("MsgFormulaPart", text.substring(strange.start(), strange.end()).strip());
            }
        }
        if (text.isBlank()) {
            throw new FormulaException("MsgFormulaSyntax", "1");
        }
        try {
            return engine.createScript(text);
        } catch (JexlException e) {
            int column = e.getInfo() == null ? 1 : e.getInfo().getColumn();
            throw new FormulaException("MsgFormulaSyntax", Integer.toString(column));
        }
    }

    /** {@return the names that the formula uses} */
    public Set<String> variables() {
        return variables;
    }

    /**
     * Evaluates the formula.
     *
     * @param values gives the value of a variable: a BigDecimal, a String, or null when missing
     * @return a BigDecimal, String, Boolean, or null when missing
     */
    public Object evaluate(Function<String, Object> values) {
        Object value = script.execute(new Variables(values, variables));
        return value instanceof Number number ? DecimalArithmetic.decimal(number) : value;
    }

    /**
     * Tries the formula with made-up values, to find what no reading shows: unknown functions, a wrong number of arguments, texts in sums.
     *
     * @throws FormulaException if it fails
     */
    public void check(String text, Function<String, Object> samples) {
        try {
            script(STRICT, text).execute(new Variables(samples, variables));
        } catch (JexlException | ArithmeticException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new FormulaException("MsgFormulaFails", e instanceof JexlException.Method method ? method.getMethod() : String.valueOf(cause.getMessage()));
        }
    }

    /** {@return whether an outcome means yes: true, or a number other than zero} */
    public static boolean isTrue(Object value) {
        return switch (value) {
        case Boolean truth -> truth;
        case BigDecimal number -> number.signum() != 0;
        case null, default -> false;
        };
    }

    private record Variables(Function<String, Object> values, Set<String> names) implements JexlContext {

        @Override
        public Object get(String name) {
            return values.apply(name);
        }

        @Override
        public boolean has(String name) {
            return names.contains(name);
        }

        @Override
        public void set(String name, Object value) {
            throw new UnsupportedOperationException(name);
        }
    }
}
