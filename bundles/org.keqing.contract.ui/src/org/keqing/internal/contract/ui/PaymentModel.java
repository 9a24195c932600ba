package org.keqing.internal.contract.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.model.ContractPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.form.FieldText;

/** Money that came in for a due: all of it or a part. */
record PaymentModel(DueService dues, Store store, String user, ContractDue due, LocalDate today) implements EntryModel {

    @Override
    public String title() {
        return Messages.TitlePayment;
    }

    @Override
    public String message() {
        return NLS.bind(Messages.MsgPayment, new Object[] { due.contractNumber(), due.dueDate(), money(due.open()) });
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(Messages.LabelDay, ContractPackage.Literals.CONTRACT__SIGNED_ON, true, today, day -> StepModel.notAhead((LocalDate) day, today)),
            new Entry(Messages.ColumnAmount, ContractPackage.Literals.CONTRACT__AMOUNT, true, due.open(), amount -> problem((BigDecimal) amount)),
            new Entry(Messages.LabelReference, ContractPackage.Literals.CONTRACT__KEEPER, false, null, text -> null));
    }

    private String problem(BigDecimal amount) {
        if (amount.signum() <= 0) {
            return Messages.MsgNotPositive;
        }
        return amount.compareTo(due.open()) > 0 ? NLS.bind(Messages.MsgMoreThanOpen, money(due.open())) : null;
    }

    @Override
    public void perform(List<Object> values) throws StoreException {
        dues.pay(store, user, due.id(), (LocalDate) values.get(0), (BigDecimal) values.get(1), (String) values.get(2));
    }

    private static String money(BigDecimal amount) {
        return FieldText.format(ContractPackage.Literals.CONTRACT__AMOUNT, amount);
    }
}
