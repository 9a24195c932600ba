package org.keqing.internal.contract.exchange;

import org.keqing.contract.access.ContractAccess;
import org.keqing.exchange.RowKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Originals of contracts that were lent, back or not. Only goes out: who keeps them hands them out and takes them back. */
@Component(service = RowKind.class)
public final class LoanRows extends PartRows {

    private static final String SELECT = """
            SELECT c.contract_number, x.borrower, x.purpose, x.lent_on, x.due_back, x.lent_by, x.returned_on, x.returned_to
            FROM contract_loan x JOIN contract c ON c.id = x.contract_id
            WHERE %s ORDER BY c.contract_number, x.id
            """; //$NON-NLS-1$

    /** Asks this service who may read what. */
    @Activate
    public LoanRows(@Reference ContractAccess access) {
        super(access, "contract-loans", Messages.KindLoans, "JOIN contract_loan x ON x.contract_id = c.id", SELECT, //$NON-NLS-1$ //$NON-NLS-2$
                "contract", "borrower", "purpose", "lent_on", "due_back", "lent_by", "returned_on", "returned_to"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
    }
}
