package org.keqing.internal.support.ui;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.keqing.model.Labels;
import org.keqing.support.PlanEdit;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPackage;
import org.keqing.ui.ClientRef;
import org.keqing.ui.records.ChoiceField;
import org.keqing.ui.records.ContainedTable;
import org.keqing.ui.records.RecordDialog;

/** Edits a support plan with its targets and measures. */
final class PlanDialog extends RecordDialog {

    private final PlanEdit edit;
    private final ClientRef client;

    PlanDialog(Shell parent, PlanEdit edit, ClientRef client) {
        super(parent, edit);
        this.edit = edit;
        this.client = client;
    }

    @Override
    protected String windowTitle() {
        return edit.isNew() ? Messages.TitleNew : Messages.TitleEdit;
    }

    @Override
    protected String headTitle() {
        return edit.isNew() ? Messages.TitleNew : edit.plan().getTitle();
    }

    @Override
    protected String headMessage() {
        return NLS.bind(Messages.MsgHead, client.label());
    }

    @Override
    protected void createFields(Composite parent) {
        addForm(parent, List.of(SupportPackage.Literals.SUPPORT_PLAN__TITLE, SupportPackage.Literals.SUPPORT_PLAN__OWNER,
            SupportPackage.Literals.SUPPORT_PLAN__GOAL, SupportPackage.Literals.SUPPORT_PLAN__START_DATE, SupportPackage.Literals.SUPPORT_PLAN__DUE_DATE,
            SupportPackage.Literals.SUPPORT_PLAN__BUDGET, SupportPackage.Literals.SUPPORT_PLAN__ACTUAL_COST));
        addTable(new ContainedTable(parent, domain(), edit.plan(), SupportPackage.Literals.SUPPORT_PLAN__TARGETS,
            List.of(SupportPackage.Literals.PLAN_TARGET__METRIC, SupportPackage.Literals.PLAN_TARGET__UNIT, SupportPackage.Literals.PLAN_TARGET__BASELINE,
                SupportPackage.Literals.PLAN_TARGET__GOAL_VALUE, SupportPackage.Literals.PLAN_TARGET__ACTUAL_VALUE),
            SupportFactory.eINSTANCE::createPlanTarget));
        addTable(new ContainedTable(parent, domain(), edit.plan(), SupportPackage.Literals.SUPPORT_PLAN__MEASURES,
            List.of(SupportPackage.Literals.PLAN_MEASURE__NAME, SupportPackage.Literals.PLAN_MEASURE__OWNER, SupportPackage.Literals.PLAN_MEASURE__DUE_DATE,
                SupportPackage.Literals.PLAN_MEASURE__COST, SupportPackage.Literals.PLAN_MEASURE__DONE),
            SupportFactory.eINSTANCE::createPlanMeasure));
        var states = new ChoiceField<>(parent, Labels.of(SupportPackage.Literals.SUPPORT_PLAN__STATE, Locale.getDefault()), edit.states(),
            state -> PlanWords.state(state, Locale.getDefault()), this::choose);
        GridDataFactory.fillDefaults().applyTo(states.control());
        addForm(parent, List.of(SupportPackage.Literals.SUPPORT_PLAN__OUTCOME));
    }

    private void choose(PlanState state) {
        domain().getCommandStack().execute(SetCommand.create(domain(), edit.plan(), SupportPackage.Literals.SUPPORT_PLAN__STATE, state));
        validate();
    }
}
