package org.keqing.internal.product.driver;

import java.util.Map;

/** The chapters by name. */
final class Story {

	private final Map<String, Runnable> chapters;

	Story(Desk desk) {
		var contracts = new Contracts(desk);
		var support = new Support(desk);
		var reports = new Reports(desk);
		chapters = Map.ofEntries(Map.entry("contracts", contracts::fromTheTemplateForEveryClient),
				Map.entry("life", contracts::throughEveryStepAndOnceBack),
				Map.entry("dues", contracts::duesAndAPartPayment),
				Map.entry("payments", contracts::theRestComesWithAFile),
				Map.entry("round", support::aRoundIsConfirmed),
				Map.entry("proposals", support::proposalsAreChangedRefusedAndAcceptedTogether),
				Map.entry("plan", support::aPlanRunsToItsResult),
				Map.entry("incentives", support::incentives),
				Map.entry("approval", support::anotherUserApprovesAndPays),
				Map.entry("allocation", support::aMonthsSupplyIsShared),
				Map.entry("reports", reports::everyReportIsPrinted));
	}

	void play(String chapter) {
		chapters.get(chapter).run();
	}
}
