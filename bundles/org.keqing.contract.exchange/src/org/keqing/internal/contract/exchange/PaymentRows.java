package org.keqing.internal.contract.exchange;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.dues.DueService;
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
 * Money that came in for dues of contracts. A row names the contract, or its number stands in the reference of the bank; with a due date it pays that due, without one the oldest open dues. What is
 * there already for a contract, day and reference is not entered again.
 */
@Component(service = RowKind.class)
public final class PaymentRows implements RowKind {

    private static final String CONTRACT = "contract"; //$NON-NLS-1$
    private static final String DUE_DATE = "due_date"; //$NON-NLS-1$
    private static final String PAID_DATE = "paid_date"; //$NON-NLS-1$
    private static final String AMOUNT = "amount"; //$NON-NLS-1$
    private static final String REFERENCE = "reference"; //$NON-NLS-1$
    private static final int REFERENCE_LENGTH = 100;

    private final ContractAccess access;
    private final DueService dues;

    /** Works with these services. */
    @Activate
    public PaymentRows(@Reference ContractAccess access, @Reference DueService dues) {
        this.access = access;
        this.dues = dues;
    }

    private record Money(long contract, LocalDate due, LocalDate paid, String reference) {
    }

    @Override
    public String id() {
        return "payments"; //$NON-NLS-1$
    }

    @Override
    public String name(Locale locale) {
        return Messages.KindPayments;
    }

    @Override
    public List<String> columns() {
        return List.of(CONTRACT, DUE_DATE, PAID_DATE, AMOUNT, REFERENCE);
    }

    @Override
    public Set<String> required() {
        return Set.of(PAID_DATE, AMOUNT);
    }

    @Override
    public boolean isExported() {
        return true;
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        String readable = access.readableSql(store, user, "c"); //$NON-NLS-1$
        RowWork.run(store, user, rows, rehearsal, tx -> {
            Map<String, Long> contracts = new HashMap<>();
            tx.sql().fetch("SELECT c.contract_number, c.id FROM contract c WHERE " + readable).forEach(row -> contracts.put(row.get(0, String.class), row.get(1, Long.class)));
            new Entry(tx, contracts, rows).all();
        });
    }

    /** The entries of a file, in one transaction. */
    private final class Entry {

        private final Tx tx;
        private final Map<String, Long> contracts;
        private final RowReader rows;
        private final Map<Money, BigDecimal> there = new HashMap<>();

        Entry(Tx tx, Map<String, Long> contracts, RowReader rows) {
            this.tx = tx;
            this.contracts = contracts;
            this.rows = rows;
        }

        void all() throws ImportException, SQLException, StoreException {
            while (rows.next()) {
                LocalDate paid = rows.date(PAID_DATE);
                LocalDate due = rows.date(DUE_DATE);
                BigDecimal amount = rows.decimal(AMOUNT, 2);
                if (paid != null && paid.isAfter(LocalDate.now())) {
                    rows.problem(PAID_DATE, Messages.MsgDayAhead);
                }
                String reference = rows.text(REFERENCE);
                Long contract = contract(reference);
                if (amount != null && amount.signum() <= 0) {
                    rows.problem(AMOUNT, Messages.MsgNotPositive);
                }
                if (reference != null && reference.length() > REFERENCE_LENGTH) {
                    rows.problem(REFERENCE, NLS.bind(Messages.MsgLong, REFERENCE_LENGTH));
                }
                if (!rows.isBad()) {
                    take(new Money(contract, due, paid, reference), amount);
                }
            }
        }

        private Long contract(String reference) {
            String number = rows.text(CONTRACT);
            if (number != null) {
                Long id = contracts.get(number);
                if (id == null) {
                    rows.problem(CONTRACT, Messages.MsgUnknownContract);
                }
                return id;
            }
            if (reference == null) {
                rows.problem(CONTRACT, Messages.MsgNoContract);
                return null;
            }
            List<String> named = Named.in(reference, contracts.keySet());
            if (named.size() != 1) {
                rows.problem(REFERENCE, named.isEmpty() ? Messages.MsgReferenceUnknown : NLS.bind(Messages.MsgReferenceTwo, String.join(", ", named))); //$NON-NLS-1$
                return null;
            }
            return contracts.get(named.getFirst());
        }

        private void take(Money money, BigDecimal amount) throws SQLException, StoreException {
            if (!there.containsKey(money)) {
                there.put(money, entered(money));
            }
            BigDecimal before = there.get(money);
            if (before.compareTo(amount) >= 0) {
                there.put(money, before.subtract(amount));
                rows.count(Effect.UNCHANGED);
                return;
            }
            List<ContractDue> open = dues.dues(tx, money.contract()).stream().filter(due -> due.open().signum() > 0 && (money.due() == null || money.due().equals(due.dueDate()))).toList();
            BigDecimal owed = open.stream().map(ContractDue::open).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (open.isEmpty()) {
                rows.problem(money.due() == null ? CONTRACT : DUE_DATE, Messages.MsgNothingOpen);
            } else if (amount.compareTo(owed) > 0) {
                rows.problem(AMOUNT, NLS.bind(Messages.MsgMoreThanOpen, owed.setScale(2).toPlainString()));
            } else {
                BigDecimal rest = amount;
                for (ContractDue due : open) {
                    BigDecimal part = rest.min(due.open());
                    if (part.signum() > 0) {
                        dues.pay(tx, due.id(), money.paid(), part, money.reference());
                        rest = rest.subtract(part);
                    }
                }
                rows.count(Effect.INSERTED);
            }
        }

        /** What was entered before this file. */
        private BigDecimal entered(Money money) {
            StringBuilder select = new StringBuilder("SELECT SUM(p.amount) FROM payment p JOIN contract_due d ON d.due_id = p.due_id WHERE d.contract_id = ? AND p.paid_date = ? AND "); //$NON-NLS-1$
            List<Object> values = new ArrayList<>(List.of(money.contract(), money.paid()));
            if (money.reference() == null) {
                select.append("p.reference IS NULL"); //$NON-NLS-1$
            } else {
                select.append("p.reference = ?"); //$NON-NLS-1$
                values.add(money.reference());
            }
            if (money.due() != null) {
                select.append(" AND d.due_date = ?"); //$NON-NLS-1$
                values.add(money.due());
            }
            BigDecimal sum = tx.sql().fetchOne(select.toString(), values.toArray()).get(0, BigDecimal.class);
            return sum == null ? BigDecimal.ZERO : sum;
        }
    }

    @Override
    public void write(Store store, String user, String file, Out out, Progress progress) throws StoreException {
        String readable = TakenOut.of(access, store, user, file, "JOIN contract_due x ON x.contract_id = c.id JOIN payment p ON p.due_id = x.due_id"); //$NON-NLS-1$
        SelectedRows.write(store, """
                SELECT c.contract_number, x.due_date, p.paid_date, CAST(p.amount AS DECIMAL(19, 2)), p.reference
                FROM payment p JOIN contract_due x ON x.due_id = p.due_id JOIN contract c ON c.id = x.contract_id
                WHERE %s ORDER BY c.contract_number, x.due_date, p.paid_date, p.id
                """.formatted(readable), out, progress); //$NON-NLS-1$
    }
}
