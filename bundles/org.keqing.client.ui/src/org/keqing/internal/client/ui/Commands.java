package org.keqing.internal.client.ui;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands by id, also those of plug-ins that may be absent. */
public final class Commands {

    private Commands() {
    }

    /** Whether a plug-in defines the command. */
    public static boolean exists(IServiceLocator locator, String id) {
        return locator.getService(ICommandService.class).getCommand(id).isDefined();
    }

    /** Runs a command that is defined. */
    public static void run(IServiceLocator locator, String id) {
        Command command = locator.getService(ICommandService.class).getCommand(id);
        try {
            locator.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, Map.of()), null);
        } catch (CommandException e) {
            ILog.of(Commands.class).error("Command failed: " + id, e); //$NON-NLS-1$
        }
    }
}
