package org.keqing.internal.contract.ui;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.custody.CustodyService;
import org.keqing.contract.custody.LoanRequest;
import org.keqing.contract.model.ContractPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * The original of a contract is handed out.
 *
 * @param number number of the contract
 */
record LoanModel(CustodyService custody, Store store, String user, long contractId, String number, LocalDate today) implements EntryModel {

    /** Days for which an original is lent when nothing else is said. */
    private static final int DAYS = 14;

    @Override
    public String title() {
        return Messages.ActionLend;
    }

    @Override
    public String message() {
        return NLS.bind(Messages.MsgLend, number);
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(Messages.LabelBorrower, ContractPackage.Literals.CONTRACT__KEEPER, true, null, text -> null),
            new Entry(Messages.LabelPurpose, ContractPackage.Literals.CONTRACT__FILE_LOCATION, false, null, text -> null),
            new Entry(Messages.LabelLentOn, ContractPackage.Literals.CONTRACT__SIGNED_ON, true, today, day -> StepModel.notAhead((LocalDate) day, today)),
            new Entry(Messages.LabelDueBack, ContractPackage.Literals.CONTRACT__SIGNED_ON, true, today.plusDays(DAYS), day -> null));
    }

    @Override
    public void perform(List<Object> values) throws StoreException {
        custody.lend(store, user, contractId, new LoanRequest((String) values.get(0), (String) values.get(1), (LocalDate) values.get(2), (LocalDate) values.get(3)));
    }
}
