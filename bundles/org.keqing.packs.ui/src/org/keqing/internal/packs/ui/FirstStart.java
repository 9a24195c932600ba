package org.keqing.internal.packs.ui;

import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.keqing.packs.Pack;
import org.keqing.packs.PackException;
import org.keqing.packs.PackService;
import org.keqing.store.Progress;
import org.keqing.ui.Jobs;
import org.keqing.ui.UiServices;

/** After the window has opened: deletes what packs that were removed left behind, and installs the packs of the rollout files once. */
public final class FirstStart implements IStartup {

    @Override
    public void earlyStartup() {
        var workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            var window = workbench.getActiveWorkbenchWindow();
            if (window != null) {
                UiServices.find(window, PackService.class).ifPresent(packs -> start(window.getShell(), packs));
            }
        });
    }

    private static void start(Shell shell, PackService packs) {
        Jobs.run(Messages.JobRollout, shell, progress -> install(packs, progress), done -> {
            if (!done.isEmpty()) {
                Restart.offer(shell);
            }
        });
    }

    /** Installs what is due; what is not in use since this start is deleted before. */
    static List<Pack> install(PackService packs, Progress progress) throws PackException {
        packs.clean(progress);
        var due = packs.due();
        if (due.isEmpty()) {
            return List.of();
        }
        var done = packs.install(due, packs.sites(), progress);
        packs.rolledOut();
        return done;
    }
}
