package org.keqing.internal.evaluation.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.keqing.evaluation.EarlierEvaluation;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.MigrationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.TierStanding;
import org.keqing.internal.evaluation.report.ScoreSheets.ScoreSheet;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.tiering.Changes;
import org.keqing.tiering.Changes.Change;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanations;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supplies the design {@code why-this-tier}: what decides of one client, what would bring it up, what changed, and its tiers over time. */
@Component(service = ReportData.class)
public final class WhyData implements ReportData {

	private final EvaluationService evaluation;
	private final MigrationService migrations;

	/**
	 * @param evaluation explains
	 * @param migrations knows what was before
	 */
	@Activate
	public WhyData(@Reference EvaluationService evaluation, @Reference MigrationService migrations) {
		this.evaluation = evaluation;
		this.migrations = migrations;
	}

	@Override
	public String id() {
		return "org.keqing.evaluation.report.why";
	}

	@Override
	public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
		try {
			Round round = RoundClients.round(evaluation, scope);
			SheetClient client = RoundClients.named(scope.store(), round, scope.param("client")).getFirst();
			Scheme scheme = evaluation.scheme(scope.store(), round.id());
			Explanation explanation = evaluation.explain(scope.store(), client.code(), round.name());
			String reason = client.designated() ? RoundClients.keyReason(evaluation, scope.store(), round, client) : null;
			ScoreSheet sheet = new SheetBuilder(round, scheme, scope.locale()).sheet(client, explanation, reason);
			Optional<EarlierEvaluation> before = migrations.earlier(scope.store(), client.code(), round.id());
			Map<String, Object> head = new HashMap<>(sheet.head());
			String next = explanation.override() != null ? Explanations.override(explanation, scheme, scope.locale()) : Explanations.nextStep(explanation, scheme, scope.locale());
			head.put("next", next);
			head.put("notes", sheet.head().get("notes").toString().lines().filter(note -> !note.equals(next)).collect(Collectors.joining("\n")));
			head.put("before", before.map(each -> each.round().name()).orElse(null));
			return Map.of("why", new ReportRows(Map.of("head", List.of(head), "lines", sheet.lines(), "ways", ways(explanation, scheme, scope.locale()), "changes",
					before.map(each -> changes(each, explanation, scheme, scope.locale())).orElse(List.of()), "history", history(scope, round, scheme, client))));
		} catch (StoreException e) {
			throw new ReportException(e.getMessage(), e);
		}
	}

	private static List<Map<String, Object>> ways(Explanation explanation, Scheme scheme, Locale locale) {
		return Explanations.hints(explanation, scheme, locale).stream().map(way -> Map.<String, Object>of("way", way)).toList();
	}

	private static List<Map<String, Object>> changes(EarlierEvaluation before, Explanation now, Scheme scheme, Locale locale) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Change change : Changes.between(before.explanation(), now)) {
			Map<String, Object> row = new HashMap<>();
			row.put("criterion", Explanations.partName(change.now() == null ? before.scheme() : scheme, change.criterion(), locale));
			row.put("before", Changes.side(change.before(), before.scheme(), locale));
			row.put("now", Changes.side(change.now(), scheme, locale));
			row.put("points", change.points());
			rows.add(row);
		}
		return rows;
	}

	private List<Map<String, Object>> history(ReportScope scope, Round round, Scheme scheme, SheetClient client) throws StoreException {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (TierStanding standing : evaluation.tierHistory(scope.store(), client.id())) {
			if (standing.schemeId().equals(round.schemeId())) {
				Map<String, Object> row = new HashMap<>();
				row.put("day", standing.from().toString());
				row.put("round", standing.roundName());
				row.put("tier", Schemes.tier(scheme, standing.tier()).map(tier -> Schemes.name(tier, scope.locale())).orElse(standing.tier()));
				row.put("score", standing.score());
				rows.addFirst(row);
			}
		}
		return rows;
	}
}
