package org.keqing.internal.command;

import org.keqing.command.CommandGroup;
import org.keqing.command.CommandSession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** The command that holds all others, with the options that they share. */
@Command(name = "keqing", mixinStandardHelpOptions = true, version = "Keqing CRM 0.1.0", scope = ScopeType.INHERIT, sortOptions = false)
public final class Keqing extends CommandGroup {

	@Mixin
	private final CommandSession session;

	/**
	 * The command.
	 *
	 * @param session reads the shared options
	 */
	public Keqing(CommandSession session) {
		this.session = session;
	}
}
