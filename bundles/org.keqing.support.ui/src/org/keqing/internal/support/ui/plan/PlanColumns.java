package org.keqing.internal.support.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.internal.support.ui.Messages;
import org.keqing.model.Labels;
import org.keqing.support.PlanSummary;
import org.keqing.support.model.SupportPackage;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The columns of lists of plans. */
final class PlanColumns {

    private PlanColumns() {
    }

    static List<TableColumn<PlanSummary>> all() {
        Locale locale = Locale.getDefault();
        return List.of(
            new TableColumn<>("title", label(SupportPackage.Literals.SUPPORT_PLAN__TITLE), 152, ColumnKind.TEXT, PlanSummary::title), //$NON-NLS-1$
            new TableColumn<>("state", label(SupportPackage.Literals.SUPPORT_PLAN__STATE), 112, ColumnKind.TEXT, plan -> PlanWords.state(plan, LocalDate.now(), locale)), //$NON-NLS-1$
            new TableColumn<>("due", label(SupportPackage.Literals.SUPPORT_PLAN__DUE_DATE), 96, ColumnKind.DATE, PlanSummary::due), //$NON-NLS-1$
            new TableColumn<>("progress", label(SupportPackage.Literals.SUPPORT_PLAN__PROGRESS), 104, ColumnKind.BAR, PlanSummary::progress), //$NON-NLS-1$
            new TableColumn<>("owner", label(SupportPackage.Literals.SUPPORT_PLAN__OWNER), 96, ColumnKind.TEXT, PlanSummary::owner), //$NON-NLS-1$
            new TableColumn<>("client", Messages.ColumnClient, 160, ColumnKind.TEXT, PlanSummary::clientName, false), //$NON-NLS-1$
            new TableColumn<>("budget", label(SupportPackage.Literals.SUPPORT_PLAN__BUDGET), 112, ColumnKind.DECIMAL, PlanSummary::budget, false), //$NON-NLS-1$
            new TableColumn<>("actualCost", label(SupportPackage.Literals.SUPPORT_PLAN__ACTUAL_COST), 112, ColumnKind.DECIMAL, PlanSummary::actualCost, false), //$NON-NLS-1$
            new TableColumn<>("start", label(SupportPackage.Literals.SUPPORT_PLAN__START_DATE), 96, ColumnKind.DATE, PlanSummary::start, false)); //$NON-NLS-1$
    }

    private static String label(EStructuralFeature feature) {
        return Labels.of(feature, Locale.getDefault());
    }
}
