package org.keqing.internal.studio.ui;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.tiering.TieringEngine;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiServices;

/**
 * What the parts of the studio work with.
 *
 * @param current    the open database
 * @param evaluation rounds
 * @param company    schemes of the company
 * @param trials     clients to try schemes on
 * @param engine     computes
 */
public record Studio(CurrentStore current, EvaluationService evaluation, CompanySchemes company, SchemeTrials trials, TieringEngine engine) {

    /** The services of a site. */
    public static Studio of(IServiceLocator site) {
        return new Studio(UiServices.require(site, CurrentStore.class), UiServices.require(site, EvaluationService.class), UiServices.require(site, CompanySchemes.class),
            UiServices.require(site, SchemeTrials.class), UiServices.require(site, TieringEngine.class));
    }

    /** Runs a command on the selection of a site, if a plug-in defines it. */
    public static void run(IServiceLocator site, String commandId) {
        Command command = site.getService(ICommandService.class).getCommand(commandId);
        if (command.isDefined()) {
            try {
                site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, Map.of()), null);
            } catch (CommandException e) {
                ILog.of(Studio.class).error("Command failed: " + commandId, e);
            }
        }
    }
}
