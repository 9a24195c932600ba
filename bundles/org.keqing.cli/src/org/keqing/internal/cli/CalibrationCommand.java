package org.keqing.internal.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.command.Terminal;
import org.keqing.evaluation.Calibration;
import org.keqing.evaluation.Calibration.EvaluatorFigures;
import org.keqing.evaluation.CalibrationService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code calibration}: how the evaluators of a round use the scale. */
@Command(name = "calibration")
final class CalibrationCommand implements Callable<Integer> {

	private final CommandSession session;

	@Option(names = "--round", required = true, paramLabel = "NAME", descriptionKey = "round")
	private String round;

	@Option(names = "--first", descriptionKey = "firstScoring")
	private boolean first;

	@Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
	private Path out;

	CalibrationCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		try (var store = session.openExisting()) {
			var found = session.service(CalibrationService.class).calibration(store, Named.round(session, store, round).id(), first);
			var listing = listing(found);
			if (out == null && session.isJson())
				session.terminal().json(json(found, listing));
			else
				listing.answer(session, out, found.evaluators());
			if (out == null && !session.isJson())
				session.terminal().say(NLS.bind(Messages.MsgSpread, Numbers.figure(found.spread()).toPlainString()));
		}
		return 0;
	}

	private static Listing<EvaluatorFigures> listing(Calibration all) {
		return new Listing<EvaluatorFigures>().column("evaluator", Messages.ColumnEvaluator, EvaluatorFigures::person) //$NON-NLS-1$
				.column("role", Messages.ColumnRole, EvaluatorFigures::role, each -> RoleNames.of(each.role())).column("clients", Messages.ColumnClients, EvaluatorFigures::clients) //$NON-NLS-1$ //$NON-NLS-2$
				.column("grades", Messages.ColumnGrades, EvaluatorFigures::grades).column("compared", Messages.ColumnCompared, EvaluatorFigures::compared) //$NON-NLS-1$ //$NON-NLS-2$
				.column("leniency", Messages.ColumnLeniency, each -> Numbers.figure(each.leniency())) //$NON-NLS-1$
				.column("spread", Messages.ColumnSpread, each -> Numbers.figure(each.spread())) //$NON-NLS-1$
				.column("agreement", Messages.ColumnAgreement, each -> Numbers.figure(each.agreement())) //$NON-NLS-1$
				.column("distance", Messages.ColumnDistance, each -> Numbers.figure(each.distance())) //$NON-NLS-1$
				.column("on_anchors", Messages.ColumnAnchors, each -> Numbers.figure(each.onAnchors())) //$NON-NLS-1$
				.column("note", Messages.ColumnNote, each -> note(each, all), each -> words(each, all)); //$NON-NLS-1$
	}

	private static String note(EvaluatorFigures each, Calibration all) {
		if (each.isLenient())
			return "lenient"; //$NON-NLS-1$
		if (each.isStrict())
			return "strict"; //$NON-NLS-1$
		return each.isNarrow(all) ? "narrow" : null; //$NON-NLS-1$
	}

	private static String words(EvaluatorFigures each, Calibration all) {
		return switch (note(each, all)) {
		case "lenient" -> Messages.LabelLenient; //$NON-NLS-1$
		case "strict" -> Messages.LabelStrict; //$NON-NLS-1$
		case "narrow" -> Messages.LabelNarrow; //$NON-NLS-1$
		case null, default -> ""; //$NON-NLS-1$
		};
	}

	private Map<String, Object> json(Calibration found, Listing<EvaluatorFigures> listing) {
		var evaluators = listing.json(found.evaluators());
		for (var i = 0; i < evaluators.size(); i++) {
			var byCriterion = Terminal.object();
			found.evaluators().get(i).byCriterion().forEach((criterion, leniency) -> byCriterion.put(criterion, Numbers.figure(leniency)));
			evaluators.get(i).put("byCriterion", byCriterion); //$NON-NLS-1$
		}
		return Terminal.object("round", round, "first", first, "spread", Numbers.figure(found.spread()), "evaluators", evaluators, "disputes", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				found.disputes().stream().map(each -> Terminal.object("client", each.clientCode(), "name", each.clientName(), "criterion", each.criterion(), "range", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						Numbers.figure(each.range()), "grades", each.grades())).toList()); //$NON-NLS-1$
	}
}
