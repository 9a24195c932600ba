package org.keqing.internal.contract.ui.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Shell;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.NewContract;
import org.keqing.contract.text.TemplateService;
import org.keqing.store.Store;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.WizardWindow;

/** Makes contracts from a template for one client or many: clients, template, terms, dues, text. */
final class NewContractsWizard extends Wizard {

    private final NewContractsModel model;

    NewContractsWizard(NewContractsModel model) {
        this.model = model;
        setWindowTitle(Messages.TitleNewContracts);
        setNeedsProgressMonitor(true);
    }

    /** Reads the templates, then opens the wizard. */
    static void open(Shell shell, TextServices services, Store store, List<ClientRef> clients) {
        Jobs.run(Messages.JobReadTemplates, shell, progress -> {
            List<ContractTemplate> current = services.templates().templates(store).stream().filter(TemplateService.Entry::current).map(TemplateService.Entry::template).toList();
            if (current.isEmpty()) {
                throw new IllegalStateException(Messages.MsgNoTemplates);
            }
            Map<String, Map<String, String>> last = new HashMap<>();
            for (ContractTemplate each : current) {
                last.put(each.id(), services.texts().lastValues(store, each.id()));
            }
            return new SourceModel(current, last);
        }, source -> {
            NewContractsModel model = new NewContractsModel(services, store, services.current().user(), source, clients, LocalDate.now());
            window(shell, model).open();
        });
    }

    static WizardWindow window(Shell shell, NewContractsModel model) {
        return new WizardWindow(shell, new NewContractsWizard(model), 720, 460);
    }

    @Override
    public void addPages() {
        addPage(new ClientsPage(model));
        addPage(new SourcePage(model));
        addPage(new TermsPage(model));
        addPage(new DuesPage(model));
        addPage(new PreviewPage(model));
    }

    @Override
    public boolean canFinish() {
        return model.problemOfClients() == null && model.source().problem() == null && model.problemOfTerms() == null;
    }

    @Override
    public boolean performFinish() {
        try {
            List<NewContract.Made> made = Jobs.runIn(getContainer(), model::create);
            return made != null;
        } catch (Exception e) {
            ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(Failures.message(e));
            return false;
        }
    }
}
