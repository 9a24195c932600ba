package org.keqing.internal.evaluation.ui.round;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Shell;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.store.Store;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.Jobs;
import org.keqing.ui.WizardWindow;

/** Prepares a new round: name, scheme, period and clients first, the committee then. */
final class NewRoundWizard extends Wizard {

    private final NewRoundModel model;
    private final Store store;
    private final String user;
    private final EvaluationService service;
    private Round prepared;

    /** What the wizard has to know: the rounds, and the newest version of each scheme of the packs and of the company. */
    private record Known(List<Round> rounds, List<Scheme> schemes) {
    }

    private NewRoundWizard(NewRoundModel model, Store store, String user, EvaluationService service) {
        this.model = model;
        this.store = store;
        this.user = user;
        this.service = service;
        setWindowTitle(Messages.TitleNewRound);
        setNeedsProgressMonitor(true);
    }

    /** Reads what the wizard has to know, then opens it; {@code done} receives the prepared round. */
    static void open(Shell shell, Store store, String user, EvaluationService service, SchemeRegistry registry, Consumer<Round> done) {
        Jobs.read(Messages.JobReadRounds, shell, progress -> new Known(service.rounds(store), newest(CompanySchemes.of(registry).registry(store))), known -> {
            Set<String> names = new HashSet<>();
            known.rounds().forEach(round -> names.add(round.name()));
            NewRoundModel model = new NewRoundModel(known.schemes(), names, LocalDate.now());
            NewRoundWizard wizard = new NewRoundWizard(model, store, user, service);
            if (new WizardWindow(shell, wizard, 520, 360).open() == Window.OK) {
                done.accept(wizard.prepared);
            }
        }, failure -> { });
    }

    private static List<Scheme> newest(SchemeRegistry registry) {
        return registry.schemes().stream().filter(scheme -> registry.find(scheme.getId()).filter(latest -> latest == scheme).isPresent()).toList();
    }

    @Override
    public void addPages() {
        addPage(new NewRoundPage(model));
        addPage(new CommitteePage(model));
    }

    @Override
    public boolean canFinish() {
        return model.problemOfRound() == null && model.problemOfCommittee() == null;
    }

    @Override
    public boolean performFinish() {
        try {
            prepared = Jobs.runIn(getContainer(), progress -> service.prepare(store, model.request(user), progress));
            return prepared != null;
        } catch (Exception e) {
            ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(e.getMessage());
            return false;
        }
    }
}
