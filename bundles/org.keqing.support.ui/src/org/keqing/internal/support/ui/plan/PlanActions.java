package org.keqing.internal.support.ui.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.keqing.internal.support.ui.Messages;
import org.keqing.support.life.PlanLife;
import org.keqing.support.life.PlanStep;
import org.keqing.ui.ClientRef;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;

/** What several parts do with a plan: open it, lead it a step on. */
public final class PlanActions {

    private PlanActions() {
    }

    /** Opens a plan in an editor. */
    public static void open(IWorkbenchPage page, long planId, String title) {
        open(page, new PlanEditorInput(planId, null, title));
    }

    /** Begins a plan for a client in an editor. */
    public static void create(IWorkbenchPage page, ClientRef client) {
        open(page, new PlanEditorInput(0, client, Messages.TitleNew));
    }

    private static void open(IWorkbenchPage page, PlanEditorInput input) {
        try {
            page.openEditor(input, PlanEditor.ID);
        } catch (PartInitException e) {
            ILog.of(PlanActions.class).log(e.getStatus());
        }
    }

    /** The word for a step, as a button. */
    static String word(PlanStep step) {
        return switch (step) {
            case START -> Messages.ActionStart;
            case FINISH -> Messages.ActionFinish;
            case DROP -> Messages.ActionDrop;
            case RESUME -> Messages.ActionResume;
            case REVIVE -> Messages.ActionRevive;
        };
    }

    /** Does a step today, after it has asked for what is to be said. */
    static void perform(Control owner, CurrentStore current, PlanLife life, long planId, String title, PlanStep step, Runnable done) {
        Optional<String> comment = step.needsComment() ? ask(owner, title, step) : Optional.of(""); //$NON-NLS-1$
        comment.flatMap(said -> current.store().map(store -> Jobs.run(word(step), owner, progress -> {
            life.perform(store, current.user(), planId, step, LocalDate.now(), said, progress);
            return store;
        }, performed -> done.run())));
    }

    private static Optional<String> ask(Control owner, String title, PlanStep step) {
        String question = NLS.bind(step == PlanStep.FINISH ? Messages.MsgAskOutcome : Messages.MsgAskReason, title);
        InputDialog dialog = new InputDialog(owner.getShell(), word(step), question, "", text -> text.isBlank() ? "" : null); //$NON-NLS-1$ //$NON-NLS-2$
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }
}
