package org.keqing.internal.tiering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.LongStream;

import org.keqing.tiering.ChoiceColumn;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TestFailure;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Given;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.InputType;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.TestCase;
import org.keqing.tiering.model.TestClient;

/** The test cases inside a scheme. */
public final class SchemeTests {

    private SchemeTests() {
    }

    public static List<TestFailure> run(Scheme scheme) {
        List<TestFailure> failures = new ArrayList<>();
        if (!scheme.getTests().isEmpty()) {
            TieringEngine engine = TieringEngine.create();
            scheme.getTests().forEach(test -> run(engine, scheme, test, failures));
        }
        return failures;
    }

    private static void run(TieringEngine engine, Scheme scheme, TestCase test, List<TestFailure> failures) {
        Result result = engine.evaluate(scheme, Table.of(scheme, test.getClients()));
        for (int row = 0; row < result.size(); row++) {
            String expected = test.getClients().get(row).getTier();
            if (!Objects.equals(expected, result.tier(row))) {
                failures.add(new TestFailure(test.getId(), row + 1, expected, result.tier(row)));
            }
        }
    }

    /** {@return the grade that a case gives by id or by value; null when it is none} */
    public static BigDecimal grade(Scheme scheme, String text) {
        return Schemes.grade(scheme, text).map(Grade::getValue).orElseGet(() -> number(text));
    }

    /** {@return the number of a case; null when it is none} */
    public static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The clients of one case. */
    private record Table(int size, Map<String, NumberColumn> numbers, Map<String, ChoiceColumn> texts, Map<String, GradeColumn> committee) implements InputTable {

        private static Table of(Scheme scheme, List<TestClient> clients) {
            Table table = new Table(clients.size(), new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (Input input : scheme.getInputs()) {
                List<String> given = given(clients, each -> input.getId().equals(each.getInput()));
                if (given.stream().anyMatch(Objects::nonNull) && input.getType() == InputType.CHOICE) {
                    table.texts.put(input.getSource(), ChoiceColumn.of(given));
                } else if (given.stream().anyMatch(Objects::nonNull)) {
                    table.numbers.put(input.getSource(), NumberColumn.of(given.stream().map(text -> text == null ? null : number(text)).toList()));
                }
            }
            for (Criterion criterion : scheme.getCriteria()) {
                table.committee.put(criterion.getId(), grades(scheme, given(clients, each -> criterion.getId().equals(each.getCriterion()))));
            }
            return table;
        }

        private static List<String> given(List<TestClient> clients, Predicate<Given> wanted) {
            String[] given = new String[clients.size()];
            for (int i = 0; i < given.length; i++) {
                given[i] = clients.get(i).getGiven().stream().filter(wanted).map(Given::getValue).findFirst().orElse(null);
            }
            return Arrays.asList(given);
        }

        private static GradeColumn grades(Scheme scheme, List<String> given) {
            long[] numerator = new long[given.size()];
            long[] denominator = new long[given.size()];
            BitSet missing = new BitSet();
            for (int row = 0; row < numerator.length; row++) {
                if (given.get(row) == null) {
                    missing.set(row);
                } else {
                    Fraction grade = Fraction.of(grade(scheme, given.get(row)));
                    numerator[row] = grade.numerator().longValueExact();
                    denominator[row] = grade.denominator().longValueExact();
                }
            }
            return new GradeColumn(numerator, denominator, missing);
        }

        @Override
        public long[] clientIds() {
            return LongStream.rangeClosed(1, size).toArray();
        }

        @Override
        public NumberColumn input(String source) {
            return numbers.get(source);
        }

        @Override
        public ChoiceColumn choices(String source) {
            return texts.get(source);
        }

        @Override
        public GradeColumn grades(String criterionId) {
            return committee.get(criterionId);
        }
    }
}
