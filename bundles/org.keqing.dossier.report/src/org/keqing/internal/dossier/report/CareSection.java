package org.keqing.internal.dossier.report;

import java.util.List;

import org.keqing.dossier.report.DossierBlock;
import org.keqing.dossier.report.DossierBlock.Line;
import org.keqing.dossier.report.DossierBlock.Table;
import org.keqing.dossier.report.DossierSection;
import org.keqing.report.ReportScope;
import org.keqing.store.StoreException;
import org.keqing.support.care.CareService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was done for the client and its people at festivals, birthdays and in need. */
@Component(service = DossierSection.class)
public final class CareSection implements DossierSection {

	private static final int MOST = 20;

	private final CareService care;

	/** @param care has the log */
	@Activate
	public CareSection(@Reference CareService care) {
		this.care = care;
	}

	@Override
	public int order() {
		return 600;
	}

	@Override
	public List<DossierBlock> read(ReportScope scope, Subject client) throws StoreException {
		DossierWords words = new DossierWords(scope.locale());
		List<Line> lines = care.entries(scope.store(), client.id(), MOST).stream()
				.map(entry -> new Line(entry.doneOn().toString(), entry.occasion() + " · " + entry.what(), entry.doneBy(), null, DossierWords.money(entry.cost()))).toList();
		return lines.isEmpty() ? List.of()
				: List.of(new Table(words.get("Care"), List.of(words.get("Day"), words.get("OccasionAndWhat"), words.get("DoneBy"), "", words.get("CareCost")), lines));
	}
}
