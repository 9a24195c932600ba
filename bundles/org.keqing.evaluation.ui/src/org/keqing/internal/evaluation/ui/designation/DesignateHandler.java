package org.keqing.internal.evaluation.ui.designation;

import java.time.LocalDate;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.evaluation.EvaluationService;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.store.Store;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;
import org.keqing.ui.UiServices;

/** Names the selected client key client. */
public final class DesignateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        CurrentStore current = UiServices.require(window, CurrentStore.class);
        EvaluationService service = UiServices.require(window, EvaluationService.class);
        ClientSelection.from(HandlerUtil.getCurrentSelection(event)).ifPresent(client -> current.store()
            .ifPresent(store -> designate(window.getShell(), store, current.user(), service, client)));
        return null;
    }

    private static void designate(Shell shell, Store store, String user, EvaluationService service, ClientRef client) {
        DesignationModel model = new DesignationModel(client.id(), user, LocalDate.now());
        if (new DesignationDialog(shell, client, model).open() == Window.OK) {
            Jobs.run(Messages.JobDesignate, shell, progress -> service.designate(store, model.designation()), stored -> { });
        }
    }
}
