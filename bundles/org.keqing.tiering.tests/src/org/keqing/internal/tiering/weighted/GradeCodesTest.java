package org.keqing.internal.tiering.weighted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.keqing.tiering.TestSchemes.criterion;
import static org.keqing.tiering.TestSchemes.weighted;

import java.util.BitSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.keqing.internal.tiering.CriterionColumn;
import org.keqing.internal.tiering.Limit;
import org.keqing.internal.tiering.Prepared;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.TestTable;
import org.keqing.tiering.model.Scheme;

class GradeCodesTest {

    private static GradeCodes codes(long[] numerator, long[] denominator, BitSet missing) {
        Scheme scheme = weighted(criterion("a", "100"));
        TestTable inputs = new TestTable(numerator.length).grades("a", new GradeColumn(numerator, denominator, missing));
        CriterionColumn column = new CriterionColumn(scheme, scheme.getCriteria().getFirst(), Prepared.of(scheme, inputs, source -> null, () -> false), 0, 0);
        return GradeCodes.of(column, numerator.length);
    }

    @Test
    void equalGradesShareACode() {
        BitSet missing = new BitSet();
        missing.set(3);
        GradeCodes codes = codes(new long[] { 8, 26, 8, 0, 26 }, new long[] { 1, 3, 1, 1, 3 }, missing);
        assertEquals(3, codes.state().length);
        assertEquals(codes.codes()[0], codes.codes()[2]);
        assertEquals(codes.codes()[1], codes.codes()[4]);
        assertEquals(26, codes.numerator()[codes.codes()[1]]);
        assertEquals(3, codes.denominator()[codes.codes()[1]]);
        assertEquals(CriterionColumn.MISSING, codes.state()[codes.codes()[3]]);
    }

    @Test
    void tooManyDifferentGradesHaveNone() {
        long[] numerator = IntStream.range(0, 300).mapToLong(i -> 2000 + i).toArray();
        long[] denominator = IntStream.range(0, 300).mapToLong(i -> 1000).toArray();
        assertFalse(codes(numerator, denominator, new BitSet()).isUsable());
        assertNull(CodedScores.of(new GradeCodes[] { codes(numerator, denominator, new BitSet()) }, new long[] { 100 }, 10, new Limit[0]));
    }

    @Test
    void tooLargeACommonDenominatorIsLeftToTheLongWay() {
        long[] primes = { 1_000_003, 1_000_033, 1_000_037, 1_000_039 };
        GradeCodes codes = codes(new long[] { 8_000_000, 8_000_000, 8_000_000, 8_000_000 }, primes, new BitSet());
        assertNull(CodedScores.of(new GradeCodes[] { codes }, new long[] { 100 }, 10, new Limit[0]));
        assertNotNull(CodedScores.of(new GradeCodes[] { codes(new long[] { 8 }, new long[] { 1 }, new BitSet()) }, new long[] { 100 }, 10, new Limit[0]));
    }
}
