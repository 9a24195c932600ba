package org.keqing.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.Messages;
import org.keqing.model.RuleViolation;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.AggregateEdit;
import org.keqing.store.ConflictException;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanMember;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.model.SupportPlan;

/**
 * A support plan that is being written. Change {@link #plan()} and its contents, then {@link #save()}; its state is changed by the steps of
 * {@link org.keqing.support.life.PlanLife} alone. Used by one thread at a time; close it.
 *
 * @since 0.1
 */
public final class PlanEdit implements AggregateEdit {

    /** What only a step of the plan's life writes. */
    private static final List<EAttribute> LIFE = List.of(SupportPackage.Literals.SUPPORT_PLAN__STATE, SupportPackage.Literals.SUPPORT_PLAN__STARTED_ON,
            SupportPackage.Literals.SUPPORT_PLAN__ENDED_ON);

    private final StoreSession session;
    private final SupportPlan plan;
    private final boolean isNew;
    private SupportPlan stored;

    /**
     * Wraps a plan of a session; the session is closed with this object.
     *
     * @param session the session that holds the plan
     * @param plan the plan, loaded or added
     * @param isNew whether it was never stored
     */
    public PlanEdit(StoreSession session, SupportPlan plan, boolean isNew) {
        this.session = session;
        this.plan = plan;
        this.isNew = isNew;
        this.stored = EcoreUtil.copy(plan);
        if (isNew) {
            LIFE.forEach(stored::eUnset);
        }
    }

    /** The plan to be changed. */
    public SupportPlan plan() {
        return plan;
    }

    @Override
    public SupportPlan root() {
        return plan;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    @Override
    public List<RuleViolation> problems() {
        List<RuleViolation> found = new ArrayList<>(PlanRules.check(plan));
        LIFE.stream().filter(feature -> !Objects.equals(stored.eGet(feature), plan.eGet(feature)))
                .forEach(feature -> found.add(new RuleViolation(plan, feature, Messages.MsgStateBySteps)));
        if (!PlanStep.isOpen(stored.getState())) {
            changed().findFirst().ifPresent(feature -> found.add(new RuleViolation(plan, feature, NLS.bind(Messages.MsgPlanClosed, stored.getTitle()))));
        } else if (isStarted() && changed().anyMatch(SupportPackage.Literals.SUPPORT_PLAN__MEMBERS::equals)) {
            found.add(new RuleViolation(plan, SupportPackage.Literals.SUPPORT_PLAN__MEMBERS, Messages.MsgGroupFixed));
        }
        return found;
    }

    private boolean isStarted() {
        return stored.getState() != PlanState.PLANNED;
    }

    /** What was written since it was stored, besides the steps and what is computed. */
    private Stream<EStructuralFeature> changed() {
        return plan.eClass().getEAllStructuralFeatures().stream().filter(feature -> !LIFE.contains(feature) && feature != SupportPackage.Literals.SUPPORT_PLAN__PROGRESS)
                .filter(feature -> !same(stored.eGet(feature), plan.eGet(feature)));
    }

    @SuppressWarnings("unchecked")
    private static boolean same(Object before, Object after) {
        return before instanceof List<?> ? EcoreUtil.equals((List<EObject>) before, (List<EObject>) after) : Objects.equals(before, after);
    }

    /**
     * Adds a client to the group, as long as the plan has not begun: what its clients were then decides with whom they are compared.
     *
     * @param clientId the client
     * @return false when it belongs to the plan already
     * @throws StoreException when the plan has begun, the client does not exist any more or the database fails
     * @since 0.1
     */
    public boolean addMember(long clientId) throws StoreException {
        if (plan.getClient().getId() == clientId || plan.getMembers().stream().anyMatch(member -> member.getClient().getId() == clientId)) {
            return false;
        }
        if (isStarted()) {
            throw new StoreException(Messages.MsgGroupFixed);
        }
        Client client = session.load(ClientPackage.Literals.CLIENT, clientId);
        if (client == null) {
            throw new StoreException(Messages.MsgClientGone);
        }
        PlanMember member = SupportFactory.eINSTANCE.createPlanMember();
        member.setClient(client);
        plan.getMembers().add(member);
        return true;
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    /** {@inheritDoc} The plan's progress is stored as {@link PlanFigures#progress(SupportPlan)} computes it. */
    @Override
    public void save() throws StoreException {
        List<RuleViolation> found = problems();
        if (!found.isEmpty()) {
            throw new IllegalStateException(NLS.bind(Messages.MsgNotSaved, found.getFirst().feature().getName(), found.getFirst().message()));
        }
        if (plan.getProgress() == null || plan.getProgress().compareTo(PlanFigures.progress(plan)) != 0) {
            plan.setProgress(PlanFigures.progress(plan));
        }
        session.commit();
        stored = EcoreUtil.copy(plan);
    }

    /** Keeps what was written here; the state stays as somebody else led it on. */
    @Override
    public void keepMine(ConflictException conflict) {
        for (ConflictException.Conflict each : conflict.conflicts()) {
            session.rebase(each);
            if (each.mine() == plan && !each.deleted()) {
                LIFE.forEach(feature -> plan.eSet(feature, each.theirs().eGet(feature)));
                stored = EcoreUtil.copy((SupportPlan) each.theirs());
            }
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
