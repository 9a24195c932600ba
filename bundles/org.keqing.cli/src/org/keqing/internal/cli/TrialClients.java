package org.keqing.internal.cli;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.evaluation.PopulationRequest;
import org.keqing.evaluation.Scope;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** On which clients schemes are tried: those of a round, or all with the facts of a period. */
final class TrialClients {

	@Spec(Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--round", paramLabel = "NAME", descriptionKey = "compareRound")
	private String round;

	@Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
	private LocalDate asOf;

	@Option(names = "--from", paramLabel = "DATE", descriptionKey = "from")
	private LocalDate from;

	/** @throws ParameterException when the line does not name the clients in one way */
	void check() {
		if (round == null == (asOf == null) || asOf == null && from != null)
			throw new ParameterException(spec.commandLine(), Messages.MsgRoundOrPeriod);
		if (from != null && from.isAfter(asOf))
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.MsgPeriodReversed, from, asOf));
	}

	PopulationRequest request(CommandSession session, Store store) throws StoreException, CommandFailure {
		return round != null ? PopulationRequest.round(Named.round(session, store, round).id())
				: PopulationRequest.period(from == null ? asOf.minusYears(1).plusDays(1) : from, asOf, Scope.ALL);
	}
}
