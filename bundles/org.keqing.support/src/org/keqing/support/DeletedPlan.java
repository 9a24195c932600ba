package org.keqing.support;

import java.util.List;

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
    private final List<Long> members;

    /**
     * Keeps a copy of a plan.
     *
     * @param plan the plan, with its client
     */
    public DeletedPlan(SupportPlan plan) {
        this.clientId = plan.getClient().getId();
        this.members = plan.getMembers().stream().map(member -> member.getClient().getId()).toList();
        this.content = EcoreUtil.copy(plan);
        content.getMembers().clear();
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

    /**
     * Ids of the other clients of the group.
     *
     * @since 0.1
     */
    public List<Long> members() {
        return members;
    }

    /** A new object with the content of the plan and of its targets and measures, without clients and ids. */
    public SupportPlan copy() {
        SupportPlan copy = EcoreUtil.copy(content);
        copy.setId(0);
        copy.setVersion(0);
        copy.getTargets().forEach(target -> target.setId(0));
        copy.getMeasures().forEach(measure -> measure.setId(0));
        copy.getTasks().forEach(task -> task.setId(0));
        return copy;
    }
}
