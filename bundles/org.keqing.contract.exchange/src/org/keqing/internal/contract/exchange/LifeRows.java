package org.keqing.internal.contract.exchange;

import org.keqing.contract.access.ContractAccess;
import org.keqing.exchange.RowKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The steps that contracts have gone: what, who, when, why. Only goes out: steps are taken, by who has the role. */
@Component(service = RowKind.class)
public final class LifeRows extends PartRows {

    private static final String SELECT = """
            SELECT c.contract_number, LOWER(x.step), x.from_state, x.to_state, x.who, x.day, x.at_time, x.comment_text
            FROM contract_life_step x JOIN contract c ON c.id = x.contract_id
            WHERE %s ORDER BY c.contract_number, x.id
            """; //$NON-NLS-1$

    /** Asks this service who may read what. */
    @Activate
    public LifeRows(@Reference ContractAccess access) {
        super(access, "contract-steps", Messages.KindSteps, "JOIN contract_life_step x ON x.contract_id = c.id", SELECT, //$NON-NLS-1$ //$NON-NLS-2$
                "contract", "step", "from_state", "to_state", "who", "day", "at", "comment"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
    }
}
