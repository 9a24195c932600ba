package org.keqing.internal.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ExportRequest;
import org.keqing.exchange.RowKinds;
import org.keqing.store.Progress;

class ExportModelTest {

	private final List<ExportRequest> asked = new ArrayList<>();
	private final ExportModel model = new ExportModel((store, request, progress) -> {
		asked.add(request);
		return 7;
	}, RowKinds.of(List.of(new Stalls())), "li.na");

	@Test
	void anExportNamesItsRoundOnlyWhereItHasOne() throws Exception {
		assertEquals(Messages.MsgNeedFile, model.problem().orElseThrow());
		model.setFile(" out ");
		model.setRound("2026H2");
		assertEquals(7, model.run(null, Progress.NONE));
		model.choose(ExportKind.EVALUATIONS.ordinal());
		model.run(null, Progress.NONE);
		assertEquals(List.of(new ExportRequest(ExportKind.CLIENTS, Path.of("out.csv"), "li.na", null), new ExportRequest(ExportKind.EVALUATIONS, Path.of("out.csv"), "li.na", "2026H2")), asked);
		assertEquals("evaluations.csv", model.fileName());
	}

	@Test
	void onlyGradesAreThereWithoutARound() {
		model.choose(ExportKind.GRADES.ordinal());
		assertTrue(model.isPooled() && model.hasRound());
		model.choose(ExportKind.values().length);
		assertFalse(model.isPooled() || model.hasRound());
		assertEquals(List.of(".csv", ".xlsx"), model.endings());
	}
}
