package org.keqing.internal.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.custody.CustodyService;
import org.keqing.contract.custody.Loan;
import org.keqing.contract.custody.LoanRequest;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.internal.contract.ReadRight.Guarded;
import org.keqing.store.RowsById;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Takes the contract's row first, so that an original is lent once. */
@Component(service = CustodyService.class)
public final class DefaultCustodyService implements CustodyService {

    private static final int BORROWER = 100;
    private static final int PURPOSE = 300;
    private static final String SELECT = "SELECT l.id, l.contract_id, c.contract_number, k.id, k.code, k.name, l.borrower, l.purpose, l.lent_on, l.due_back, l.lent_by, l.returned_on, l.returned_to"
            + " FROM contract_loan l JOIN contract c ON c.id = l.contract_id JOIN client k ON k.id = c.client_id";

    private final Clock clock;

    /** Works by the system's calendar. */
    @Activate
    public DefaultCustodyService() {
        this(Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultCustodyService(Clock clock) {
        this.clock = clock;
    }

    @Override
    public long lend(Store store, String user, long contractId, LoanRequest request) throws StoreException {
        return store.write(user, tx -> lend(tx, user, contractId, request, user));
    }

    @Override
    public long lend(Tx tx, String user, long contractId, LoanRequest request, String lentBy) throws StoreException {
        check(request);
        Guarded contract = taken(tx, user, contractId);
        ContractState state = ContractState.get(tx.sql().fetchOne("SELECT state FROM contract WHERE id = ?", contractId).get(0, String.class));
        if (!ContractFlow.signed(state)) {
            throw new StoreException(NLS.bind(Messages.MsgNoOriginal, contract.number()));
        }
        Record out = tx.sql().fetchOne("SELECT borrower, due_back FROM contract_loan WHERE contract_id = ? AND returned_on IS NULL", contractId);
        if (out != null) {
            throw new StoreException(NLS.bind(Messages.MsgIsOut, new Object[] { contract.number(), out.get(0, String.class), out.get(1, LocalDate.class) }));
        }
        long id = tx.newId();
        tx.sql().execute("INSERT INTO contract_loan (id, contract_id, borrower, purpose, lent_on, due_back, lent_by) VALUES (?, ?, ?, ?, ?, ?, ?)", id, contractId, request.borrower(),
                request.purpose(), request.lentOn(), request.dueBack(), lentBy);
        tx.changed(ContractPackage.Literals.CONTRACT, contractId);
        return id;
    }

    private void check(LoanRequest request) throws StoreException {
        if (request.borrower().isEmpty() || request.borrower().length() > BORROWER) {
            throw new StoreException(NLS.bind(Messages.MsgBorrower, BORROWER));
        }
        if (request.purpose() != null && request.purpose().length() > PURPOSE) {
            throw new StoreException(NLS.bind(Messages.MsgCommentLong, PURPOSE));
        }
        notAhead(request.lentOn());
        if (request.dueBack().isBefore(request.lentOn())) {
            throw new StoreException(NLS.bind(Messages.MsgBackBeforeLent, request.dueBack(), request.lentOn()));
        }
    }

    private void notAhead(LocalDate day) throws StoreException {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new StoreException(NLS.bind(Messages.MsgDayAhead, day));
        }
    }

    /** The contract, its row taken, when the person keeps it. */
    private static Guarded taken(Tx tx, String user, long contractId) throws StoreException {
        tx.sql().execute("UPDATE contract SET version = version WHERE id = ?", contractId);
        Guarded contract = Guarded.of(tx, contractId);
        ReadRight.of(tx, user).require(contract);
        if (!user.equals(contract.keeper())) {
            ReadRight.require(tx, user, ContractRole.KEEPER);
        }
        return contract;
    }

    @Override
    public void giveBack(Store store, String user, long loanId, LocalDate day) throws StoreException {
        store.write(user, tx -> {
            giveBack(tx, user, loanId, day, user);
            return null;
        });
    }

    @Override
    public void giveBack(Tx tx, String user, long loanId, LocalDate day, String returnedTo) throws StoreException {
        notAhead(day);
        Record of = tx.sql().fetchOne("SELECT contract_id FROM contract_loan WHERE id = ?", loanId);
        if (of == null) {
            throw new StoreException(Messages.MsgLoanGone);
        }
        Guarded contract = taken(tx, user, of.get(0, Long.class));
        Record loan = tx.sql().fetchOne("SELECT lent_on, returned_on FROM contract_loan WHERE id = ?", loanId);
        if (loan.get(1, LocalDate.class) != null) {
            throw new StoreException(NLS.bind(Messages.MsgIsBack, contract.number(), loan.get(1, LocalDate.class)));
        }
        if (day.isBefore(loan.get(0, LocalDate.class))) {
            throw new StoreException(NLS.bind(Messages.MsgBackBeforeLent, day, loan.get(0, LocalDate.class)));
        }
        tx.sql().execute("UPDATE contract_loan SET returned_on = ?, returned_to = ? WHERE id = ?", day, returnedTo, loanId);
        tx.changed(ContractPackage.Literals.CONTRACT, contract.id());
    }

    @Override
    public List<Loan> loans(Store store, String user, long contractId) throws StoreException {
        return store.read(tx -> {
            ReadRight.of(tx, user).require(Guarded.of(tx, contractId));
            return rows(tx, SELECT + " WHERE l.contract_id = ? ORDER BY l.id DESC", contractId);
        });
    }

    @Override
    public List<Loan> out(Store store, String user, int limit) throws StoreException {
        return store.read(tx -> RowsById.matching(tx, "SELECT l.id FROM contract_loan l WHERE l.returned_on IS NULL ORDER BY l.due_back, l.id",
                SELECT + " WHERE l.id IN (:ids) AND " + ReadRight.of(tx, user).sql("c"), Math.max(1, limit), DefaultCustodyService::loan));
    }

    private static List<Loan> rows(Tx tx, String select, Object... values) {
        return new ArrayList<>(tx.sql().fetch(select, values).map(DefaultCustodyService::loan));
    }

    private static Loan loan(Record row) {
        return new Loan(row.get(0, Long.class), row.get(1, Long.class), row.get(2, String.class), row.get(3, Long.class), row.get(4, String.class), row.get(5, String.class),
                row.get(6, String.class), row.get(7, String.class), row.get(8, LocalDate.class), row.get(9, LocalDate.class), row.get(10, String.class), row.get(11, LocalDate.class),
                row.get(12, String.class));
    }
}
