package org.keqing.internal.evaluation.ui.correction;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.store.Store;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Jobs;

/** Corrects evaluations: reads what is to be corrected, asks, stores. */
public final class Corrections {

    private final Shell shell;
    private final Store store;
    private final EvaluationService service;
    private final String user;

    public Corrections(Shell shell, Store store, EvaluationService service, String user) {
        this.shell = shell;
        this.store = store;
        this.service = service;
        this.user = user;
    }

    /** Corrects the client's evaluation in its newest confirmed round; says so when there is none. */
    public void open(ClientRef client) {
        Jobs.read(Messages.JobExplain, shell, progress -> service.newest(store, client.id()), round -> {
            if (round.isEmpty()) {
                MessageDialog.openInformation(shell, Messages.TitleCorrect, Messages.MsgNoEvaluation);
            }
            round.ifPresent(found -> open(client, found, () -> { }));
        }, this::failed);
    }

    /**
     * Corrects the client's evaluation in a confirmed round.
     *
     * @param done called on the UI thread after the correction is stored
     */
    public void open(ClientRef client, Round round, Runnable done) {
        Jobs.read(Messages.JobExplain, shell,
            progress -> new CorrectionModel(client, round.name(), service.scheme(store, round.id()), service.explain(store, client.code(), round.name()), Locale.getDefault()),
            model -> ask(model, done), this::failed);
    }

    private void ask(CorrectionModel model, Runnable done) {
        CorrectionDialog dialog = new CorrectionDialog(shell, model, (request, answer) -> Jobs.read(Messages.JobExplain, shell,
            progress -> service.previewCorrection(store, request), answer, this::failed));
        if (dialog.open() == Window.OK) {
            Jobs.run(Messages.JobCorrect, shell, progress -> service.correct(store, model.request(user)), id -> done.run());
        }
    }

    private void failed(Exception failure) {
        MessageDialog.openError(shell, Messages.TitleCorrect, Optional.ofNullable(failure.getMessage()).orElse(failure.toString()));
    }
}
