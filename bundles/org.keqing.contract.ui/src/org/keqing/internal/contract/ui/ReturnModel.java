package org.keqing.internal.contract.ui;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.custody.CustodyService;
import org.keqing.contract.custody.Loan;
import org.keqing.contract.model.ContractPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** The original of a contract came back. */
record ReturnModel(CustodyService custody, Store store, String user, Loan loan, LocalDate today) implements EntryModel {

    @Override
    public String title() {
        return Messages.ActionReturn;
    }

    @Override
    public String message() {
        return NLS.bind(Messages.MsgReturn, new Object[] { loan.contractNumber(), loan.borrower(), loan.lentOn() });
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(Messages.LabelReturnedOn, ContractPackage.Literals.CONTRACT__SIGNED_ON, true, today, day -> StepModel.notAhead((LocalDate) day, today)));
    }

    @Override
    public void perform(List<Object> values) throws StoreException {
        custody.giveBack(store, user, loan.id(), (LocalDate) values.getFirst());
    }
}
