package org.keqing.internal.cli.sample;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command as a pack writes it: texts beside it, a list as answer, a refusal. */
@Command(name = "stalls")
public final class StallsCommand implements Callable<Integer> {

	private final CommandSession session;

	@Option(names = "--region", required = true, paramLabel = "NAME", descriptionKey = "region")
	private String region;

	@Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "out")
	private Path out;

	/** A stall. */
	record Stall(String number, BigDecimal area, boolean free) {
	}

	StallsCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		if (region.equals("Nowhere"))
			throw new CommandFailure("there is no stall in " + region);
		if (region.equals("Fault"))
			session.service(Stall.class);
		new Listing<Stall>().column("stall", "Stall", Stall::number).column("floor_area", "Area", Stall::area)
				.column("free", "Free", Stall::free, stall -> stall.free() ? "yes" : "").answer(session, out,
						List.of(new Stall("A,1", new BigDecimal("1E+1"), true), new Stall("B2", null, false)));
		return 0;
	}
}
