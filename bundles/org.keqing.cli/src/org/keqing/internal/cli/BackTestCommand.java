package org.keqing.internal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.evaluation.BackTestLine;
import org.keqing.evaluation.BackTestRequest;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.evaluation.Scope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code back-test}: a scheme on past periods, set against what the clients then did. Nothing is stored. */
@Command(name = "back-test")
final class BackTestCommand implements Callable<Integer> {

	private final CommandSession session;

	@Spec
	private CommandSpec spec;

	@Option(names = "--scheme", required = true, paramLabel = "ID[@N]", descriptionKey = "schemeAt")
	private String scheme;

	@Option(names = "--as-of", required = true, paramLabel = "DATE", descriptionKey = "lastCutOff")
	private LocalDate asOf;

	@Option(names = "--months", defaultValue = "12", paramLabel = "N", descriptionKey = "months")
	private int months;

	@Option(names = "--periods", defaultValue = "1", paramLabel = "N", descriptionKey = "periods")
	private int periods;

	@Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
	private Path out;

	BackTestCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		if (months < 1 || periods < 1)
			throw new ParameterException(spec.commandLine(), Messages.MsgAtLeastOne);
		try (var store = session.openExisting()) {
			var found = Named.scheme(session, store, scheme);
			var lines = session.service(SchemeTrials.class).backTest(store, BackTestRequest.upTo(found, asOf, months, periods, Scope.ALL), session.terminal().progress());
			listing(new TierNames(found)).answer(session, out, lines.stream().filter(line -> line.tier() != null || line.clients() > 0).toList());
		}
		return 0;
	}

	private static Listing<BackTestLine> listing(TierNames names) {
		return new Listing<BackTestLine>().column("cut_off", Messages.ColumnCutOff, BackTestLine::cutOff) //$NON-NLS-1$
				.column("tier", Messages.ColumnTier, BackTestLine::tier, line -> names.of(line.tier())).column("clients", Messages.ColumnClients, BackTestLine::clients) //$NON-NLS-1$ //$NON-NLS-2$
				.column("amount_before", Messages.ColumnAmountBefore, BackTestLine::amountBefore).column("amount_after", Messages.ColumnAmountAfter, BackTestLine::amountAfter) //$NON-NLS-1$ //$NON-NLS-2$
				.column("growth", Messages.ColumnGrowth, BackTestLine::growth).column("days_late", Messages.ColumnDaysLate, BackTestLine::daysLate) //$NON-NLS-1$ //$NON-NLS-2$
				.column("active", Messages.ColumnActive, BackTestLine::active).column("left", Messages.ColumnLeft, BackTestLine::left) //$NON-NLS-1$ //$NON-NLS-2$
				.column("left_share", Messages.ColumnLeftShare, BackTestLine::leftShare); //$NON-NLS-1$
	}
}
