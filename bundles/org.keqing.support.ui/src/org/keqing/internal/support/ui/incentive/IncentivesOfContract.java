package org.keqing.internal.support.ui.incentive;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.contract.ui.ContractPage;
import org.keqing.contract.ui.OpenContract;
import org.keqing.internal.support.ui.form.FormDialog;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.model.facts.FactsPackage;
import org.keqing.store.StoreChange;
import org.keqing.support.PlanService;
import org.keqing.support.incentive.IncentiveProposal;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.support.model.SupportPackage;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The page of a contract's editor with the incentives that are bound to it. The contract's text is read once while it is open, and only when there is an incentive to hold beside it. */
public final class IncentivesOfContract implements ContractPage {

    private static final String VIEW = "org.keqing.support.ui.incentives"; //$NON-NLS-1$

    private IServiceLocator site;
    private IncentiveService incentives;
    private PlanService plans;
    private OpenContract contract;
    private ContractIncentives shown;
    private Optional<IncentiveProposal> said = Optional.empty();
    private Composite root;
    private Label sentence;
    private Button define;
    private Button open;
    private Tables.ListTable<ContractIncentives.Row> list;
    private Label words;
    private int reading;

    @Override
    public Control create(Composite parent, IServiceLocator place) {
        site = place;
        incentives = UiServices.require(place, IncentiveService.class);
        plans = UiServices.require(place, PlanService.class);
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 12).spacing(8, 8).applyTo(root);
        sentence = new Label(root, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
        define = button(Messages.ActionDefine, this::define);
        open = button(Messages.ActionShow, () -> list.table().selected().ifPresent(this::open));
        list = Tables.list(root, columns());
        list.table().stretch("target"); //$NON-NLS-1$
        list.table().onSelect(row -> chosen());
        list.table().onOpen(this::open);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(list.table().control());
        words = Palette.muted(new Label(root, SWT.WRAP));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
        UiServices.follow(UiServices.require(place, CurrentStore.class), root, new CurrentStore.Listener() {
            @Override
            public void storeChanged() {
                // the editor is closed
            }

            @Override
            public void dataChanged(StoreChange change) {
                if (change.concerns(SupportPackage.Literals.SUPPORT_PLAN) || change.concerns(FactsPackage.Literals.TRADE)) {
                    read();
                }
            }
        });
        return root;
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(root, SWT.PUSH);
        button.setText(text);
        button.setEnabled(false);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private static List<TableColumn<ContractIncentives.Row>> columns() {
        return List.of(new TableColumn<>("title", Messages.LabelTitle, 144, ColumnKind.TEXT, ContractIncentives.Row::title), //$NON-NLS-1$
            new TableColumn<>("target", Messages.ColumnTarget, 232, ColumnKind.TEXT, ContractIncentives.Row::target), //$NON-NLS-1$
            new TableColumn<>("progress", Messages.ColumnProgress, 88, ColumnKind.BAR, row -> row.standing().progress()), //$NON-NLS-1$
            new TableColumn<>("reached", Messages.ColumnReached, 96, ColumnKind.DECIMAL, row -> row.standing().reached()), //$NON-NLS-1$
            new TableColumn<>("granted", Messages.ColumnGranted, 96, ColumnKind.DECIMAL, ContractIncentives.Row::granted), //$NON-NLS-1$
            new TableColumn<>("claims", Messages.HeadClaims, 176, ColumnKind.TEXT, ContractIncentives.Row::claimed)); //$NON-NLS-1$
    }

    @Override
    public void show(OpenContract now) {
        contract = now;
        read();
    }

    /** What is read at once. */
    private record Content(ContractIncentives of, Optional<IncentiveProposal> said) {
    }

    private void read() {
        OpenContract of = contract;
        if (of == null) {
            return;
        }
        int now = ++reading;
        Optional<IncentiveProposal> known = said;
        Jobs.read(Messages.JobReadContract, root, progress -> {
            ContractIncentives read = ContractIncentives.read(incentives, plans, of.store(), of.user(), of.client().id(), of.number());
            return new Content(read, read.rows().isEmpty() || known.isPresent() ? known : incentives.propose(of.store(), of.user(), of.client().id(), of.number()));
        }, content -> {
            if (now == reading) {
                fill(content);
            }
        }, failure -> sentence.setText(LabelText.literal(Failures.message(failure))));
    }

    private void fill(Content content) {
        long before = list.table().selected().map(ContractIncentives.Row::id).orElse(0L);
        shown = content.of();
        said = content.said();
        sentence.setText(LabelText.literal(shown.summary()));
        define.setEnabled(shown.bound());
        list.rows().set(shown.rows());
        if (!shown.rows().isEmpty()) {
            list.table().select(Math.max(0, shown.rows().stream().map(ContractIncentives.Row::id).toList().indexOf(before)));
        }
        chosen();
    }

    private void chosen() {
        Optional<ContractIncentives.Row> row = list.table().selected();
        open.setEnabled(row.isPresent());
        words.setText(LabelText.literal(row.map(each -> each.words(said)).orElse(""))); //$NON-NLS-1$
        root.layout(true, true);
    }

    private void define() {
        IncentiveForm form = new IncentiveForm(incentives, contract.store(), contract.user(), contract.client(), shown.asked(), contract.number());
        if (new FormDialog(root.getShell(), form.model(), form.companion()).open() == Window.OK) {
            read();
        }
    }

    /** Shows it among the incentives of its client; the view follows the client of the contract's editor. */
    private void open(ContractIncentives.Row row) {
        if (site instanceof IWorkbenchSite part) {
            try {
                if (part.getPage().showView(VIEW) instanceof IncentivesView view) {
                    view.reveal(row.id());
                }
            } catch (PartInitException e) {
                ILog.of(IncentivesOfContract.class).log(e.getStatus());
            }
        }
    }
}
