package org.keqing.internal.cli;

import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.exchange.ImportService;
import org.keqing.report.ReportService;
import org.keqing.store.Finding;
import org.keqing.store.Finding.Severity;
import org.keqing.tiering.SchemeRegistry;

import picocli.CommandLine.Command;

/** {@code check}: is everything whole, in the database and in the installation? */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

	private final CommandSession session;

	CheckCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		var findings = new ArrayList<>(session.service(Installation.class).check());
		session.service(SchemeRegistry.class).problems()
				.forEach(p -> findings.add(new Finding(p.isError() ? Severity.ERROR : Severity.WARNING, p.element(), p.reason())));
		session.service(ImportService.class).profileProblems().forEach(p -> findings.add(new Finding(Severity.ERROR, "org.keqing.exchange.profiles", p))); //$NON-NLS-1$
		if (session.service(SchemeRegistry.class).schemes().isEmpty())
			findings.add(new Finding(Severity.WARNING, "org.keqing.tiering.schemes", Messages.MsgNoSchemes)); //$NON-NLS-1$
		if (session.service(ReportService.class).designs().isEmpty())
			findings.add(new Finding(Severity.WARNING, "org.keqing.report.designs", Messages.MsgNoReports)); //$NON-NLS-1$
		try (var store = session.openExisting()) {
			findings.addAll(store.check(session.terminal().progress()));
		}
		session.terminal().clear();
		var bad = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
		if (session.isJson())
			session.terminal().json(Terminal.object("database", session.location().display(), "ok", !bad, "findings", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					findings.stream().map(f -> Terminal.object("severity", word(f), "subject", f.subject(), "message", f.message())).toList())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		else
			say(findings, bad);
		return bad ? 1 : 0;
	}

	private void say(Iterable<Finding> findings, boolean bad) {
		for (var finding : findings)
			if (finding.severity() == Severity.INFO)
				session.terminal().say(finding.subject() + ": " + finding.message()); //$NON-NLS-1$
			else
				session.terminal().warn(word(finding) + ": " + finding.subject() + ": " + finding.message()); //$NON-NLS-1$ //$NON-NLS-2$
		if (!bad)
			session.terminal().say(NLS.bind(Messages.MsgAllWell, session.location().display()));
	}

	private static String word(Finding finding) {
		return finding.severity().name().toLowerCase(Locale.ROOT);
	}
}
