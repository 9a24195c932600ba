package org.keqing.internal.support.day;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.keqing.day.DayRequest;
import org.keqing.day.DaySource;
import org.keqing.day.DueItem;
import org.keqing.day.DueItem.Target;
import org.keqing.day.DueItem.Weight;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.PlanService;
import org.keqing.support.PlanSummary;
import org.keqing.support.life.PlanTaskRow;
import org.keqing.support.life.PlanTasks;
import org.keqing.support.model.PlanState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tasks and measures of support plans for who is to do them, and plans that come to their end for their owner. */
@Component(service = DaySource.class)
public final class PlanDay implements DaySource {

    private static final String PLAN = "plan"; //$NON-NLS-1$

    private final PlanService plans;
    private final PlanTasks tasks;

    /** Asks these services. */
    @Activate
    public PlanDay(@Reference PlanService plans, @Reference PlanTasks tasks) {
        this.plans = plans;
        this.tasks = tasks;
    }

    @Override
    public List<DueItem> items(Store store, DayRequest request) throws StoreException {
        String person = request.mine() ? request.user() : null;
        List<DueItem> items = new ArrayList<>();
        for (PlanTaskRow task : tasks.open(store, person, request.limit())) {
            if (request.reaches(task.due())) {
                items.add(new DueItem(Messages.Area, NLS.bind(task.measure() ? Messages.MsgMeasure : Messages.MsgTask, task.name(), task.planTitle()),
                        new DueItem.Client(task.clientId(), task.clientCode(), task.clientName()), task.due(), task.person(), Weight.NORMAL, new Target(PLAN, task.planId(), task.planTitle())));
            }
        }
        for (PlanState state : List.of(PlanState.PLANNED, PlanState.RUNNING)) {
            for (PlanSummary plan : plans.plans(store, state, person, request.limit())) {
                if (request.reaches(plan.due())) {
                    items.add(new DueItem(Messages.Area, NLS.bind(Messages.MsgPlan, plan.title()), new DueItem.Client(plan.clientId(), plan.clientCode(), plan.clientName()), plan.due(),
                            plan.owner(), Weight.HIGH, new Target(PLAN, plan.id(), plan.title())));
                }
            }
        }
        return items;
    }
}
