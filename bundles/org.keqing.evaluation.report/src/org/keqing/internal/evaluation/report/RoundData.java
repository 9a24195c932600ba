package org.keqing.internal.evaluation.report;

import java.util.Locale;
import java.util.Map;

import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.tiering.Schemes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supplies what a whole round is printed with: the name of its scheme as it was frozen. */
@Component(service = ReportData.class)
public final class RoundData implements ReportData {

	private final EvaluationService evaluation;

	/** @param evaluation knows the rounds */
	@Activate
	public RoundData(@Reference EvaluationService evaluation) {
		this.evaluation = evaluation;
	}

	@Override
	public String id() {
		return "org.keqing.evaluation.report.round";
	}

	@Override
	public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
		try {
			Round round = evaluation.find(scope.store(), scope.param("round"))
					.orElseThrow(() -> new ReportException(new SheetTexts(Locale.getDefault()).get("EmptyRound", scope.param("round"))));
			String name = Schemes.name(evaluation.scheme(scope.store(), round.id()), scope.locale());
			return Map.of("roundInfo",
					new RoundInfo(new SheetTexts(scope.locale()).get("Scheme", name, Integer.toString(round.schemeVersion()))));
		} catch (StoreException e) {
			throw new ReportException(e.getMessage(), e);
		}
	}
}
