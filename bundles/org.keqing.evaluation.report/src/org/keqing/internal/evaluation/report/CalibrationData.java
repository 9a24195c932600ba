package org.keqing.internal.evaluation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.keqing.evaluation.Calibration;
import org.keqing.evaluation.Calibration.Dispute;
import org.keqing.evaluation.Calibration.EvaluatorFigures;
import org.keqing.evaluation.CalibrationService;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.Scoring;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.tiering.Explanations;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supplies the design {@code committee-calibration}: how the evaluators of a round use the scale. */
@Component(service = ReportData.class)
public final class CalibrationData implements ReportData {

	/** From this far off the others on, in grades, it is said. */
	private static final double FAR = 1;
	private static final int DISPUTES = 40;

	private final EvaluationService evaluation;
	private final CalibrationService calibrations;

	/**
	 * @param evaluation knows the rounds
	 * @param calibrations compares the evaluators
	 */
	@Activate
	public CalibrationData(@Reference EvaluationService evaluation, @Reference CalibrationService calibrations) {
		this.evaluation = evaluation;
		this.calibrations = calibrations;
	}

	@Override
	public String id() {
		return "org.keqing.evaluation.report.calibration";
	}

	@Override
	public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
		try {
			Round round = RoundClients.round(evaluation, scope);
			Scheme scheme = evaluation.scheme(scope.store(), round.id());
			Scoring scoring = calibrations.scoring(scope.store(), round.id());
			Calibration calibration = calibrations.calibration(scope.store(), round.id(), false);
			SheetTexts texts = new SheetTexts(scope.locale());
			List<Map<String, Object>> evaluators = calibration.evaluators().stream().map(each -> evaluator(each, calibration, texts)).toList();
			List<Map<String, Object>> disputes = calibration.disputes().stream().limit(DISPUTES).map(each -> dispute(each, scheme, round, scope)).toList();
			return Map.of("calibration", new ReportRows(Map.of("head", List.of(head(round, scheme, scoring, calibration, scope, texts)), "evaluators", evaluators, "criteria",
					criteria(calibration, scheme, scope), "disputes", disputes)));
		} catch (StoreException | EvaluationException e) {
			throw new ReportException(e.getMessage(), e);
		}
	}

	private static Map<String, Object> head(Round round, Scheme scheme, Scoring scoring, Calibration calibration, ReportScope scope, SheetTexts texts) {
		Map<String, Object> row = new HashMap<>();
		row.put("round", round.name());
		row.put("scheme", texts.get("Scheme", Schemes.name(scheme, scope.locale()), Integer.toString(round.schemeVersion())));
		row.put("period", texts.get("Period", round.from(), round.asOf()));
		row.put("scoring", scoring.blind() ? texts.get("ScoredBlind", LocalDate.ofInstant(scoring.revealedAt(), ZoneId.systemDefault()), scoring.revealedBy()) : texts.get("ScoredOpenly"));
		row.put("spread", decimal(calibration.spread()));
		row.put("disputes", calibration.disputes().size());
		return row;
	}

	private static BigDecimal decimal(Double figure) {
		return figure == null ? null : BigDecimal.valueOf(figure).setScale(4, RoundingMode.HALF_UP);
	}

	private static Map<String, Object> evaluator(EvaluatorFigures figures, Calibration calibration, SheetTexts texts) {
		Map<String, Object> row = new HashMap<>();
		row.put("person", figures.person());
		row.put("role", role(figures.role(), texts));
		row.put("clients", figures.clients());
		row.put("grades", figures.grades());
		row.put("leniency", decimal(figures.leniency()));
		row.put("spread", decimal(figures.spread()));
		row.put("agreement", decimal(figures.agreement()));
		row.put("distance", decimal(figures.distance()));
		row.put("anchors", decimal(figures.onAnchors()));
		row.put("verdict", verdict(figures, calibration, texts));
		return row;
	}

	private static String role(CommitteeRole role, SheetTexts texts) {
		return texts.get(switch (role) {
			case HEAD -> "RoleHead";
			case DEPUTY -> "RoleDeputy";
			case MEMBER -> "RoleMember";
		});
	}

	private static String verdict(EvaluatorFigures figures, Calibration calibration, SheetTexts texts) {
		List<String> words = new ArrayList<>();
		if (figures.isLenient() || figures.isStrict()) {
			words.add(texts.get(figures.isLenient() ? "Lenient" : "Strict"));
		}
		if (figures.isNarrow(calibration)) {
			words.add(texts.get("Narrow"));
		}
		return String.join("\n", words);
	}

	/** Where somebody is off the others by a grade or more. */
	private static List<Map<String, Object>> criteria(Calibration calibration, Scheme scheme, ReportScope scope) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (EvaluatorFigures figures : calibration.evaluators()) {
			for (Criterion criterion : scheme.getCriteria()) {
				Double leniency = figures.byCriterion().get(criterion.getId());
				if (leniency != null && Math.abs(leniency) >= FAR) {
					rows.add(Map.of("person", figures.person(), "criterion", Schemes.name(criterion, scope.locale()), "leniency", decimal(leniency)));
				}
			}
		}
		return rows;
	}

	private static Map<String, Object> dispute(Dispute dispute, Scheme scheme, Round round, ReportScope scope) {
		Map<String, Object> row = new HashMap<>();
		row.put("code", dispute.clientCode());
		row.put("name", dispute.clientName());
		row.put("criterion", Explanations.partName(scheme, dispute.criterion(), scope.locale()));
		row.put("range", decimal(dispute.range()));
		row.put("grades", round.committee().members().stream().filter(member -> dispute.grades().containsKey(member.person()))
				.map(member -> member.person() + ' ' + BigDecimal.valueOf(dispute.grades().get(member.person())).stripTrailingZeros().toPlainString()).collect(Collectors.joining(", ")));
		return row;
	}
}
