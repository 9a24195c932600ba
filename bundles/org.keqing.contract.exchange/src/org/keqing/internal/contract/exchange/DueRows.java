package org.keqing.internal.contract.exchange;

import org.keqing.contract.access.ContractAccess;
import org.keqing.exchange.RowKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The dues of contracts with what was paid of them. Only goes out: dues are generated from the terms. */
@Component(service = RowKind.class)
public final class DueRows extends PartRows {

    private static final String SELECT = """
            SELECT c.contract_number, k.code, LOWER(x.kind), x.from_date, x.to_date, d.due_date, CAST(d.amount AS DECIMAL(19, 2)), CAST(COALESCE(d.paid_amount, 0) AS DECIMAL(19, 2)), d.paid_date
            FROM contract_due x JOIN due d ON d.id = x.due_id JOIN contract c ON c.id = x.contract_id JOIN client k ON k.id = c.client_id
            WHERE %s ORDER BY c.contract_number, d.due_date, x.from_date, x.due_id
            """; //$NON-NLS-1$

    /** Asks this service who may read what. */
    @Activate
    public DueRows(@Reference ContractAccess access) {
        super(access, "contract-dues", Messages.KindDues, "JOIN contract_due x ON x.contract_id = c.id", SELECT, //$NON-NLS-1$ //$NON-NLS-2$
                "contract", "client", "kind", "from_date", "to_date", "due_date", "amount", "paid_amount", "paid_date"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
    }
}
