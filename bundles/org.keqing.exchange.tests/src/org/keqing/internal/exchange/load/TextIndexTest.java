package org.keqing.internal.exchange.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TextIndexTest {

	@Test
	void agreesWithAHashMap() {
		var random = new Random(7);
		var index = new TextIndex();
		var expected = new HashMap<String, Integer>();
		for (var i = 0; i < 300_000; i++) {
			var text = (random.nextBoolean() ? "客户" : "C") + random.nextInt(100_000) + "x".repeat(random.nextInt(20));
			var known = expected.get(text);
			var added = index.add(text, i);
			if (known == null) {
				assertEquals(expected.size(), added);
				expected.put(text, added);
			} else
				assertEquals(-1 - known, added);
		}
		assertEquals(expected.size(), index.size());
		expected.forEach((text, number) -> {
			assertEquals(number, index.find(text));
			assertEquals(text, index.text(number));
		});
		assertEquals(-1, index.find("not there"));
	}

	@Test
	void keepsTheValueOfTheFirst() {
		var index = new TextIndex();
		index.add("a", 5);
		assertEquals(-1, index.add("a", 9));
		assertEquals(5, index.value(0));
		index.value(0, 11);
		assertEquals(11, index.value(index.find("a")));
	}
}
