package org.keqing.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.exchange.ImportException;

class CommitteeFileTest {

	@TempDir
	Path folder;

	private Path file(String text) throws Exception {
		return Files.writeString(folder.resolve("c.csv"), text);
	}

	@Test
	void rolesInBothLanguages() throws Exception {
		assertEquals(List.of(new CommitteeMember("Li", CommitteeRole.HEAD), new CommitteeMember("Wang", CommitteeRole.DEPUTY),
				new CommitteeMember("Zhao", CommitteeRole.MEMBER)), CommitteeFile.read(file("evaluator,role\nLi,head\nWang,副组长\nZhao,Member\n")).members());
	}

	@Test
	void wrongRowsAreNamed() throws Exception {
		assertEquals("c.csv:2: role \"boss\": not a role; head, deputy or member", message("evaluator,role\nLi,boss\n"));
		assertEquals("c.csv:3: evaluator \"Li\": this person stands above already", message("evaluator,role\nLi,head\nLi,member\n"));
		assertEquals("c.csv:2: evaluator \"\": a name is needed", message("evaluator,role\n,head\n"));
		assertEquals("c.csv:1: role \"\": a committee file needs this column; the header is evaluator,role", message("evaluator\nLi\n"));
	}

	private String message(String text) throws Exception {
		var file = file(text);
		return assertThrows(ImportException.class, () -> CommitteeFile.read(file)).getMessage();
	}
}
