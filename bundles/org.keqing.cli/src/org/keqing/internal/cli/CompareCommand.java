package org.keqing.internal.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.command.Terminal;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Comparison;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code compare}: two schemes or versions on the same clients. Nothing is stored. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

	private final CommandSession session;

	@Spec
	private CommandSpec spec;

	@Option(names = "--scheme", required = true, paramLabel = "ID[@N]", descriptionKey = "schemeTwice")
	private List<String> schemes;

	@Mixin
	private final TrialClients clients = new TrialClients();

	@Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "disagreementOut")
	private Path out;

	CompareCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		if (schemes.size() != 2)
			throw new ParameterException(spec.commandLine(), Messages.MsgTwoSchemes);
		clients.check();
		try (var store = session.openExisting()) {
			compare(store, Named.scheme(session, store, schemes.getFirst()), Named.scheme(session, store, schemes.getLast()));
		}
		return 0;
	}

	private void compare(Store store, Scheme first, Scheme second) throws StoreException, CommandFailure {
		var request = clients.request(session, store);
		var trials = session.service(SchemeTrials.class);
		var engine = session.service(TieringEngine.class);
		var progress = session.terminal().progress();
		var one = trials.population(store, request, first, progress).inputs();
		var comparison = Comparison.of(engine.evaluate(first, one), engine.evaluate(second, trials.population(store, request, second, progress).inputs()));
		session.terminal().clear();
		if (out != null)
			listing().answer(session, out, MovedClient.of(session, store, comparison, one.clientIds()));
		else if (session.isJson())
			session.terminal().json(json(first, second, comparison));
		else
			say(first, second, comparison);
	}

	private static Listing<MovedClient> listing() {
		return new Listing<MovedClient>().column("client", Messages.ColumnCode, line -> line.client().code()).column("name", Messages.ColumnName, line -> line.client().name()) //$NON-NLS-1$ //$NON-NLS-2$
				.column("first_tier", Messages.ColumnTierBefore, MovedClient::first).column("second_tier", Messages.ColumnTier, MovedClient::second) //$NON-NLS-1$ //$NON-NLS-2$
				.column("first_score", Messages.ColumnScoreBefore, MovedClient::firstScore).column("second_score", Messages.ColumnScore, MovedClient::secondScore); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> json(Scheme first, Scheme second, Comparison comparison) {
		return Terminal.object("first", json(first), "second", json(second), "clients", comparison.before().size(), "both", comparison.assessedInBoth(), "same", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				same(comparison), "agreement", decimal(comparison.agreement()), "higher", comparison.up(), "lower", comparison.down(), "rankCorrelation", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				decimal(comparison.rankCorrelation()), "cells", TierMatrix.of(comparison).cells("first", "second")); //$NON-NLS-1$
	}

	private static Map<String, Object> json(Scheme scheme) {
		return Terminal.object("scheme", scheme.getId(), "version", scheme.getVersion()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void say(Scheme first, Scheme second, Comparison comparison) {
		var terminal = session.terminal();
		TierMatrix.of(comparison).say(terminal, new TierNames(first), new TierNames(second));
		terminal.say(Plurals.bind(Messages.MsgAgreement, new Object[] { comparison.before().size(), comparison.assessedInBoth(), same(comparison), text(comparison.agreement()) }));
		terminal.say(NLS.bind(Messages.MsgDisagreement, new Object[] { comparison.up(), comparison.down(), text(comparison.rankCorrelation()) }));
	}

	private static int same(Comparison comparison) {
		return comparison.assessedInBoth() - comparison.up() - comparison.down();
	}

	private static BigDecimal decimal(OptionalDouble figure) {
		return figure.isEmpty() ? null : Numbers.figure(figure.getAsDouble());
	}

	private static String text(OptionalDouble figure) {
		return figure.isEmpty() ? "\u2013" : decimal(figure).toPlainString(); //$NON-NLS-1$
	}
}
