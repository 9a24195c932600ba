package org.keqing.internal.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.RoundSummary;
import org.keqing.evaluation.TierFigure;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** The figures of a round for people and for machines. */
final class RoundFigures {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Terminal terminal;
	private final RoundSummary summary;
	private final TierNames names;

	private RoundFigures(Terminal terminal, RoundSummary summary, TierNames names) {
		this.terminal = terminal;
		this.summary = summary;
		this.names = names;
	}

	/** The figures of a round that was computed. */
	static RoundFigures of(CommandSession session, Store store, long round) throws StoreException, CommandFailure {
		var evaluation = session.service(EvaluationService.class);
		return new RoundFigures(session.terminal(), evaluation.summary(store, round), new TierNames(evaluation.scheme(store, round)));
	}

	Map<String, Object> json() {
		var round = summary.round();
		return Terminal.object("round", round.name(), "scheme", round.schemeId(), "schemeVersion", round.schemeVersion(), "from", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				round.from().toString(), "asOf", round.asOf().toString(), "state", round.state().name().toLowerCase(Locale.ROOT), "clients", round.size(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"committee", round.committee().members().stream() //$NON-NLS-1$
						.map(m -> Terminal.object("evaluator", m.person(), "role", m.role().name().toLowerCase(Locale.ROOT))).toList(), //$NON-NLS-1$ //$NON-NLS-2$
				"value", summary.value(), "tiers", summary.tiers().stream().map(RoundFigures::json).toList(), "notAssessed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				summary.notAssessed().count(), "previous", summary.previous(), "movers", summary.movers()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> json(TierFigure tier) {
		return Terminal.object("tier", tier.tier(), "count", tier.count(), "share", tier.share(), "value", tier.value(), "valueShare", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				tier.valueShare(), "designated", tier.designated()); //$NON-NLS-1$
	}

	void say() {
		var round = summary.round();
		terminal.say(Plurals.bind(round.state() == RoundState.CONFIRMED ? Messages.MsgRoundConfirmed : Messages.MsgRoundInReview,
				new Object[] { round.name(), round.schemeId(), round.schemeVersion(), round.from(), round.asOf(), round.size() }));
		var rows = new ArrayList<List<String>>();
		summary.tiers().forEach(t -> rows.add(row(names.of(t.tier()), t)));
		if (summary.notAssessed().count() > 0)
			rows.add(row(Messages.LabelNotAssessed, summary.notAssessed()));
		terminal.table(List.of(Messages.ColumnTier, Messages.ColumnClients, Messages.ColumnShare, Messages.ColumnValue, Messages.ColumnValueShare), rows);
		if (summary.previous() != null)
			terminal.say(Plurals.bind(Messages.MsgMovers, summary.movers(), summary.previous()));
	}

	private static List<String> row(String name, TierFigure tier) {
		return List.of(name, Integer.toString(tier.count()), percent(tier.share()),
				tier.value().setScale(2, RoundingMode.HALF_UP).toPlainString(), percent(tier.valueShare()));
	}

	private static String percent(BigDecimal share) {
		return share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %"; //$NON-NLS-1$
	}
}
