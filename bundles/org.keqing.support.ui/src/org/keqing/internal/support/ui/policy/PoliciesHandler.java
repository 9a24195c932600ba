package org.keqing.internal.support.ui.policy;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keqing.internal.support.ui.Messages;
import org.keqing.ui.KeyedInput;

/** Opens the policies. */
public final class PoliciesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().openEditor(new Input(), PolicyEditor.ID);
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    /** There is one editor for all policies. */
    private static final class Input extends KeyedInput {
        Input() {
            super("policies", Messages.TitlePolicies); //$NON-NLS-1$
        }
    }
}
