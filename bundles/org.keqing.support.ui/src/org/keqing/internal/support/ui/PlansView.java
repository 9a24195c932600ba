package org.keqing.internal.support.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.keqing.model.Labels;
import org.keqing.store.AggregateEdit;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.DeletedPlan;
import org.keqing.support.PlanEdit;
import org.keqing.support.PlanService;
import org.keqing.support.PlanSummary;
import org.keqing.support.model.SupportPackage;
import org.keqing.ui.ClientRef;
import org.keqing.ui.UiServices;
import org.keqing.ui.records.RecordDialog;
import org.keqing.ui.records.RecordTexts;
import org.keqing.ui.records.RecordsView;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The support plans of the selected client, or of all clients. */
public final class PlansView extends RecordsView<PlanSummary> {

    private PlanService plans;

    @Override
    public void createPartControl(Composite parent) {
        plans = UiServices.require(getSite(), PlanService.class);
        super.createPartControl(parent);
    }

    @Override
    protected EClass type() {
        return SupportPackage.Literals.SUPPORT_PLAN;
    }

    @Override
    protected RecordTexts texts() {
        return new RecordTexts("plan", Messages.TitleEmpty, Messages.MsgEmptyOfClient, Messages.MsgEmptyOfAll, Messages.MsgChooseClient, //$NON-NLS-1$
            Messages.ActionAdd, Messages.JobRead, Messages.JobDelete, Messages.MsgDeleted);
    }

    @Override
    protected List<TableColumn<PlanSummary>> columns() {
        Locale locale = Locale.getDefault();
        return List.of(
            new TableColumn<>("title", label(SupportPackage.Literals.SUPPORT_PLAN__TITLE), 152, ColumnKind.TEXT, PlanSummary::title), //$NON-NLS-1$
            new TableColumn<>("state", label(SupportPackage.Literals.SUPPORT_PLAN__STATE), 112, ColumnKind.TEXT, //$NON-NLS-1$
                plan -> PlanWords.state(plan, LocalDate.now(), locale)),
            new TableColumn<>("due", label(SupportPackage.Literals.SUPPORT_PLAN__DUE_DATE), 96, ColumnKind.DATE, PlanSummary::due), //$NON-NLS-1$
            new TableColumn<>("progress", label(SupportPackage.Literals.SUPPORT_PLAN__PROGRESS), 104, ColumnKind.BAR, PlanSummary::progress), //$NON-NLS-1$
            new TableColumn<>("owner", label(SupportPackage.Literals.SUPPORT_PLAN__OWNER), 96, ColumnKind.TEXT, PlanSummary::owner, false), //$NON-NLS-1$
            new TableColumn<>("budget", label(SupportPackage.Literals.SUPPORT_PLAN__BUDGET), 112, ColumnKind.DECIMAL, PlanSummary::budget, false), //$NON-NLS-1$
            new TableColumn<>("actualCost", label(SupportPackage.Literals.SUPPORT_PLAN__ACTUAL_COST), 112, ColumnKind.DECIMAL, PlanSummary::actualCost, false), //$NON-NLS-1$
            new TableColumn<>(COLUMN_CLIENT, Messages.ColumnClient, 160, ColumnKind.TEXT, PlanSummary::clientName, false),
            new TableColumn<>("start", label(SupportPackage.Literals.SUPPORT_PLAN__START_DATE), 96, ColumnKind.DATE, PlanSummary::start, false)); //$NON-NLS-1$
    }

    @Override
    protected String wideColumn() {
        return "title"; //$NON-NLS-1$
    }

    @Override
    protected List<PlanSummary> readOf(Store store, ClientRef of) throws StoreException {
        return plans.plansOf(store, of.id());
    }

    @Override
    protected List<PlanSummary> readAll(Store store) throws StoreException {
        return plans.plans(store, LIMIT);
    }

    @Override
    protected ClientRef clientOf(PlanSummary row) {
        return new ClientRef(row.clientId(), row.clientCode(), row.clientName());
    }

    @Override
    protected String title(PlanSummary row) {
        return row.title();
    }

    @Override
    protected boolean canDelete(PlanSummary row) {
        return true;
    }

    @Override
    protected AggregateEdit begin(Store store, String user, ClientRef of) throws StoreException {
        return plans.create(store, user, of.id());
    }

    @Override
    protected AggregateEdit open(Store store, String user, PlanSummary row) throws StoreException {
        return plans.edit(store, user, row.id());
    }

    @Override
    protected Undo remove(Store store, String user, PlanSummary row) throws StoreException {
        DeletedPlan deleted = plans.delete(store, user, row.id());
        return again -> plans.restore(again, user, deleted);
    }

    @Override
    protected RecordDialog dialog(Shell shell, AggregateEdit edited, ClientRef of) {
        return new PlanDialog(shell, (PlanEdit) edited, of);
    }

    private static String label(EStructuralFeature feature) {
        return Labels.of(feature, Locale.getDefault());
    }
}
