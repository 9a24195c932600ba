package org.keqing.internal.support;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Condition;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;
import org.keqing.support.DeletedPlan;
import org.keqing.support.PlanEdit;
import org.keqing.support.PlanService;
import org.keqing.support.PlanSummary;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.model.SupportPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Support plans over the store's sessions and lists. */
@Component(service = PlanService.class)
public final class DefaultPlanService implements PlanService {

    private static final int OF_ONE_CLIENT = 10_000;
    private static final int MONTHS = 3;
    private static final List<EStructuralFeature> COLUMNS = List.of(SupportPackage.Literals.SUPPORT_PLAN__CLIENT, ClientPackage.Literals.CLIENT__CODE,
            ClientPackage.Literals.CLIENT__NAME, SupportPackage.Literals.SUPPORT_PLAN__TITLE, SupportPackage.Literals.SUPPORT_PLAN__OWNER,
            SupportPackage.Literals.SUPPORT_PLAN__STATE, SupportPackage.Literals.SUPPORT_PLAN__START_DATE, SupportPackage.Literals.SUPPORT_PLAN__DUE_DATE,
            SupportPackage.Literals.SUPPORT_PLAN__BUDGET, SupportPackage.Literals.SUPPORT_PLAN__ACTUAL_COST,
            SupportPackage.Literals.SUPPORT_PLAN__PROGRESS);

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
        return list(store, all().where(Condition.eq(SupportPackage.Literals.SUPPORT_PLAN__CLIENT, clientId)), OF_ONE_CLIENT);
    }

    @Override
    public List<PlanSummary> plans(Store store, int limit) throws StoreException {
        return list(store, all(), limit);
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
            session.add(plan);
            session.commit();
            return plan.getId();
        }
    }

    private static Query all() {
        return Query.of(SupportPackage.Literals.SUPPORT_PLAN).sort(SupportPackage.Literals.SUPPORT_PLAN__DUE_DATE, true)
                .sort(SupportPackage.Literals.SUPPORT_PLAN__TITLE, true);
    }

    private static List<PlanSummary> list(Store store, Query query, int limit) throws StoreException {
        return store.page(query, COLUMNS, null, limit).rows().stream().map(DefaultPlanService::summary).toList();
    }

    private static PlanSummary summary(Row row) {
        return new PlanSummary(row.id(), (Long) row.value(0), (String) row.value(1), (String) row.value(2), (String) row.value(3), (String) row.value(4),
                (PlanState) row.value(5), (LocalDate) row.value(6), (LocalDate) row.value(7), (BigDecimal) row.value(8), (BigDecimal) row.value(9),
                (BigDecimal) row.value(10));
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
