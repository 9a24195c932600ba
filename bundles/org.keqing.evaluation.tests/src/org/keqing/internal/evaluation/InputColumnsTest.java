package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Grades;
import org.keqing.evaluation.Scope;
import org.keqing.tiering.ChoiceColumn;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.model.Scheme;

class InputColumnsTest {
	@Test
	void rowIsPackedInSchemeOrderAndReadBack() {
		BitSet missing = new BitSet();
		missing.set(1);
		InputColumns table = new InputColumns(new long[] { 7, 8 },
				Map.of("amount", NumberColumn.of(Arrays.asList(new BigDecimal("1100.50"), null)), "on_time_rate",
						NumberColumn.of(Arrays.asList(new BigDecimal("1.0000000000"), new BigDecimal("-0.25")))),
				Map.of(),
				Map.of("loyalty", new GradeColumn(new long[] { 52, 0 }, new long[] { 6, 0 }, missing), "credit",
						new GradeColumn(new long[] { 8, 6 }, new long[] { 1, 1 }, new BitSet())));
		InputColumns.Packer packer = table.packer(TestSchemes.weighted(1));
		assertEquals("1100.5;1", packer.inputs(0));
		assertEquals("26/3;;8", packer.grades(0));
		assertEquals(";-0.25", packer.inputs(1));
		assertEquals(";;6", packer.grades(1));
		InputColumns read = InputColumns.unpack(TestSchemes.weighted(1),
				List.of(new InputColumns.Packed(7, packer.inputs(0), packer.grades(0)), new InputColumns.Packed(8, packer.inputs(1), packer.grades(1))));
		assertEquals(0, new BigDecimal("1100.5").compareTo(read.input("amount").get(0)));
		assertEquals(null, read.input("amount").get(1));
		assertEquals(26, read.grades("loyalty").numerator()[0]);
		assertEquals(3, read.grades("loyalty").denominator()[0]);
		assertEquals(true, read.grades("loyalty").isMissing(1));
		assertEquals(true, read.grades("volume").isMissing(0));
	}

	@Test
	void textsKeepTheirSeparatorsAndRowsOfNumbersStayReadable() {
		Scheme scheme = TestSchemes.read("""
				<tiering:MatrixScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.texts" version="1">
				<input id="form" source="display_form" type="choice"/>
				<input id="price" formula="amount / 2" decimals="2"/>
				<input id="amount" source="amount"/>
				</tiering:MatrixScheme>
				""");
		List<String> texts = Arrays.asList("a;b", "\\;\\s\\", null, "超市", "\\s");
		InputColumns table = new InputColumns(new long[] { 1, 2, 3, 4, 5 }, Map.of("amount", NumberColumn.of(Collections.nCopies(5, BigDecimal.TEN))),
				Map.of("display_form", ChoiceColumn.of(texts)), Map.of());
		InputColumns.Packer packer = table.packer(scheme);
		assertEquals("a\\sb;;10", packer.inputs(0));
		assertEquals(";;10", packer.inputs(2));
		assertEquals("超市;;10", packer.inputs(3));
		List<InputColumns.Packed> packed = IntStream.range(0, 5).mapToObj(row -> new InputColumns.Packed(row, packer.inputs(row), "")).toList();
		InputColumns read = InputColumns.unpack(scheme, packed);
		for (int row = 0; row < 5; row++) {
			assertEquals(texts.get(row), read.choices("display_form").get(row));
			assertEquals(BigDecimal.TEN, read.input("amount").get(row));
		}
	}

	@Test
	void idsSurviveTheirShortForm() {
		long[] ids = new Random(3).longs(5000, 0, Long.MAX_VALUE).sorted().distinct().toArray();
		assertArrayEquals(ids, IdCodec.decode(IdCodec.encode(ids)));
		assertArrayEquals(new long[0], IdCodec.decode(IdCodec.encode(new long[0])));
		assertArrayEquals(new long[] { 0, 127, 128, 16384 }, IdCodec.decode(IdCodec.encode(new long[] { 0, 127, 128, 16384 })));
		assertEquals(5, IdCodec.encode(new long[] { 0, 127, 128, 16384 }).length);
	}

	@Test
	void scopeSurvivesItsText() {
		Scope scope = new Scope(Set.of("济南", "a=b"), Set.of("Li Na"), Set.of(), Set.of("C1", "C2"));
		assertEquals(scope, ScopeText.parse(ScopeText.format(scope)));
		assertEquals(Scope.ALL, ScopeText.parse(ScopeText.format(Scope.ALL)));
	}

	@Test
	void gradesArePackedInOneOrder() {
		Map<String, BigDecimal> grades = Map.of("loyalty", new BigDecimal("8.0"), "credit", new BigDecimal("10"), "size", BigDecimal.ZERO);
		assertEquals("credit=10;loyalty=8;size=0", Grades.format(grades));
		assertEquals(Map.of("credit", BigDecimal.TEN, "loyalty", new BigDecimal("8"), "size", BigDecimal.ZERO), Grades.parse("credit=10;loyalty=8;size=0"));
		assertEquals(Map.of(), Grades.parse(""));
		assertThrows(IllegalArgumentException.class, () -> Grades.format(Map.of("a;b", BigDecimal.ONE)));
		assertThrows(IllegalArgumentException.class, () -> Grades.parse("loyalty"));
	}
}
