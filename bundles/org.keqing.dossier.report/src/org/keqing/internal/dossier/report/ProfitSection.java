package org.keqing.internal.dossier.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

import org.keqing.dossier.report.DossierBlock;
import org.keqing.dossier.report.DossierBlock.Field;
import org.keqing.dossier.report.DossierBlock.Fields;
import org.keqing.dossier.report.DossierBlock.Sentences;
import org.keqing.dossier.report.DossierSection;
import org.keqing.report.ReportScope;
import org.keqing.store.StoreException;
import org.keqing.support.profit.Advice;
import org.keqing.support.profit.ClientProfit;
import org.keqing.support.profit.ProfitPeriod;
import org.keqing.support.profit.ProfitService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the client earned itself in the months of the section on trade. */
@Component(service = DossierSection.class)
public final class ProfitSection implements DossierSection {

	private final ProfitService profits;

	/** @param profits estimates */
	@Activate
	public ProfitSection(@Reference ProfitService profits) {
		this.profits = profits;
	}

	@Override
	public int order() {
		return 350;
	}

	@Override
	public List<DossierBlock> read(ReportScope scope, Subject client) throws StoreException {
		SortedMap<YearMonth, TradeSection.Month> months = TradeSection.months(scope, client);
		if (months.isEmpty()) {
			return List.of();
		}
		DossierWords words = new DossierWords(scope.locale());
		ClientProfit profit = profits.profit(scope.store(), client.id(), months.firstKey(), months.lastKey());
		ProfitPeriod now = profit.now();
		List<DossierBlock> blocks = new ArrayList<>();
		if (now.hasData()) {
			blocks.add(new Fields(words.get("OwnProfit", now.from(), now.to(), now.knownMonths()),
					List.of(new Field(words.get("Sales"), DossierWords.money(now.sales())), new Field(words.get("Purchases"), DossierWords.money(now.purchases())),
							new Field(words.get("RentAndFees"), DossierWords.money(now.dues())), new Field(words.get("OwnCosts"), DossierWords.money(now.costs())),
							new Field(words.get("Profit"), DossierWords.money(now.profit())), new Field(words.get("ProfitBefore"), DossierWords.money(profit.before().profit())))));
			// advice is worded in the language of the user interface
			if (!profit.advice().isEmpty() && scope.locale().getLanguage().equals(Locale.getDefault().getLanguage())) {
				blocks.add(new Sentences(words.get("Advice"), profit.advice().stream().map(Advice::sentence).toList()));
			}
		}
		return blocks;
	}
}
