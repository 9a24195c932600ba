package org.keqing.internal.evaluation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.internal.evaluation.report.ScoreSheets.ScoreSheet;
import org.keqing.internal.evaluation.report.ScoreSheets.Signer;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanations;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.BandScheme;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.WeightedScoreScheme;

/** Puts the explanation of an evaluation into the words and columns of the score sheet. */
final class SheetBuilder {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int DEPUTIES = 3;

	private final Round round;
	private final Scheme scheme;
	private final Locale locale;
	private final SheetTexts texts;

	SheetBuilder(Round round, Scheme scheme, Locale locale) {
		this.round = round;
		this.scheme = scheme;
		this.locale = locale;
		this.texts = new SheetTexts(locale);
	}

	/**
	 * @param client the client
	 * @param explanation its evaluation
	 * @param keyReason why it is a key client; null when it is none
	 */
	ScoreSheet sheet(SheetClient client, Explanation explanation, String keyReason) {
		Map<String, Object> head = new HashMap<>();
		head.put("code", client.code());
		head.put("name", client.name());
		head.put("region", client.region());
		head.put("manager", client.manager());
		head.put("round", round.name());
		head.put("scheme", texts.get("Scheme", Schemes.name(scheme, locale), Integer.toString(round.schemeVersion())));
		head.put("period", texts.get("Period", round.from(), round.asOf()));
		head.put("state", isFinal() ? null : texts.get("NotConfirmed"));
		head.put("score", explanation.score());
		head.put("maximum", explanation.score() == null ? "" : isWeighted() ? texts.get("Maximum") : measured());
		Tier tier = explanation.tier() == null ? null : Schemes.tier(scheme, explanation.tier()).orElse(null);
		head.put("tier", tier == null ? texts.get("NotAssessed") : Schemes.name(tier, locale));
		head.put("tier_colour", tier == null ? null : tier.getColour());
		head.put("key_client", client.designated() ? texts.get("KeyClient") : null);
		head.put("key_reason", keyReason);
		head.put("weighted", isWeighted());
		head.put("notes", notes(client, explanation, keyReason));
		List<Map<String, Object>> lines = new ArrayList<>();
		for (Explanation.Line line : explanation.lines()) {
			lines.add(line(lines.size() + 1, line));
		}
		return new ScoreSheet(head, lines);
	}

	/** What the number is that a scheme without points ends in. */
	private String measured() {
		String input = scheme instanceof BandScheme bands ? bands.getInput() : scheme.getValue();
		return Schemes.input(scheme, input).map(measured -> Schemes.name(measured, locale)).orElse("");
	}

	/** The lines to sign on: head, deputies, members as the round's committee names them; blank ones where it names nobody. */
	List<Signer> signers() {
		Committee committee = round.committee();
		List<Signer> signers = new ArrayList<>();
		add(signers, committee, CommitteeRole.HEAD, "RoleHead", 1);
		add(signers, committee, CommitteeRole.DEPUTY, "RoleDeputy", DEPUTIES - 1);
		add(signers, committee, CommitteeRole.MEMBER, "RoleMember", DEPUTIES);
		return signers;
	}

	private void add(List<Signer> signers, Committee committee, CommitteeRole role, String key, int blanks) {
		List<CommitteeMember> persons = committee.members().stream().filter(m -> m.role() == role).toList();
		persons.forEach(p -> signers.add(new Signer(texts.get(key), p.person())));
		if (persons.isEmpty()) {
			for (int i = 0; i < blanks; i++) {
				signers.add(new Signer(texts.get(key), ""));
			}
		}
	}

	private Map<String, Object> line(int number, Explanation.Line line) {
		Map<String, Object> row = new HashMap<>();
		Criterion criterion = Schemes.criterion(scheme, line.criterion()).orElse(null);
		row.put("number", number);
		row.put("criterion", Explanations.partName(scheme, line.criterion(), locale));
		row.put("weight", line.weight());
		row.put("grade", line.band() == null ? gradeName(line.gradeId()) : Explanations.bandName(line, scheme, locale));
		row.put("grade_note", note(line));
		row.put("standard", criterion == null || line.gradeId() == null ? null : Schemes.standard(criterion, line.gradeId(), locale));
		row.put("points", isWeighted() ? line.points() : isShare(line) ? null : line.value());
		row.put("possible", isWeighted() ? line.possible() : null);
		return row;
	}

