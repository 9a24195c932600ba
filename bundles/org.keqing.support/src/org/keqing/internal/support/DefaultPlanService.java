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
        return list(store, SELECT + BY_DUE + " FETCH FIRST " + limit + " ROWS ONLY"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public List<PlanSummary> plans(Store store, PlanState state, String owner, int limit) throws StoreException {
        String order = (PlanStep.isOpen(state) ? BY_DUE : " ORDER BY p.due_date DESC, p.id DESC") + " FETCH FIRST " + limit + " ROWS ONLY"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return owner == null ? list(store, SELECT + " WHERE p.state = {0}" + order, DSL.val(state.getLiteral())) //$NON-NLS-1$
                : list(store, SELECT + " WHERE p.state = {0} AND p.owner = {1}" + order, DSL.val(state.getLiteral()), DSL.val(owner)); //$NON-NLS-1$
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
        return store.read(tx -> {
            Record row = tx.sql().fetchOne("SELECT id FROM client WHERE code = ?", code); //$NON-NLS-1$
            if (row == null) {
                throw new StoreException(NLS.bind(Messages.MsgNoClient, code));
            }
            return row.get(0, Long.class);
        });
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
            DeletedPlan deleted = new DeletedPlan(plan);
            session.delete(plan);
            session.commit();
            return deleted;
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
