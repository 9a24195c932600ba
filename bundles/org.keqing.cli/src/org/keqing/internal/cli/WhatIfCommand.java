package org.keqing.internal.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.command.Terminal;
import org.keqing.evaluation.PastTiers;
import org.keqing.evaluation.Population;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.evaluation.StableOutcome;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Comparison;
import org.keqing.tiering.SchemeException;
import org.keqing.tiering.Standings;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.WhatIf;
import org.keqing.tiering.model.Scheme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code what-if}: a scheme with other weights or limits on the same clients. Nothing is stored. */
@Command(name = "what-if")
final class WhatIfCommand implements Callable<Integer> {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int SHARE_DECIMALS = 4;

	private final CommandSession session;

	@Option(names = "--scheme", required = true, paramLabel = "ID[@N]", descriptionKey = "schemeAt")
	private String name;

	@Option(names = "--changes", required = true, paramLabel = "FILE", descriptionKey = "changes")
	private Path changes;

	@Mixin
	private final TrialClients clients = new TrialClients();

	@Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "whatIfOut")
	private Path out;

	/**
	 * What a variant gives.
	 *
	 * @param past   what the clients were before; {@code null} where the variant has no stability rules
	 * @param stable what those rules leave; {@code null} without
	 */
	private record Trial(Scheme scheme, Scheme variant, Population population, Comparison comparison, PastTiers past, StableOutcome stable) {

		/** The tier that a client then has. */
		String standing(int row) {
			return past == null ? null : Standings.decide(variant, comparison.after(), row, past.rounds().get(row), past.asOf()).tier();
		}
	}

	/** A tier before and after; shares are of the value, {@code null} where there is none. */
	private record Line(String tier, int before, int after, Integer standing, BigDecimal shareBefore, BigDecimal shareAfter) {
	}

	WhatIfCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		clients.check();
		try (var store = session.openExisting()) {
			var scheme = Named.scheme(session, store, name);
			answer(store, trial(store, scheme, SchemeChanges.read(changes, scheme)));
		} catch (SchemeException e) {
			throw SchemeFile.refused(e);
		}
		return 0;
	}

	private Trial trial(Store store, Scheme scheme, Scheme variant) throws StoreException, CommandFailure {
		var trials = session.service(SchemeTrials.class);
		var request = clients.request(session, store);
		var progress = session.terminal().progress();
		var population = trials.population(store, request, scheme, progress);
		var comparison = new WhatIf(session.service(TieringEngine.class), scheme, population.inputs()).with(variant, progress::canceled);
		var past = variant.getStability() == null ? null : trials.past(store, request, scheme.getId(), population.inputs().clientIds());
		session.terminal().clear();
		return new Trial(scheme, variant, population, comparison, past, past == null ? null : StableOutcome.of(scheme, variant, comparison, past, progress::canceled));
	}

	private void answer(Store store, Trial trial) throws StoreException, CommandFailure {
		if (out != null)
			movers(trial).answer(session, out, MovedClient.of(session, store, trial.comparison(), trial.population().inputs().clientIds()));
		else if (session.isJson())
			session.terminal().json(json(trial));
		else
			say(trial);
	}

	private static Listing<MovedClient> movers(Trial trial) {
		var listing = new Listing<MovedClient>().column("client", Messages.ColumnCode, each -> each.client().code()).column("name", Messages.ColumnName, each -> each.client().name()) //$NON-NLS-1$ //$NON-NLS-2$
				.column("from_tier", Messages.ColumnTierBefore, MovedClient::first).column("to_tier", Messages.ColumnTier, MovedClient::second); //$NON-NLS-1$ //$NON-NLS-2$
		if (trial.stable() != null)
			listing.column("tier_after_rules", Messages.ColumnAfterRules, each -> trial.standing(each.row())); //$NON-NLS-1$
		return listing.column("from_score", Messages.ColumnScoreBefore, MovedClient::firstScore).column("to_score", Messages.ColumnScore, MovedClient::secondScore) //$NON-NLS-1$ //$NON-NLS-2$
				.column("amount", Messages.ColumnValue, each -> trial.population().amount() == null ? null : trial.population().amount().get(each.row())); //$NON-NLS-1$
	}

	private static List<Line> lines(Trial trial) {
		var amounts = trial.population().amount();
		var before = trial.comparison().before();
		var after = trial.comparison().after();
		var sharesBefore = Population.valueShares(before, amounts);
		var sharesAfter = Population.valueShares(after, amounts);
		return IntStream.range(0, after.tiers().size())
				.mapToObj(i -> new Line(after.tiers().get(i), i < sharesBefore.length ? before.shares().get(i).count() : 0, after.shares().get(i).count(),
						trial.stable() == null ? null : trial.stable().counts().get(i), i < sharesBefore.length ? share(sharesBefore[i]) : null, share(sharesAfter[i])))
				.toList();
	}

	private static BigDecimal share(Double share) {
		return share == null ? null : BigDecimal.valueOf(share).setScale(SHARE_DECIMALS, RoundingMode.HALF_UP);
	}

	private static Listing<Line> figures(Trial trial) {
		var names = new TierNames(trial.variant());
		var listing = new Listing<Line>().column("tier", Messages.ColumnTier, Line::tier, each -> names.of(each.tier())).column("before", Messages.ColumnBefore, Line::before) //$NON-NLS-1$ //$NON-NLS-2$
				.column("after", Messages.ColumnAfter, Line::after); //$NON-NLS-1$
		if (trial.stable() != null)
			listing.column("after_rules", Messages.ColumnAfterRules, Line::standing); //$NON-NLS-1$
		return listing.column("value_share_before", Messages.ColumnShareBefore, Line::shareBefore, each -> percent(each.shareBefore())) //$NON-NLS-1$
				.column("value_share_after", Messages.ColumnShareAfter, Line::shareAfter, each -> percent(each.shareAfter())); //$NON-NLS-1$
	}

	private static String percent(BigDecimal share) {
		return share == null ? "\u2013" : share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> json(Trial trial) {
		var comparison = trial.comparison();
		var stable = trial.stable();
		return Terminal.object("scheme", trial.scheme().getId(), "version", trial.scheme().getVersion(), "clients", comparison.before().size(), "moved", comparison.moved(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"up", comparison.up(), "down", comparison.down(), "afterRules", stable == null ? null //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						: Terminal.object("moved", stable.moved(), "up", stable.up(), "down", stable.down(), "held", stable.held()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"tiers", figures(trial).json(lines(trial)), "cells", TierMatrix.of(comparison).cells("from", "to")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void say(Trial trial) {
		var terminal = session.terminal();
		var comparison = trial.comparison();
		figures(trial).say(terminal, lines(trial));
		TierMatrix.of(comparison).say(terminal, new TierNames(trial.scheme()), new TierNames(trial.variant()));
		terminal.say(trial.scheme().isOrdered() ? Plurals.bind(Messages.MsgWhatIf, comparison.before().size(), comparison.moved(), comparison.up(), comparison.down())
				: Plurals.bind(Messages.MsgWhatIfUnordered, comparison.before().size(), comparison.moved()));
		var stable = trial.stable();
		if (stable != null)
			terminal.say(NLS.bind(Messages.MsgAfterRules, new Object[] { stable.moved(), stable.up(), stable.down(), stable.held() }));
	}
}
