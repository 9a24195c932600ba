package org.keqing.internal.dossier.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.keqing.dossier.report.DossierBlock;
import org.keqing.dossier.report.DossierBlock.Line;
import org.keqing.dossier.report.DossierBlock.Sentences;
import org.keqing.dossier.report.DossierBlock.Table;
import org.keqing.dossier.report.DossierSection;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.TierStanding;
import org.keqing.report.ReportScope;
import org.keqing.store.StoreException;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanations;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tier, why it is that, what is missing for the next, and the tiers over time. */
@Component(service = DossierSection.class)
public final class TierSection implements DossierSection {

	private final EvaluationService evaluation;

	/** @param evaluation explains */
	@Activate
	public TierSection(@Reference EvaluationService evaluation) {
		this.evaluation = evaluation;
	}

	@Override
	public int order() {
		return 200;
	}

	@Override
	public List<DossierBlock> read(ReportScope scope, Subject client) throws StoreException {
		DossierWords words = new DossierWords(scope.locale());
		List<DossierBlock> blocks = new ArrayList<>();
		Optional<Round> newest = evaluation.newest(scope.store(), client.id());
		if (newest.isPresent()) {
			Scheme scheme = evaluation.scheme(scope.store(), newest.get().id());
			Explanation explanation = evaluation.explain(scope.store(), client.code(), newest.get().name());
			blocks.add(why(words, newest.get(), scheme, explanation, scope.locale()));
			List<String> sentences = sentences(explanation, scheme, scope.locale());
			if (!sentences.isEmpty()) {
				blocks.add(new Sentences(words.get("Next"), sentences));
			}
		}
		List<Line> history = history(scope, client);
		if (!history.isEmpty()) {
			blocks.add(new Table(words.get("Tiers"), List.of(words.get("AsOf"), words.get("Round"), words.get("Tier"), words.get("Score"), ""), history));
		}
		return blocks;
	}

	private static Table why(DossierWords words, Round round, Scheme scheme, Explanation explanation, Locale locale) {
		List<Line> lines = new ArrayList<>();
		for (Explanation.Line line : explanation.lines()) {
			String grade = Explanations.bandName(line, scheme, locale);
			lines.add(new Line(Integer.toString(lines.size() + 1), Explanations.partName(scheme, line.criterion(), locale), grade == null || grade.isBlank() ? DossierWords.grade(line.grade()) : grade,
					DossierWords.points(line.points() == null ? line.value() : line.points()), DossierWords.points(line.possible())));
		}
		String tier = explanation.tier() == null ? words.get("NotAssessed") : Schemes.tier(scheme, explanation.tier()).map(each -> Schemes.name(each, locale)).orElse(explanation.tier());
		return new Table(words.get("Why", tier, round.name()), List.of(words.get("Number"), words.get("Criterion"), words.get("Grade"), words.get("Points"), words.get("Possible")), lines);
	}

	private static List<String> sentences(Explanation explanation, Scheme scheme, Locale locale) {
		List<String> sentences = new ArrayList<>();
		if (explanation.isAssessed()) {
			sentences.add(explanation.override() == null ? Explanations.nextStep(explanation, scheme, locale) : Explanations.override(explanation, scheme, locale));
			sentences.addAll(Explanations.hints(explanation, scheme, locale));
		}
		return sentences.stream().filter(sentence -> sentence != null && !sentence.isBlank()).toList();
	}

	private List<Line> history(ReportScope scope, Subject client) throws StoreException {
		List<Line> lines = new ArrayList<>();
		// the newest first, whatever the order in which the rounds were confirmed
		for (TierStanding standing : evaluation.tierHistory(scope.store(), client.id()).reversed().stream().sorted(Comparator.comparing(TierStanding::from).reversed()).toList()) {
			Scheme scheme = scheme(scope, standing);
			String tier = scheme == null ? standing.tier() : Schemes.tier(scheme, standing.tier()).map(each -> Schemes.name(each, scope.locale())).orElse(standing.tier());
			String name = scheme == null ? standing.schemeId() : Schemes.name(scheme, scope.locale());
			lines.add(new Line(standing.from().toString(), standing.roundName() + " · " + name, tier + (standing.designated() ? " ★" : ""), DossierWords.points(standing.score()), null));
		}
		return lines;
	}

	private Scheme scheme(ReportScope scope, TierStanding standing) throws StoreException {
		Optional<Round> round = evaluation.find(scope.store(), standing.roundName());
		return round.isEmpty() ? null : evaluation.scheme(scope.store(), round.get().id());
	}
}
