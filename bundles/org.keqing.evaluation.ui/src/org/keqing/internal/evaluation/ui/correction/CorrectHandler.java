package org.keqing.internal.evaluation.ui.correction;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.evaluation.EvaluationService;
import org.keqing.internal.evaluation.ui.round.RoundEditor;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiServices;

/** Corrects the selected client's evaluation: that of the round in which it is selected, else that of its newest confirmed round. */
public final class CorrectHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (HandlerUtil.getActivePart(event) instanceof RoundEditor editor && editor.canCorrect()) {
            editor.correct();
            return null;
        }
        CurrentStore current = UiServices.require(window, CurrentStore.class);
        EvaluationService service = UiServices.require(window, EvaluationService.class);
        ClientSelection.from(HandlerUtil.getCurrentSelection(event)).ifPresent(client -> current.store()
            .ifPresent(store -> new Corrections(window.getShell(), store, service, current.user()).open(client)));
        return null;
    }
}
