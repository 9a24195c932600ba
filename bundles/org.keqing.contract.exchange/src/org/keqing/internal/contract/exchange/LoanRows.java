package org.keqing.internal.contract.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.custody.CustodyService;
import org.keqing.contract.custody.LoanRequest;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.exchange.RowReader.Effect;
import org.keqing.exchange.RowWork;
import org.keqing.exchange.SelectedRows;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Originals of contracts that were lent, back or not: the keeper's book of loans. A row comes in by the rules of any loan, under the right of who imports it; a known loan is the same contract, borrower and
 * first day, and takes from the file only that it is back.
 */
@Component(service = RowKind.class)
public final class LoanRows implements RowKind {

    private static final String CONTRACT = "contract"; //$NON-NLS-1$
    private static final String BORROWER = "borrower"; //$NON-NLS-1$
    private static final String PURPOSE = "purpose"; //$NON-NLS-1$
    private static final String LENT_ON = "lent_on"; //$NON-NLS-1$
    private static final String DUE_BACK = "due_back"; //$NON-NLS-1$
    private static final String LENT_BY = "lent_by"; //$NON-NLS-1$
    private static final String RETURNED_ON = "returned_on"; //$NON-NLS-1$
    private static final String RETURNED_TO = "returned_to"; //$NON-NLS-1$
    private static final int WHO = 100;
    private static final int PURPOSE_LENGTH = 300;

    private final ContractAccess access;
    private final CustodyService custody;

    /** Works with these services. */
    @Activate
    public LoanRows(@Reference ContractAccess access, @Reference CustodyService custody) {
        this.access = access;
        this.custody = custody;
    }

    private record Key(long contract, String borrower, LocalDate lentOn) {
    }

    /** A loan that is there; {@code back} is null while it is out. */
    private record Known(long id, LocalDate back) {
    }

    @Override
    public String id() {
        return "contract-loans"; //$NON-NLS-1$
    }

    @Override
    public String name(Locale locale) {
        return Messages.KindLoans;
    }

    @Override
    public List<String> columns() {
        return List.of(CONTRACT, BORROWER, PURPOSE, LENT_ON, DUE_BACK, LENT_BY, RETURNED_ON, RETURNED_TO);
    }

    @Override
    public Set<String> required() {
        return Set.of(CONTRACT, BORROWER, LENT_ON, DUE_BACK);
    }

    @Override
    public boolean isExported() {
        return true;
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        String readable = access.readableSql(store, user, "c"); //$NON-NLS-1$
        RowWork.run(store, user, rows, rehearsal, tx -> new Book(tx, user, readable, rows).all());
    }

    /** The rows of a file, in one transaction. */
    private final class Book {

        private final Tx tx;
        private final String user;
        private final RowReader rows;
        private final Map<String, Long> contracts = new HashMap<>();
        private final Map<Key, Known> loans = new HashMap<>();

        Book(Tx tx, String user, String readable, RowReader rows) {
            this.tx = tx;
            this.user = user;
            this.rows = rows;
            tx.sql().fetch("SELECT c.contract_number, c.id FROM contract c WHERE " + readable).forEach(row -> contracts.put(row.get(0, String.class), row.get(1, Long.class))); //$NON-NLS-1$
            tx.sql().fetch("SELECT contract_id, borrower, lent_on, id, returned_on FROM contract_loan").forEach(row -> loans //$NON-NLS-1$
                    .put(new Key(row.get(0, Long.class), row.get(1, String.class), row.get(2, LocalDate.class)), new Known(row.get(3, Long.class), row.get(4, LocalDate.class))));
        }

        void all() throws ImportException {
            while (rows.next()) {
                Long contract = contracts.get(rows.text(CONTRACT));
                if (contract == null && rows.text(CONTRACT) != null) {
                    rows.problem(CONTRACT, Messages.MsgUnknownContract);
                }
                LocalDate lent = rows.date(LENT_ON);
                LocalDate due = rows.date(DUE_BACK);
                LocalDate back = rows.date(RETURNED_ON);
                limit(BORROWER, WHO);
                limit(PURPOSE, PURPOSE_LENGTH);
                if (lent != null && lent.isAfter(LocalDate.now())) {
                    rows.problem(LENT_ON, Messages.MsgDayAhead);
                }
                if (lent != null && due != null && due.isBefore(lent)) {
                    rows.problem(DUE_BACK, Messages.MsgBackBeforeLent);
                }
                String lentBy = who(LENT_BY);
                String returnedTo = who(RETURNED_TO);
                if (back == null && rows.text(RETURNED_TO) != null) {
                    rows.problem(RETURNED_TO, Messages.MsgNotBack);
                }
                if (!rows.isBad()) {
                    enter(contract, new LoanRequest(rows.text(BORROWER), rows.text(PURPOSE), lent, due), lentBy, back, returnedTo);
                }
            }
        }

        /** Who imports it where the file names nobody. */
        private String who(String column) {
            limit(column, WHO);
            String name = rows.text(column);
            return name == null ? user : name;
        }

        private void limit(String column, int characters) {
            String text = rows.text(column);
            if (text != null && text.length() > characters) {
                rows.problem(column, NLS.bind(Messages.MsgLong, characters));
            }
        }

        private void enter(long contract, LoanRequest request, String lentBy, LocalDate back, String returnedTo) {
            Key key = new Key(contract, request.borrower(), request.lentOn());
            Known known = loans.get(key);
            if (known != null && (back == null || back.equals(known.back()))) {
                rows.count(Effect.UNCHANGED);
                return;
            }
            String at = known == null ? CONTRACT : RETURNED_ON;
            try {
                long loan = known == null ? custody.lend(tx, user, contract, request, lentBy) : known.id();
                at = RETURNED_ON;
                if (back != null) {
                    custody.giveBack(tx, user, loan, back, returnedTo);
                }
                loans.put(key, new Known(loan, back));
                rows.count(known == null ? Effect.INSERTED : Effect.UPDATED);
            } catch (StoreException e) {
                rows.problem(at, e.getMessage());
            }
        }
    }

    @Override
    public void write(Store store, String user, String file, Out out, Progress progress) throws StoreException {
        SelectedRows.write(store, """
                SELECT c.contract_number, x.borrower, x.purpose, x.lent_on, x.due_back, x.lent_by, x.returned_on, x.returned_to
                FROM contract_loan x JOIN contract c ON c.id = x.contract_id
                WHERE %s ORDER BY c.contract_number, x.lent_on, x.id
                """.formatted(TakenOut.of(access, store, user, file, "JOIN contract_loan x ON x.contract_id = c.id")), out, progress); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
