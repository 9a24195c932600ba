package org.keqing.support;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.Messages;
import org.keqing.model.RuleViolation;
import org.keqing.store.AggregateEdit;
import org.keqing.store.ConflictException;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.model.SupportPlan;

/**
 * A support plan that is being written. Change {@link #plan()} and its contents, then {@link #save()}. Used by one thread at a time; close it.
 *
 * @since 0.1
 */
public final class PlanEdit implements AggregateEdit {

    private final StoreSession session;
    private final SupportPlan plan;
    private final boolean isNew;
    private PlanState stored;

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
        this.stored = plan.getState();
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

    /** The states that can be chosen: the stored one and those that may follow it. */
    public List<PlanState> states() {
        List<PlanState> states = new ArrayList<>(List.of(stored));
        states.addAll(PlanFlow.next(stored));
        return states;
    }

    @Override
    public List<RuleViolation> problems() {
        List<RuleViolation> found = new ArrayList<>(PlanRules.check(plan));
        if (!states().contains(plan.getState())) {
            found.add(new RuleViolation(plan, SupportPackage.Literals.SUPPORT_PLAN__STATE, Messages.MsgStateNotNext));
        }
        return found;
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
        stored = plan.getState();
    }

    @Override
    public void keepMine(ConflictException conflict) {
        conflict.conflicts().forEach(session::rebase);
    }

    @Override
    public void close() {
        session.close();
    }
}
