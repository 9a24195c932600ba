package org.keqing.internal.support;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.RowsById;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;
import org.keqing.support.DeletedPlan;
import org.keqing.support.PlanEdit;
import org.keqing.support.PlanService;
import org.keqing.support.PlanSummary;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanMember;
import org.keqing.support.model.PlanOrigin;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.model.SupportPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Support plans over the store's sessions and lists. */
@Component(service = PlanService.class)
public final class DefaultPlanService implements PlanService {

    private static final int MONTHS = 3;
    private static final String SELECT = "SELECT p.id, c.id, c.code, c.name, p.title, p.owner, p.state, p.start_date, p.due_date, p.budget, p.actual_cost, p.progress," //$NON-NLS-1$
            + " (SELECT COUNT(*) FROM plan_member m WHERE m.owner_id = p.id), p.origin FROM support_plan p JOIN client c ON c.id = p.client_id"; //$NON-NLS-1$
    private static final String BY_DUE = " ORDER BY p.due_date, p.id"; //$NON-NLS-1$

    private final Clock clock;

    /** Works by the system's calendar. */
    @Activate
    public DefaultPlanService() {
        this(Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultPlanService(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<PlanSummary> plansOf(Store store, long clientId) throws StoreException {
        return list(store, SELECT + " WHERE p.client_id = {0} OR p.id IN (SELECT m.owner_id FROM plan_member m WHERE m.client_id = {0})" + BY_DUE, DSL.val(clientId)); //$NON-NLS-1$
    }

    @Override
    public List<PlanSummary> plans(Store store, int limit) throws StoreException {
        return page(store, "", BY_DUE, limit); //$NON-NLS-1$
    }

    @Override
    public List<PlanSummary> plans(Store store, PlanState state, String owner, int limit) throws StoreException {
        String order = PlanStep.isOpen(state) ? BY_DUE : " ORDER BY p.due_date DESC, p.id DESC"; //$NON-NLS-1$
        return owner == null ? page(store, " WHERE p.state = ?", order, limit, state.getLiteral()) //$NON-NLS-1$
                : page(store, " WHERE p.owner = ? AND p.state = ?", order, limit, owner, state.getLiteral()); //$NON-NLS-1$
    }

    private static List<PlanSummary> page(Store store, String where, String order, int limit, Object... values) throws StoreException {
        return store.read(tx -> RowsById.inOrder(tx, SELECT + " WHERE p.id IN (:ids)", RowsById.ids(tx, "SELECT p.id FROM support_plan p" + where + order, limit, values), //$NON-NLS-1$ //$NON-NLS-2$
                DefaultPlanService::summary));
    }

    @Override
    public Map<PlanState, Integer> counts(Store store, String owner) throws StoreException {
        return store.read(tx -> {
            Map<PlanState, Integer> counts = new EnumMap<>(PlanState.class);
            String group = " GROUP BY state"; //$NON-NLS-1$
            String count = "SELECT state, COUNT(*) FROM support_plan"; //$NON-NLS-1$
            (owner == null ? tx.sql().fetch(count + group) : tx.sql().fetch(count + " WHERE owner = ?" + group, owner)) //$NON-NLS-1$
                    .forEach(row -> counts.put(PlanState.get(row.get(0, String.class)), row.get(1, Integer.class)));
            return counts;
        });
    }

    @Override
    public PlanEdit create(Store store, String user, long clientId) throws StoreException {
        StoreSession session = store.openSession(user);
        try {
            SupportPlan plan = SupportFactory.eINSTANCE.createSupportPlan();
            plan.setOwner(user);
            plan.setStartDate(LocalDate.now(clock));
            plan.setDueDate(LocalDate.now(clock).plusMonths(MONTHS));
            plan.setClient(client(session, clientId));
            return new PlanEdit(session, session.add(plan), true);
        } catch (StoreException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    @Override
    public long client(Store store, String code) throws StoreException {
        return ClientCodes.id(store, code);
    }

    @Override
    public PlanEdit edit(Store store, String user, long planId) throws StoreException {
        StoreSession session = store.openSession(user);
        try {
            return new PlanEdit(session, plan(session, planId), false);
        } catch (StoreException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    @Override
    public DeletedPlan delete(Store store, String user, long planId) throws StoreException {
        try (StoreSession session = store.openSession(user)) {
            SupportPlan plan = plan(session, planId);
            if (plan.getState() != PlanState.PLANNED) {
                throw new StoreException(NLS.bind(Messages.MsgStartedStays, plan.getTitle()));
            }
            checkNotPromised(store, plan);
            DeletedPlan deleted = new DeletedPlan(plan);
            session.delete(plan);
            try {
                session.commit();
            } catch (StoreException e) {
                checkNotPromised(store, plan);
                throw e;
            }
            return deleted;
        }
    }

    /** A promise that is written in a plan keeps it; it may also be made while the plan is being deleted. */
    private static void checkNotPromised(Store store, SupportPlan plan) throws StoreException {
        List<String> promised = store.read(tx -> tx.sql().fetch("SELECT title FROM incentive WHERE plan_id = ? ORDER BY id", plan.getId()).map(row -> row.get(0, String.class))); //$NON-NLS-1$
        if (!promised.isEmpty()) {
            throw new StoreException(NLS.bind(Messages.MsgPromisedStays, plan.getTitle(), promised.getFirst()));
        }
    }

    @Override
    public long restore(Store store, String user, DeletedPlan deleted) throws StoreException {
        try (StoreSession session = store.openSession(user)) {
            SupportPlan plan = deleted.copy();
            plan.setClient(client(session, deleted.clientId()));
            for (long member : deleted.members()) {
                PlanMember again = SupportFactory.eINSTANCE.createPlanMember();
                again.setClient(client(session, member));
                plan.getMembers().add(again);
            }
            session.add(plan);
            session.commit();
            return plan.getId();
        }
    }

    private static List<PlanSummary> list(Store store, String sql, Object... values) throws StoreException {
        return store.read(tx -> new ArrayList<>(tx.sql().fetch(sql, values).map(DefaultPlanService::summary)));
    }

    private static PlanSummary summary(Record row) {
        return new PlanSummary(row.get(0, Long.class), row.get(1, Long.class), row.get(2, String.class), row.get(3, String.class), row.get(4, String.class),
                row.get(5, String.class), PlanState.get(row.get(6, String.class)), row.get(7, LocalDate.class), row.get(8, LocalDate.class), row.get(9, BigDecimal.class),
                row.get(10, BigDecimal.class), row.get(11, BigDecimal.class), row.get(12, Integer.class) + 1, PlanOrigin.get(row.get(13, String.class)));
    }

    private static SupportPlan plan(StoreSession session, long id) throws StoreException {
        SupportPlan plan = session.load(SupportPackage.Literals.SUPPORT_PLAN, id);
        if (plan == null) {
            throw new StoreException(Messages.MsgPlanGone);
        }
        return plan;
    }

    private static Client client(StoreSession session, long id) throws StoreException {
        Client client = session.load(ClientPackage.Literals.CLIENT, id);
        if (client == null) {
            throw new StoreException(Messages.MsgClientGone);
        }
        return client;
    }
}
