package org.keqing.support;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keqing.support.model.SupportPlan;

/**
 * A plan that was deleted, kept so that the deletion can be undone.
 *
 * @since 0.1
 */
public final class DeletedPlan {

    private final SupportPlan content;
    private final long clientId;

    /**
     * Keeps a copy of a plan.
     *
     * @param plan the plan, with its client
     */
    public DeletedPlan(SupportPlan plan) {
        this.clientId = plan.getClient().getId();
        this.content = EcoreUtil.copy(plan);
        content.setClient(null);
    }

    /** The title of the plan. */
    public String title() {
        return content.getTitle();
    }

    /** Id of the client it belonged to. */
    public long clientId() {
        return clientId;
    }

    /** A new object with the content of the plan and of its targets and measures, without client and ids. */
    public SupportPlan copy() {
        SupportPlan copy = EcoreUtil.copy(content);
        copy.setId(0);
        copy.setVersion(0);
        copy.getTargets().forEach(target -> target.setId(0));
        copy.getMeasures().forEach(measure -> measure.setId(0));
        return copy;
    }
}
