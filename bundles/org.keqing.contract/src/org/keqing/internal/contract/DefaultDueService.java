package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.dues.GeneratedDues;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.dues.Span;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.Rhythm;
import org.keqing.model.facts.FactsPackage;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Dues over plain SQL: they are written and read by the million. */
@Component(service = DueService.class)
public final class DefaultDueService implements DueService {

    private static final String SELECT = "SELECT f.id, d.contract_id, c.contract_number, k.code, k.name, d.kind, d.from_date, d.to_date, f.due_date, f.amount, f.paid_amount,"
            + " f.paid_date FROM contract_due d JOIN due f ON f.id = d.due_id JOIN contract c ON c.id = d.contract_id JOIN client k ON k.id = c.client_id";

    private static final int CHUNK = 200;

    private final Clock clock;

    /** Works by the system's calendar. */
    @Activate
    public DefaultDueService() {
        this(Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultDueService(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<PlannedDue> plan(Contract contract, LocalDate horizon) {
        return contract.getRhythm() == Rhythm.NONE ? List.of() : DueRule.of(contract).plan(horizon);
    }

    @Override
    public GeneratedDues generate(Store store, String user, Span window, Progress progress) throws StoreException {
        return store.write(user, tx -> new DueWriter(tx, window, 0).write(progress));
    }

    @Override
    public GeneratedDues generate(Store store, String user, long contractId) throws StoreException {
        return store.write(user, tx -> {
            Record contract = tx.sql().fetchOne("SELECT contract_number, state, start_date, end_date, due_days, amends_id FROM contract WHERE id = ?", contractId);
            if (contract == null) {
                throw new StoreException(Messages.MsgContractGone);
            }
            ReadRight.of(tx, user).require(ReadRight.Guarded.of(tx, contractId));
            ContractState state = ContractState.get(contract.get(1, String.class));
            if (state != ContractState.SIGNED && state != ContractState.IN_FORCE) {
                throw new StoreException(NLS.bind(Messages.MsgNotSigned, contract.get(0, String.class)));
            }
            if (state == ContractState.SIGNED && contract.get(5) != null) {
                throw new StoreException(NLS.bind(Messages.MsgAmendmentNotInForce, contract.get(0, String.class)));
            }
            return new DueWriter(tx, window(contract), contractId).write(Progress.NONE);
        });
    }

    private Span window(Record contract) {
        LocalDate start = contract.get(2, LocalDate.class);
        LocalDate end = contract.get(3, LocalDate.class);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = end == null ? (start.isAfter(today) ? start : today).plusYears(1) : end.plusDays(contract.get(4, Integer.class));
        return new Span(start, last);
    }

    @Override
    public List<ContractDue> dues(Store store, String user, long contractId) throws StoreException {
        return store.read(tx -> {
            ReadRight.of(tx, user).require(ReadRight.Guarded.of(tx, contractId));
            return dues(tx, contractId);
        });
    }

    @Override
    public List<ContractDue> dues(Tx tx, long contractId) throws SQLException {
        return read(tx, contractId);
    }

    static List<ContractDue> read(Tx tx, long contractId) throws SQLException {
        try (PreparedStatement select = tx.connection().prepareStatement(SELECT + " WHERE d.contract_id = ? ORDER BY f.due_date, d.kind, f.id")) {
            select.setLong(1, contractId);
            return rows(select);
        }
    }

    @Override
    public List<ContractDue> open(Store store, String user, LocalDate until, int limit) throws StoreException {
        return store.read(tx -> {
            String readable = ReadRight.of(tx, user).sql("c");
            List<ContractDue> open = new ArrayList<>();
            try (PreparedStatement select = tx.connection().prepareStatement("SELECT id FROM due WHERE is_open = TRUE AND due_date <= ? ORDER BY due_date, id");
                    PreparedStatement details = tx.connection().prepareStatement(
                            SELECT + " WHERE f.id IN (" + String.join(", ", Collections.nCopies(CHUNK, "?")) + ") AND " + readable + " ORDER BY f.due_date, f.id")) {
                select.setDate(1, Date.valueOf(until));
                select.setFetchSize(CHUNK);
                try (ResultSet ids = select.executeQuery()) {
                    boolean more = ids.next();
                    while (more && open.size() < limit) {
                        long last = 0;
                        for (int i = 1; i <= CHUNK; i++) {
                            last = more ? ids.getLong(1) : last;
                            details.setLong(i, last);
                            more = more && ids.next();
                        }
                        open.addAll(rows(details));
                    }
                }
            }
            return open.size() > limit ? open.subList(0, limit) : open;
        });
    }

    private static List<ContractDue> rows(PreparedStatement select) throws SQLException {
        List<ContractDue> dues = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                BigDecimal amount = row.getBigDecimal(10);
                BigDecimal part = row.getBigDecimal(11);
                Date date = row.getDate(12);
                BigDecimal paid = part != null ? part : date == null ? BigDecimal.ZERO : amount;
                dues.add(new ContractDue(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5), PlannedDue.Kind.valueOf(row.getString(6)),
                        new Span(row.getDate(7).toLocalDate(), row.getDate(8).toLocalDate()), row.getDate(9).toLocalDate(), amount, paid, date == null ? null : date.toLocalDate()));
            }
        }
        return dues;
    }