	private String note(Explanation.Line line) {
		return Stream.of(line.text(), line.band() == null ? null : gradeName(line.gradeId()), sourceNote(line)).filter(Objects::nonNull).filter(s -> !s.isEmpty())
				.collect(Collectors.collectingAndThen(Collectors.joining("\n"), s -> s.isEmpty() ? null : s));
	}

	private String sourceNote(Explanation.Line line) {
		String value = line.value() == null ? null : isShare(line) ? number(line.value().multiply(HUNDRED)) + " %" : number(line.value());
		return switch (line.source()) {
			case COMMITTEE -> Stream.of(mean(line), line.computedGrade() == null ? null : texts.get("Computed", computed(line)))
					.filter(s -> s != null).collect(Collectors.joining("\n"));
			case COMPUTED -> (isWeighted() || isShare(line)) && value != null ? texts.get("FromFacts", value) : null;
			case SUBSTITUTED -> texts.get("Substituted");
			case MISSING -> texts.get(isWeighted() ? "Missing" : "Substituted");
		};
	}

	/** Shares are kept as numbers from 0 to 1 and read as percent. */
	private boolean isShare(Explanation.Line line) {
		return Schemes.criterion(scheme, line.criterion()).map(Criterion::getInput).flatMap(i -> Schemes.input(scheme, i))
				.map(Input::getUnit).filter("1"::equals).isPresent();
	}

	private String mean(Explanation.Line line) {
		boolean onTheScale = Schemes.grades(scheme).stream().anyMatch(g -> g.getValue().compareTo(line.grade()) == 0);
		return onTheScale ? null : texts.get("Mean", line.grade().setScale(2, RoundingMode.DOWN).toPlainString());
	}

	private String computed(Explanation.Line line) {
		return Schemes.reached(scheme, line.computedGrade()).map(g -> Schemes.name(g, locale)).orElse(number(line.computedGrade()));
	}

	private String gradeName(String gradeId) {
		return gradeId == null ? null : Schemes.grade(scheme, gradeId).map(g -> Schemes.name(g, locale)).orElse(gradeId);
	}

	private String notes(SheetClient client, Explanation explanation, String keyReason) {
		List<String> notes = new ArrayList<>();
		if (keyReason != null && !keyReason.isBlank()) {
			notes.add(texts.get("KeyReason", keyReason));
		}
		if (explanation.isAssessed() && isWeighted() && explanation.coverage().compareTo(BigDecimal.ONE) < 0) {
			notes.add(texts.get("Coverage", number(explanation.coverage().multiply(HUNDRED))));
		}
		if (explanation.rank() != null && explanation.rank().valueOf() != null) {
			Explanation.Rank rank = explanation.rank();
			notes.add(texts.get("Place", rank.place(), rank.of(),
					rank.valueOf().multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP).toPlainString()));
		}
		Stream.of(Explanations.override(explanation, scheme, locale), Explanations.standing(explanation, scheme, locale)).filter(s -> !s.isEmpty()).forEach(notes::add);
		if (explanation.isAssessed() && explanation.nextTier() != null) {
			notes.add(Explanations.nextStep(explanation, scheme, locale));
		}
		if (client.correction() != null) {
			notes.add(texts.get("Corrected", client.correction()));
		}
		return String.join("\n", notes);
	}

	private boolean isWeighted() {
		return scheme instanceof WeightedScoreScheme;
	}

	private boolean isFinal() {
		return round.state() == RoundState.CONFIRMED || round.state() == RoundState.CLOSED;
	}

	private static String number(BigDecimal value) {
		BigDecimal shown = value.setScale(Math.min(Math.max(value.scale(), 0), 2), RoundingMode.DOWN).stripTrailingZeros();
		return String.format(Locale.ROOT, shown.scale() <= 0 ? "%,.0f" : "%,." + shown.scale() + "f", shown);
	}
}
