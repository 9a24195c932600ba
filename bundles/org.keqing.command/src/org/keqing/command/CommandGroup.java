package org.keqing.command;

import org.keqing.internal.command.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command that only holds others, such as {@code report} with {@code list} and {@code run}; called alone it is wrong usage. Subclasses name their commands in
 * picocli's annotation.
 *
 * @since 0.1
 */
public abstract class CommandGroup implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public final void run() {
		throw new ParameterException(spec.commandLine(), Messages.MsgNoCommand);
	}
}