    @Override
    public ContractDue pay(Store store, String user, long dueId, LocalDate date, BigDecimal amount, String reference) throws StoreException {
        return store.write(user, tx -> {
            Record contract = tx.sql().fetchOne("SELECT contract_id FROM contract_due WHERE due_id = ?", dueId);
            if (contract == null) {
                throw new StoreException(Messages.MsgDueGone);
            }
            ReadRight.of(tx, user).require(ReadRight.Guarded.of(tx, contract.get(0, Long.class)));
            return pay(tx, dueId, date, amount, reference);
        });
    }

    @Override
    public ContractDue pay(Tx tx, long dueId, LocalDate date, BigDecimal amount, String reference) throws SQLException, StoreException {
        if (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2) {
            throw new StoreException(NLS.bind(Messages.MsgPaymentAmount, amount.toPlainString()));
        }
        if (date.isAfter(LocalDate.now(clock))) {
            throw new StoreException(NLS.bind(Messages.MsgDayAhead, date));
        }
        // taken first, so that two who enter payments at a time follow each other
        tx.sql().execute("UPDATE due SET version = version + 1 WHERE id = ?", dueId);
        ContractDue before = due(tx, dueId);
        if (amount.compareTo(before.open()) > 0) {
            throw new StoreException(NLS.bind(Messages.MsgPaidTooMuch, amount.toPlainString(), before.open().toPlainString()));
        }
        tx.sql().execute("INSERT INTO payment (id, due_id, paid_date, amount, reference, entered_by) VALUES (?, ?, ?, ?, ?, ?)", tx.newId(), dueId, date, amount, reference, tx.user());
        BigDecimal paid = before.paid().add(amount);
        LocalDate last = before.paidDate() == null || before.paidDate().isBefore(date) ? date : before.paidDate();
        tx.sql().execute("UPDATE due SET paid_amount = ?, paid_date = ?, paid_on_time = ?, is_open = ? WHERE id = ?", paid, last,
                date.isAfter(before.dueDate()) ? onTime(tx, before) : onTime(tx, before).add(amount), paid.compareTo(before.amount()) < 0, dueId);
        tx.history(FactsPackage.Literals.DUE, dueId, dueId, FactsPackage.Literals.DUE__PAID_AMOUNT.getName(), before.paid().toPlainString(), paid.toPlainString());
        tx.changed(FactsPackage.Literals.DUE, dueId);
        return due(tx, dueId);
    }

    /** What came in on time before: of parts their sum, of an imported payment all or nothing. */
    static BigDecimal onTime(Tx tx, ContractDue due) {
        BigDecimal parts = tx.sql().fetchOne("SELECT paid_on_time FROM due WHERE id = ?", due.id()).get(0, BigDecimal.class);
        if (parts != null) {
            return parts;
        }
        return due.paidDate() == null || due.paidDate().isAfter(due.dueDate()) ? BigDecimal.ZERO : due.paid();
    }

    private static ContractDue due(Tx tx, long dueId) throws SQLException, StoreException {
        try (PreparedStatement select = tx.connection().prepareStatement(SELECT + " WHERE d.due_id = ?")) {
            select.setLong(1, dueId);
            return rows(select).stream().findFirst().orElseThrow(() -> new StoreException(Messages.MsgDueGone));
        }
    }
}
