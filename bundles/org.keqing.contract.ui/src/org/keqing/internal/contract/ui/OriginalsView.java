package org.keqing.internal.contract.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.contract.custody.CustodyService;
import org.keqing.contract.custody.Loan;
import org.keqing.contract.model.ContractPackage;
import org.keqing.model.Labels;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.Actions;
import org.keqing.ui.ClientRef;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Palette;
import org.keqing.ui.StoreView;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** All originals that are out, of the contracts that a person may read; those that should be back are marked and stand first. */
public final class OriginalsView extends StoreView<List<Loan>> {

    private static final int LIMIT = 1000;

    private final Action giveBack = Actions.of(Messages.ActionReturn + Messages.LabelMore, this::giveBack);
    private final Action edit = Actions.of(Messages.ActionOpenContract, this::open);
    private HeadedList<Loan> list;
    private ContractOpener opener;

    /** The view. */
    public OriginalsView() {
        super(ContractPackage.Literals.CONTRACT);
    }

    @Override
    protected Control createContent(Composite parent) {
        list = new HeadedList<>(parent, columns(), "purpose"); //$NON-NLS-1$
        opener = new ContractOpener(getSite().getPage());
        list.table().onOpen(loan -> open());
        list.table().onSelect(this::selected);
        MenuManager menu = new MenuManager();
        List.of(edit, giveBack).forEach(menu::add);
        list.table().bodyMenu(menu.createContextMenu(list.table().control()));
        list.control().addDisposeListener(e -> menu.dispose());
        selected(Optional.empty());
        return list.control();
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        List.of(edit, giveBack).forEach(bar::add);
        bar.add(new Separator());
    }

    @Override
    protected void paint(Palette palette) {
        Icons.put(edit, "edit", palette); //$NON-NLS-1$
        Icons.put(giveBack, "check", palette); //$NON-NLS-1$
    }

    private static List<TableColumn<Loan>> columns() {
        return List.of(
            new TableColumn<>("state", Messages.ColumnState, 104, ColumnKind.TEXT, loan -> isLate(loan) ? Messages.LabelOverdue : Messages.LabelOut), //$NON-NLS-1$
            new TableColumn<>("number", Labels.of(ContractPackage.Literals.CONTRACT__NUMBER, Locale.getDefault()), 120, ColumnKind.CODE, Loan::contractNumber), //$NON-NLS-1$
            new TableColumn<>("client", Messages.ColumnClient, 200, ColumnKind.TEXT, Loan::clientName), //$NON-NLS-1$
            new TableColumn<>("borrower", Messages.LabelBorrower, 120, ColumnKind.TEXT, Loan::borrower), //$NON-NLS-1$
            new TableColumn<>("purpose", Messages.LabelPurpose, 200, ColumnKind.TEXT, Loan::purpose), //$NON-NLS-1$
            new TableColumn<>("lent", Messages.LabelLentOn, 96, ColumnKind.DATE, Loan::lentOn), //$NON-NLS-1$
            new TableColumn<>("due", Messages.LabelDueBack, 96, ColumnKind.DATE, Loan::dueBack), //$NON-NLS-1$
            new TableColumn<>("late", Messages.ColumnDaysLate, 88, ColumnKind.INTEGER, loan -> isLate(loan) ? loan.daysOverdue(LocalDate.now()) : null), //$NON-NLS-1$
            new TableColumn<>("lentBy", Messages.ColumnLentBy, 104, ColumnKind.TEXT, Loan::lentBy)); //$NON-NLS-1$
    }

    private static boolean isLate(Loan loan) {
        return loan.daysOverdue(LocalDate.now()) > 0;
    }

    private static ClientRef client(Loan loan) {
        return new ClientRef(loan.clientId(), loan.clientCode(), loan.clientName());
    }

    private void selected(Optional<Loan> loan) {
        List.of(edit, giveBack).forEach(action -> action.setEnabled(loan.isPresent()));
        loan.map(OriginalsView::client).ifPresent(clients()::select);
    }

    private void open() {
        list.table().selected().ifPresent(loan -> opener.open(loan.contractId(), loan.contractNumber(), client(loan)));
    }

    private void giveBack() {
        current().store().ifPresent(store -> list.table().selected().ifPresent(loan -> new EntryDialog(getSite().getShell(),
            new ReturnModel(UiServices.require(getSite(), CustodyService.class), store, current().user(), loan, LocalDate.now())).open()));
    }

    @Override
    protected List<Loan> read(Store store) throws StoreException {
        return UiServices.require(getSite(), CustodyService.class).out(store, current().user(), LIMIT);
    }

    @Override
    protected boolean fill(List<Loan> loans) {
        list.show(words(loans), loans);
        return !loans.isEmpty();
    }

    /** How many are out, and how many of them late. */
    static String words(List<Loan> loans) {
        long late = loans.stream().filter(OriginalsView::isLate).count();
        String out = Plurals.bind(Messages.SummaryOut, loans.size());
        return late == 0 ? out : out + "  \u00B7  " + Plurals.bind(Messages.SummaryLate, late); //$NON-NLS-1$
    }

    @Override
    protected void explain(EmptyState sentence) {
        sentence.show(getClass(), icon(), Messages.TitleNoOriginals, Messages.MsgNoOriginals);
    }

    @Override
    protected String icon() {
        return "contract"; //$NON-NLS-1$
    }

    @Override
    protected void export() {
        export(list.list(), getPartName());
    }
}
