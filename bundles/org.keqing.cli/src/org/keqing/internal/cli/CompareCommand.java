package org.keqing.internal.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.command.Terminal;
import org.keqing.evaluation.ClientName;
import org.keqing.evaluation.PopulationRequest;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.evaluation.Scope;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Comparison;
import org.keqing.tiering.Result;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

import picocli.CommandLine.Command;
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

	@Option(names = "--round", paramLabel = "NAME", descriptionKey = "compareRound")
	private String round;

	@Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
	private LocalDate asOf;

	@Option(names = "--from", paramLabel = "DATE", descriptionKey = "from")
	private LocalDate from;

	@Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "disagreementOut")
	private Path out;

	/** A client on whom the schemes do not agree. */
	private record Line(ClientName client, String first, String second, BigDecimal firstScore, BigDecimal secondScore) {
	}

	CompareCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		if (schemes.size() != 2)
			throw new ParameterException(spec.commandLine(), Messages.MsgTwoSchemes);
		if (round == null == (asOf == null) || asOf == null && from != null)
			throw new ParameterException(spec.commandLine(), Messages.MsgRoundOrPeriod);
		if (from != null && from.isAfter(asOf))
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.MsgPeriodReversed, from, asOf));
		try (var store = session.openExisting()) {
			compare(store, Named.scheme(session, store, schemes.getFirst()), Named.scheme(session, store, schemes.getLast()));
		}
		return 0;
	}

	private void compare(Store store, Scheme first, Scheme second) throws StoreException, CommandFailure {
		var request = round != null ? PopulationRequest.round(Named.round(session, store, round).id())
				: PopulationRequest.period(from == null ? asOf.minusYears(1).plusDays(1) : from, asOf, Scope.ALL);
		var trials = session.service(SchemeTrials.class);
		var engine = session.service(TieringEngine.class);
		var progress = session.terminal().progress();
		var one = trials.population(store, request, first, progress).inputs();
		var comparison = Comparison.of(engine.evaluate(first, one), engine.evaluate(second, trials.population(store, request, second, progress).inputs()));
		session.terminal().clear();
		if (out != null)
			listing().answer(session, out, lines(store, comparison, one.clientIds()));
		else if (session.isJson())
			session.terminal().json(json(first, second, comparison));
		else
			say(first, second, comparison);
	}

	private List<Line> lines(Store store, Comparison comparison, long[] ids) throws StoreException, CommandFailure {
		var before = comparison.before();
		var after = comparison.after();
		var rows = IntStream.range(0, before.size()).filter(row -> before.tierIndex()[row] != after.tierIndex()[row]).toArray();
		var names = session.service(SchemeTrials.class).names(store, IntStream.of(rows).mapToLong(row -> ids[row]).toArray());
		var lines = new ArrayList<Line>();
		for (var i = 0; i < rows.length; i++)
			lines.add(new Line(names.get(i), before.tier(rows[i]), after.tier(rows[i]), before.score(rows[i]), after.score(rows[i])));
		return lines;
	}

	private static Listing<Line> listing() {
		return new Listing<Line>().column("client", Messages.ColumnCode, line -> line.client().code()).column("name", Messages.ColumnName, line -> line.client().name()) //$NON-NLS-1$ //$NON-NLS-2$
				.column("first_tier", Messages.ColumnTierBefore, Line::first).column("second_tier", Messages.ColumnTier, Line::second) //$NON-NLS-1$ //$NON-NLS-2$
				.column("first_score", Messages.ColumnScoreBefore, Line::firstScore).column("second_score", Messages.ColumnScore, Line::secondScore); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> json(Scheme first, Scheme second, Comparison comparison) {
		var cells = new ArrayList<Map<String, Object>>();
		for (var before : withUnassessed(comparison.fromTiers()))
			for (var after : withUnassessed(comparison.toTiers()))
				if (count(comparison, before, after) > 0)
					cells.add(Terminal.object("first", before, "second", after, "count", count(comparison, before, after))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Terminal.object("first", json(first), "second", json(second), "clients", comparison.before().size(), "both", comparison.assessedInBoth(), "same", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				same(comparison), "agreement", decimal(comparison.agreement()), "higher", comparison.up(), "lower", comparison.down(), "rankCorrelation", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				decimal(comparison.rankCorrelation()), "cells", cells); //$NON-NLS-1$
	}

	private static Map<String, Object> json(Scheme scheme) {
		return Terminal.object("scheme", scheme.getId(), "version", scheme.getVersion()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void say(Scheme first, Scheme second, Comparison comparison) {
		var terminal = session.terminal();
		new TierMatrix(comparison.fromTiers(), comparison.toTiers(), (before, after) -> count(comparison, before, after)).say(terminal, new TierNames(first),
				new TierNames(second));
		terminal.say(NLS.bind(Messages.MsgAgreement, new Object[] { comparison.before().size(), comparison.assessedInBoth(), same(comparison), text(comparison.agreement()) }));
		terminal.say(NLS.bind(Messages.MsgDisagreement, new Object[] { comparison.up(), comparison.down(), text(comparison.rankCorrelation()) }));
	}

	private static int same(Comparison comparison) {
		return comparison.assessedInBoth() - comparison.up() - comparison.down();
	}

	private static List<String> withUnassessed(List<String> tiers) {
		var all = new ArrayList<>(tiers);
		all.add(null);
		return all;
	}

	private static int count(Comparison comparison, String before, String after) {
		return comparison.count(place(comparison.fromTiers(), before), place(comparison.toTiers(), after));
	}

	private static int place(List<String> tiers, String tier) {
		return tier == null ? Result.NOT_ASSESSED : tiers.indexOf(tier);
	}

	private static BigDecimal decimal(OptionalDouble figure) {
		return figure.isEmpty() ? null : Numbers.figure(figure.getAsDouble());
	}

	private static String text(OptionalDouble figure) {
		return figure.isEmpty() ? "\u2013" : decimal(figure).toPlainString(); //$NON-NLS-1$
	}
}
