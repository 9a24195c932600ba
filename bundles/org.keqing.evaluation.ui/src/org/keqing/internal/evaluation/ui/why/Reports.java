package org.keqing.internal.evaluation.ui.why;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.ui.UiIds;

/** Shows reports in the view of the bundle that prints, where that is installed. */
public final class Reports {

    private Reports() {
    }

    /** Whether there is something that prints. */
    public static boolean isInstalled(IServiceLocator site) {
        return command(site).isDefined();
    }

    /**
     * Shows a report.
     *
     * @param design the id of its design
     * @param values values of its parameters
     */
    public static void show(IServiceLocator site, String design, Map<String, String> values) {
        String packed = values.entrySet().stream().map(each -> each.getKey() + '=' + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        ParameterizedCommand run = ParameterizedCommand.generateCommand(command(site), Map.of(UiIds.PARAMETER_REPORT, design, UiIds.PARAMETER_REPORT_VALUES, packed));
        try {
            site.getService(IHandlerService.class).executeCommand(run, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static Command command(IServiceLocator site) {
        return site.getService(ICommandService.class).getCommand(UiIds.COMMAND_SHOW_REPORT);
    }
}
