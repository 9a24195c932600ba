package org.keqing.internal.tiering;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keqing.internal.tiering.formula.Formula;
import org.keqing.tiering.ChoiceColumn;
import org.keqing.tiering.DerivedInput;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeException;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.Severity;
import org.keqing.tiering.model.Absence;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.InputType;
import org.keqing.tiering.model.OverrideRule;
import org.keqing.tiering.model.Scheme;

/** The inputs of a scheme with its formulas and conditions worked out, so that other weights and limits can be tried at once. */
public final class Prepared implements InputTable {

    /** Entry of {@link #decided()} for a client of which no override decides. */
    public static final byte UNDECIDED = -1;

    private static final int CHUNK = 1 << 13;

    private final InputTable raw;
    private final Function<String, DerivedInput> derived;
    private final BooleanSupplier canceled;
    private final Collection<Input> inputs;
    private final List<String> criteria;
    private final Map<String, NumberColumn> numbers;
    private final Map<String, ChoiceColumn> choices;
    private final List<String> conditions;
    private final byte[] decided;
    private final String atOnceCondition;
    private final BitSet atOnce;
    private final Map<Object, Object> kept;
    private final boolean reused;

    private Prepared(Scheme scheme, InputTable raw, Function<String, DerivedInput> derived, BooleanSupplier canceled, Prepared before) {
        this.raw = raw;
        this.derived = derived;
        this.canceled = canceled;
        criteria = scheme.getCriteria().stream().map(Criterion::getId).toList();
        conditions = scheme.getOverrides().stream().map(OverrideRule::getWhen).toList();
        atOnceCondition = scheme.getStability() == null ? null : scheme.getStability().getAtOnce();
        boolean same = before != null && before.criteria.equals(criteria) && EcoreUtil.equals(List.copyOf(before.inputs), scheme.getInputs());
        inputs = same ? before.inputs : EcoreUtil.copyAll(scheme.getInputs());
        numbers = same ? before.numbers : new HashMap<>();
        choices = same ? before.choices : new HashMap<>();
        if (!same) {
            scheme.getInputs().forEach(input -> compute(scheme, input));
        }
        boolean sameConditions = same && before.conditions.equals(conditions);
        decided = sameConditions ? before.decided : decide(scheme);
        kept = sameConditions ? before.kept : new ConcurrentHashMap<>();
        reused = before != null;
        atOnce = atOnceCondition == null ? null : same && atOnceCondition.equals(before.atOnceCondition) ? before.atOnce : rows(scheme, Formula.parse(atOnceCondition));
    }

    /** Prepares inputs; columns of inputs that are prepared already are taken over where the scheme leaves them as they are. */
    public static Prepared of(Scheme scheme, InputTable inputs, Function<String, DerivedInput> derived, BooleanSupplier canceled) {
        return inputs instanceof Prepared before ? new Prepared(scheme, before.raw, derived, canceled, before) : new Prepared(scheme, inputs, derived, canceled, null);
    }

    private void compute(Scheme scheme, Input input) {
        if (numbers.containsKey(input.getId()) || choices.containsKey(input.getId())) {
            return;
        }
        if (input.getFormula() != null) {
            Formula formula = Formula.parse(input.getFormula());
            formula.variables().forEach(name -> Schemes.input(scheme, name).ifPresent(other -> compute(scheme, other)));
            if (input.getType() == InputType.CHOICE) {
                choices.put(input.getId(), ChoiceColumn.of(texts(scheme, formula)));
            } else {
                numbers.put(input.getId(), numbers(scheme, formula, input));
            }
        } else if (input.getType() == InputType.CHOICE) {
            choices.put(input.getId(), raw.choices(input.getSource()));
        } else {
            NumberColumn column = raw.input(input.getSource());
            DerivedInput contributed = column == null ? derived.apply(input.getSource()) : null;
            numbers.put(input.getId(), contributed == null ? column : contributed.compute(raw));
        }
    }

    private List<String> texts(Scheme scheme, Formula formula) {
        String[] texts = new String[raw.size()];
        IntFunction<Object> outcome = outcome(scheme, formula);
        forRows(row -> texts[row] = outcome.apply(row) instanceof Object value ? String.valueOf(value) : "");
        return List.of(texts);
    }

    private NumberColumn numbers(Scheme scheme, Formula formula, Input input) {
        long[] unscaled = new long[raw.size()];
        boolean[] unknown = new boolean[raw.size()];
        IntFunction<Object> outcome = outcome(scheme, formula);
        forRows(row -> {
            switch (outcome.apply(row)) {
            case BigDecimal number -> unscaled[row] = unscaled(number, input);
            case Boolean truth -> unscaled[row] = unscaled(truth ? BigDecimal.ONE : BigDecimal.ZERO, input);
            case null, default -> unknown[row] = true;
            }
        });
        BitSet missing = new BitSet();
        for (int row = 0; row < unknown.length; row++) {
            if (unknown[row]) {
                missing.set(row);
            }
        }
        return new NumberColumn(unscaled, input.getDecimals(), missing);
    }

