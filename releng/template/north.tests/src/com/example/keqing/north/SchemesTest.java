package com.example.keqing.north;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.osgi.framework.FrameworkUtil;

/** Every scheme of the pack is in order, and its own test cases come out as written. */
class SchemesTest {

	@Test
	void schemesAreValidAndTheirTestCasesComeOut() throws IOException {
		var files = Collections.list(FrameworkUtil.getBundle(SchemesTest.class).findEntries("schemes", "*.tiering", true));
		assertFalse(files.isEmpty());
		for (var file : files) {
			try (var in = file.openStream()) {
				check(Schemes.read(in, file.getPath()));
			}
		}
	}

	private static void check(Scheme scheme) {
		assertEquals(List.of(), Schemes.validate(scheme));
		assertFalse(scheme.getTests().isEmpty(), scheme.getId() + " has no test case");
		assertEquals(List.of(), Schemes.test(scheme));
	}
}
