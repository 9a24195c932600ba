package org.keqing.internal.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.ImportReport.FileReport;
import org.keqing.exchange.ImportReport.IgnoredColumn;
import org.keqing.exchange.ImportRequest;
import org.keqing.exchange.ImportService;
import org.keqing.exchange.ProfileInfo;
import org.keqing.exchange.RowKinds;
import org.keqing.exchange.RowProblem;
import org.keqing.internal.exchange.ui.ImportModel.Outcome;
import org.keqing.store.Progress;
import org.keqing.store.Store;

class ImportModelTest {

	private static final ProfileInfo PROFILE = new ProfileInfo("erp", "Our ERP", Set.of(ImportKind.CLIENTS, ImportKind.TRADES));

	@TempDir
	Path folder;

	private final List<ImportRequest> run = new ArrayList<>();
	private final List<ImportRequest> checked = new ArrayList<>();
	private final ImportModel model = new ImportModel(new Recorded(), RowKinds.of(List.of()), "李娜");
	private Path file;

	/** Keeps what it is asked for and answers with one bad row. */
	private final class Recorded implements ImportService {

		@Override
		public ImportReport run(Store store, ImportRequest request, Progress progress) {
			run.add(request);
			return report(request);
		}

		@Override
		public ImportReport check(Store store, ImportRequest request, Progress progress) {
			checked.add(request);
			return report(request);
		}

		private ImportReport report(ImportRequest request) {
			FileReport counts = new FileReport("clients.csv", 1234, 1200, 20, 10, 3, 1, List.of(new IgnoredColumn("colour", "unknown")), List.of("Three are new."));
			return new ImportReport(request.kind(), List.of(counts), List.of(new RowProblem("clients.csv", 7, "since", "soon", "no date")), 1,
					folder.resolve("rejects.csv"));
		}

		@Override
		public List<ProfileInfo> profiles() {
			return List.of(PROFILE);
		}

		@Override
		public List<String> profileProblems() {
			return List.of();
		}
	}

	@BeforeEach
	void aFile() throws Exception {
		file = Files.createFile(folder.resolve("clients.csv"));
	}

	@Test
	void filesAreNeededAndMustExist() {
		assertEquals(Messages.MsgNeedFiles, model.problem().orElseThrow());
		Path absent = folder.resolve("absent.csv");
		model.add(List.of(file, absent, file));
		assertEquals(List.of(file, absent), model.files());
		assertTrue(model.problem().orElseThrow().contains("absent.csv"));
		model.remove(List.of(absent));
		assertTrue(model.problem().isEmpty());
	}

	@Test
	void theInterchangeFormIsImportedAsOneKind() throws Exception {
		model.add(List.of(file));
		model.setKind(ImportKind.DUES);
		model.setSkipBad(true);
		model.run(null, Progress.NONE);
		assertEquals(List.of(new ImportRequest(ImportKind.DUES, List.of(file), null, true, null, "李娜")), run);
	}

	@Test
	void aProfileImportsAllItKnowsInOrderButIsCheckedByItsFirstKind() throws Exception {
		model.add(List.of(file));
		model.setProfile(PROFILE);
		assertEquals(List.of(ImportKind.CLIENTS, ImportKind.TRADES), model.kinds());
		model.setKind(null);
		model.check(null, Progress.NONE);
		assertEquals(List.of(ImportKind.CLIENTS), checked.stream().map(ImportRequest::kind).toList());
		Outcome outcome = model.run(null, Progress.NONE);
		assertEquals(List.of(ImportKind.CLIENTS, ImportKind.TRADES), run.stream().map(ImportRequest::kind).toList());
		assertEquals("erp", run.getFirst().profile());
		assertEquals(2, outcome.problemCount());
		assertEquals(2, outcome.badRows());
		assertEquals(2, outcome.rejects().size());
	}

	@Test
	void aProfileThatLacksTheKindTakesEverythingAndBack() {
		model.setKind(ImportKind.GRADES);
		model.setProfile(PROFILE);
		assertNull(model.kind());
		assertTrue(model.isAllPossible());
		model.setProfile(null);
		assertEquals(ImportKind.CLIENTS, model.kind());
		assertFalse(model.isAllPossible());
	}

	@Test
	void rowsOfAContributedKindAreNeverLeftOut() {
		model.setSkipBad(true);
		assertTrue(model.isSkipBad());
		model.setOther(new Stalls());
		assertFalse(model.isSkipBad(), "all of its rows come in or none");
		model.setKind(ImportKind.CLIENTS);
		assertTrue(model.isSkipBad());
	}

	@Test
	void theOutcomeCountsAndNamesWhatWasNotImported() throws Exception {
		model.add(List.of(file));
		Outcome outcome = model.check(null, Progress.NONE);
		assertTrue(run.isEmpty(), "a check writes nothing");
		assertEquals(3, outcome.lines().size());
		String counts = outcome.lines().getFirst();
		assertTrue(counts.contains("clients.csv") && counts.contains(String.format("%,d", 1234)) && counts.contains("20"), counts);
		assertEquals("Three are new.", outcome.lines().get(1));
		assertTrue(outcome.lines().get(2).contains("colour"));
		assertEquals("no date", outcome.problems().getFirst().reason());
	}

	@Test
	void theSampleCommitteeIsReadWithItsRoles() {
		assertEquals(List.of(new CommitteeMember("Diane Murphy", CommitteeRole.HEAD), new CommitteeMember("Mary Patterson", CommitteeRole.DEPUTY)),
				SampleData.committee("evaluator,role\nDiane Murphy,head\nMary Patterson,deputy\n").members());
	}
}