    private static long unscaled(BigDecimal number, Input input) {
        try {
            return number.setScale(input.getDecimals(), RoundingMode.HALF_UP).unscaledValue().longValueExact();
        } catch (ArithmeticException e) {
            String reason = Texts.format(Locale.getDefault(), "MsgTooLarge", number.toString());
            SchemeException failure = new SchemeException(input.getId() + ": " + reason, List.of(new Problem(input.getId(), reason, Severity.ERROR)));
            failure.initCause(e);
            throw failure;
        }
    }

    private byte[] decide(Scheme scheme) {
        if (conditions.isEmpty()) {
            return null;
        }
        byte[] first = new byte[raw.size()];
        List<IntFunction<Object>> outcomes = new ArrayList<>();
        conditions.forEach(condition -> outcomes.add(outcome(scheme, Formula.parse(condition))));
        forRows(row -> {
            first[row] = UNDECIDED;
            for (byte i = 0; i < outcomes.size() && first[row] == UNDECIDED; i++) {
                first[row] = Formula.isTrue(outcomes.get(i).apply(row)) ? i : UNDECIDED;
            }
        });
        return first;
    }

    private BitSet rows(Scheme scheme, Formula condition) {
        boolean[] held = new boolean[raw.size()];
        IntFunction<Object> outcome = outcome(scheme, condition);
        forRows(row -> held[row] = Formula.isTrue(outcome.apply(row)));
        BitSet rows = new BitSet();
        for (int row = 0; row < held.length; row++) {
            rows.set(row, held[row]);
        }
        return rows;
    }

    /** Gives the outcome of a formula in a row; a missing number counts as zero where its input says so. */
    private IntFunction<Object> outcome(Scheme scheme, Formula formula) {
        Map<String, IntFunction<Object>> variables = new HashMap<>();
        formula.variables().forEach(name -> variables.put(name, variable(scheme, name)));
        return row -> formula.evaluate(name -> variables.get(name).apply(row));
    }

    private IntFunction<Object> variable(Scheme scheme, String name) {
        Input input = Schemes.input(scheme, name).orElse(null);
        if (input == null) {
            GradeColumn grades = raw.grades(name);
            return row -> grades == null || grades.isMissing(row) ? null
                    : BigDecimal.valueOf(grades.numerator()[row]).divide(BigDecimal.valueOf(grades.denominator()[row]), MathContext.DECIMAL128);
        }
        if (input.getType() == InputType.CHOICE) {
            ChoiceColumn texts = choices.get(name);
            return row -> texts == null ? null : texts.get(row);
        }
        NumberColumn column = numbers.get(name);
        BigDecimal absent = input.getAbsence() == Absence.ZERO ? BigDecimal.ZERO : null;
        return row -> column == null || column.isMissing(row) ? absent : column.get(row);
    }

    private interface Row {
        void take(int row);
    }

    private void forRows(Row work) {
        int size = raw.size();
        IntStream.range(0, Math.ceilDiv(size, CHUNK)).parallel().forEach(chunk -> {
            if (canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            for (int row = chunk * CHUNK; row < Math.min(size, (chunk + 1) * CHUNK); row++) {
                work.take(row);
            }
        });
    }

    @Override
    public int size() {
        return raw.size();
    }

    @Override
    public long[] clientIds() {
        return raw.clientIds();
    }

    /** As given; what a class works out is found by its source too. */
    @Override
    public NumberColumn input(String source) {
        NumberColumn given = raw.input(source);
        return given != null || source == null ? given : inputs.stream().filter(input -> source.equals(input.getSource())).findFirst().map(Input::getId).map(numbers::get).orElse(null);
    }

    @Override
    public ChoiceColumn choices(String source) {
        return raw.choices(source);
    }

    @Override
    public GradeColumn grades(String criterionId) {
        return raw.grades(criterionId);
    }

    /** {@return the numbers of an input of the scheme, by its id; null when nothing is known} */
    public NumberColumn number(String inputId) {
        return numbers.get(inputId);
    }

    /** {@return the texts of an input of the scheme, by its id; null when nothing is known} */
    public ChoiceColumn choice(String inputId) {
        return choices.get(inputId);
    }

    /** {@return per row the position of the override that decides, or {@link #UNDECIDED}; null when the scheme has none} */
    public byte[] decided() {
        return decided;
    }

    /** {@return true when an override decides of the client} */
    public boolean isDecided(int row) {
        return decided != null && decided[row] != UNDECIDED;
    }

    /** {@return the rows in which a downgrade takes effect at once; null when the scheme has no such condition} */
    public BitSet atOnce() {
        return atOnce;
    }

    /** {@return true when many variants of a scheme are to be tried, so that it pays to keep what they share} */
    public boolean isReused() {
        return reused;
    }

    /** Gives what depends on the inputs, the overrides and the key only; it is worked out once. */
    public <T> T keep(Object key, Class<T> type, Supplier<T> work) {
        return type.cast(kept.computeIfAbsent(key, wanted -> work.get()));
    }
}
