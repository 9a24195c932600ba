package org.keqing.internal.dossier.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.keqing.dossier.report.DossierBlock;
import org.keqing.dossier.report.DossierBlock.Line;
import org.keqing.dossier.report.DossierBlock.Table;
import org.keqing.dossier.report.DossierSection;
import org.keqing.model.Labels;
import org.keqing.report.ReportScope;
import org.keqing.store.StoreException;
import org.keqing.support.PlanService;
import org.keqing.support.PlanSummary;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.support.incentive.IncentiveStanding;
import org.keqing.support.incentive.Metric;
import org.keqing.support.model.SupportPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Support plans and incentives with bound targets. */
@Component(service = DossierSection.class)
public final class SupportSection implements DossierSection {

	private static final int MOST = 50;

	private final PlanService plans;
	private final IncentiveService incentives;

	/**
	 * @param plans      knows the plans
	 * @param incentives knows the incentives
	 */
	@Activate
	public SupportSection(@Reference PlanService plans, @Reference IncentiveService incentives) {
		this.plans = plans;
		this.incentives = incentives;
	}

	@Override
	public int order() {
		return 500;
	}

	@Override
	public List<DossierBlock> read(ReportScope scope, Subject client) throws StoreException {
		DossierWords words = new DossierWords(scope.locale());
		List<DossierBlock> blocks = new ArrayList<>();
		List<Line> planned = new ArrayList<>();
		for (PlanSummary plan : plans.plansOf(scope.store(), client.id())) {
			String state = Labels.of(SupportPackage.Literals.PLAN_STATE.getEEnumLiteral(plan.state().getValue()), scope.locale());
			String progress = plan.progress() == null ? "" : "  " + DossierWords.number(plan.progress().multiply(BigDecimal.valueOf(100)).stripTrailingZeros()) + " %";
			planned.add(new Line(plan.start() + " – " + plan.due(), plan.title() + (plan.owner() == null ? "" : " · " + plan.owner()), state + progress, DossierWords.money(plan.budget()),
					DossierWords.money(plan.actualCost())));
		}
		if (!planned.isEmpty()) {
			blocks.add(new Table(words.get("Plans"), List.of(words.get("Term"), words.get("Plan"), words.get("State"), words.get("Budget"), words.get("Cost")), planned));
		}
		List<Line> bound = new ArrayList<>();
		for (IncentiveStanding standing : incentives.standings(scope.store(), scope.user(), client.id(), MOST)) {
			String missing = standing.missing().map(each -> words.get("Missing", figure(standing, each))).orElse(words.get("Reached"));
			bound.add(new Line(standing.incentive().terms().from() + " – " + standing.incentive().terms().to(), standing.incentive().terms().title(), missing, figure(standing, standing.reached()),
					DossierWords.money(standing.earned())));
		}
		if (!bound.isEmpty()) {
			blocks.add(new Table(words.get("Incentives"), List.of(words.get("Term"), words.get("Incentive"), words.get("Target"), words.get("ReachedFigure"), words.get("Earned")), bound));
		}
		return blocks;
	}

	/** Money as money, a quantity with the decimals it has. */
	private static String figure(IncentiveStanding standing, BigDecimal figure) {
		return standing.incentive().terms().metric() == Metric.QUANTITY ? DossierWords.number(figure) : DossierWords.money(figure);
	}
}
