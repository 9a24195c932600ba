package org.keqing.internal.support.ui.plan;

import org.keqing.ui.ClientRef;
import org.keqing.ui.KeyedInput;

/** A plan to be edited, or a client for which one begins. */
public final class PlanEditorInput extends KeyedInput {

    private final long planId;
    private final ClientRef client;

    /**
     * @param planId the plan, 0 for a new one
     * @param client for whom a new one begins; {@code null} for a plan that is there
     */
    PlanEditorInput(long planId, ClientRef client, String name) {
        super(planId == 0 ? client : (Object) planId, name);
        this.planId = planId;
        this.client = client;
    }

    long planId() {
        return planId;
    }

    ClientRef client() {
        return client;
    }
}
