package org.keqing.internal.dossier.report;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import org.keqing.dossier.report.DossierBlock;
import org.keqing.dossier.report.DossierBlock.Line;
import org.keqing.dossier.report.DossierBlock.Table;
import org.keqing.dossier.report.DossierSection;
import org.keqing.report.ReportScope;
import org.keqing.store.StoreException;
import org.keqing.support.allocation.AllocationLine;
import org.keqing.support.allocation.AllocationService;
import org.keqing.support.allocation.ClientAllocation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What published allocations gave the client in the newest twelve months, and why so much. */
@Component(service = DossierSection.class)
public final class SupplySection implements DossierSection {

	private static final int MONTHS = 12;

	private final AllocationService allocations;

	/** @param allocations knows what was published */
	@Activate
	public SupplySection(@Reference AllocationService allocations) {
		this.allocations = allocations;
	}

	@Override
	public int order() {
		return 520;
	}

	@Override
	public List<DossierBlock> read(ReportScope scope, Subject client) throws StoreException {
		DossierWords words = new DossierWords(scope.locale());
		List<Line> lines = allocations.ofClient(scope.store(), client.id(), MONTHS).stream().map(each -> line(each, words, scope.locale())).toList();
		return lines.isEmpty() ? List.of()
				: List.of(new Table(words.get("Supply"), List.of(words.get("Month"), words.get("ProductAndReason"), words.get("Ceiling"), words.get("Asked"), words.get("Allocated")), lines));
	}

	private static Line line(ClientAllocation given, DossierWords words, Locale locale) {
		AllocationLine line = given.line();
		String name = Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? line.of().nameZh() : line.of().nameEn();
		return new Line(given.run().request().period().toString(), words.get("Given", given.run().request().product(), name, reason(line, words)), words.get("Units", line.room()),
				DossierWords.number(line.purchases().setScale(1, RoundingMode.HALF_UP)), words.get("Units", line.units()));
	}

	private static String reason(AllocationLine line, DossierWords words) {
		String share = DossierWords.number(line.share().stripTrailingZeros());
		String reason = line.full() ? words.get("AllRoom") : words.get(line.extra() ? "ShareUp" : "ShareDown", share);
		String stock = line.stock() == null || line.stock().signum() == 0 ? "" : words.get("Stock", DossierWords.number(line.stock().stripTrailingZeros()));
		return reason + stock + (line.suspicious() ? words.get("FarAbove") : "");
	}
}
