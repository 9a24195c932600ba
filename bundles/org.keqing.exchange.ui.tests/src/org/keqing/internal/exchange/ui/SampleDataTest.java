package org.keqing.internal.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.keqing.evaluation.CommitteeRole;

/** The desktop loads the same sample data as the demo does. */
class SampleDataTest {

	@Test
	void theSampleDataOfTheDesktopIsThatOfTheDemo() throws Exception {
		Path samples = Path.of(System.getProperty("keqing.root"), "releng", "samples");
		Set<String> names = new TreeSet<>();
		try (InputStream in = SampleData.class.getResourceAsStream("/samples/classicmodels.zip"); ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
				assertArrayEquals(Files.readAllBytes(samples.resolve(entry.getName())), zip.readAllBytes(), entry.getName());
			}
		}
		assertEquals(9, names.size(), names::toString);
	}

	@Test
	void theCommitteeIsReadFromItsLines() {
		var committee = SampleData.committee("person,role\nLi Na,head\n\nWang Wei, member\n");
		assertEquals(List.of("Li Na", "Wang Wei"), committee.members().stream().map(m -> m.person()).toList());
		assertEquals(List.of(CommitteeRole.HEAD, CommitteeRole.MEMBER), committee.members().stream().map(m -> m.role()).toList());
	}
}
