package org.keqing.internal.contract.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.ContractService;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.DeletedContract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.model.Labels;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Palette;
import org.keqing.ui.UiServices;
import org.keqing.ui.records.RecordTexts;
import org.keqing.ui.records.RecordsView;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The contracts with the selected client, or with all clients. */
public final class ContractsView extends RecordsView<ContractSummary> {

    private ContractService contracts;
    private ContractServices services;
    private ContractOpener opener;
    private LifeBar life;

    @Override
    public void createPartControl(Composite parent) {
        contracts = UiServices.require(getSite(), ContractService.class);
        services = ContractServices.of(getSite());
        opener = new ContractOpener(getSite().getPage());
        super.createPartControl(parent);
    }

    /** Below the list stands where the selected contract is in its life, and what can be done with it. */
    @Override
    protected void createDetail(Composite parent) {
        life = new LifeBar(parent, services, Runnable::run, () -> { }, opener::open);
        Palette.onGround(life.control());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(life.control());
        life.control().setVisible(false);
    }

    @Override
    protected void selected(Optional<ContractSummary> row) {
        row.ifPresent(contract -> life.show(contract.id(), contract.number(), contract.state(), true));
        ((GridData) life.control().getLayoutData()).exclude = row.isEmpty();
        life.control().setVisible(row.isPresent());
        life.control().requestLayout();
    }

    @Override
    protected Object identity(ContractSummary row) {
        return row.id();
    }

    @Override
    protected EClass type() {
        return ContractPackage.Literals.CONTRACT;
    }

    @Override
    protected RecordTexts texts() {
        return new RecordTexts("contract", Messages.TitleEmpty, Messages.MsgEmptyOfClient, Messages.MsgEmptyOfAll, Messages.MsgChooseClient, //$NON-NLS-1$
            Messages.ActionAdd, Messages.JobRead, Messages.JobDelete, Messages.MsgDeleted);
    }

    @Override
    protected List<TableColumn<ContractSummary>> columns() {
        return columns(false);
    }

    /** The columns of a list; a wide one shows more of them at first. */
    static List<TableColumn<ContractSummary>> columns(boolean wide) {
        Locale locale = Locale.getDefault();
        return List.of(
            new TableColumn<>("number", label(ContractPackage.Literals.CONTRACT__NUMBER), 120, ColumnKind.CODE, ContractSummary::number), //$NON-NLS-1$
            new TableColumn<>("state", label(ContractPackage.Literals.CONTRACT__STATE), 136, wide ? ColumnKind.CODE : ColumnKind.TEXT, //$NON-NLS-1$
                contract -> ContractWords.state(contract, LocalDate.now(), locale)),
            new TableColumn<>("end", label(ContractPackage.Literals.CONTRACT__END_DATE), 96, ColumnKind.DATE, ContractSummary::end), //$NON-NLS-1$
            new TableColumn<>("subject", label(ContractPackage.Literals.CONTRACT__SUBJECT), 200, ColumnKind.TEXT, ContractSummary::subject, wide), //$NON-NLS-1$
            new TableColumn<>("start", label(ContractPackage.Literals.CONTRACT__START_DATE), 96, ColumnKind.DATE, ContractSummary::start, wide), //$NON-NLS-1$
            new TableColumn<>("daysLeft", Messages.ColumnDaysLeft, 80, ColumnKind.INTEGER, //$NON-NLS-1$
                contract -> ContractWords.daysLeft(contract, LocalDate.now()), false),
            new TableColumn<>("amount", label(ContractPackage.Literals.CONTRACT__AMOUNT), 120, ColumnKind.DECIMAL, ContractSummary::amount), //$NON-NLS-1$
            new TableColumn<>("currency", label(ContractPackage.Literals.CONTRACT__CURRENCY), 64, ColumnKind.TEXT, ContractSummary::currency, wide), //$NON-NLS-1$
            new TableColumn<>("category", label(ContractPackage.Literals.CONTRACT__CATEGORY), 104, ColumnKind.TEXT, ContractSummary::category, wide), //$NON-NLS-1$
            new TableColumn<>(COLUMN_CLIENT, Messages.ColumnClient, 200, ColumnKind.TEXT, ContractSummary::clientName, wide),
            new TableColumn<>("keeper", label(ContractPackage.Literals.CONTRACT__KEEPER), 96, ColumnKind.TEXT, ContractSummary::keeper, wide)); //$NON-NLS-1$
    }

    @Override
    protected String wideColumn() {
        return "number"; //$NON-NLS-1$
    }

    @Override
    protected List<ContractSummary> readOf(Store store, ClientRef of) throws StoreException {
        return contracts.contractsOf(store, services.current().user(), of.id());
    }

    @Override
    protected List<ContractSummary> readAll(Store store) throws StoreException {
        return contracts.contracts(store, services.current().user(), LIMIT);
    }

    @Override
    protected ClientRef clientOf(ContractSummary row) {
        return new ClientRef(row.clientId(), row.clientCode(), row.clientName());
    }

    @Override
    protected String title(ContractSummary row) {
        return row.number();
    }

    @Override
    protected boolean canDelete(ContractSummary row) {
        return ContractFlow.deletable(row.state());
    }

    @Override
    protected void create(ClientRef of) {
        opener.begin(of);
    }

    @Override
    protected void open(ContractSummary row) {
        opener.open(row.id(), row.number(), clientOf(row));
    }

    @Override
    protected Undo remove(Store store, String user, ContractSummary row) throws StoreException {
        DeletedContract deleted = contracts.delete(store, user, row.id());
        return again -> contracts.restore(again, user, deleted);
    }

    private static String label(EStructuralFeature feature) {
        return Labels.of(feature, Locale.getDefault());
    }
}
