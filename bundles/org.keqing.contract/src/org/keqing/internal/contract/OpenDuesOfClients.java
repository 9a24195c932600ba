package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keqing.internal.contract.UrgentContracts.Urgent;
import org.keqing.store.RowsById;
import org.keqing.store.Tx;

/** Finds a person's contracts with unpaid dues among the open dues of their clients. */
final class OpenDuesOfClients {

    /** Derby is told the index: it would take that of all open dues of the country sooner, which is long. To PostgreSQL the hint is a comment. */
    private static final String OPEN = "SELECT f.id, f.client_id, f.due_date, f.amount - COALESCE(f.paid_amount, 0) FROM due f --DERBY-PROPERTIES index=due_of_client\n"
            + " WHERE f.is_open = TRUE AND f.due_date < ? AND f.client_id IN (:ids)";

    private OpenDuesOfClients() {
    }

    private record Open(long due, long client, LocalDate date, BigDecimal amount) {
    }

    /** With what is unpaid of dues before a day, the contract with the oldest first. */
    static List<Urgent> overdue(Tx tx, OwnContracts own, LocalDate today, int limit) throws SQLException {
        List<Open> open = new ArrayList<>();
        RowsById.visit(tx, OPEN, own.clients(), row -> open.add(new Open(row.getLong(1), row.getLong(2), row.getDate(3).toLocalDate(), row.getBigDecimal(4))), today);
        open.sort(Comparator.comparing(Open::date).thenComparing(Open::due));
        Map<Long, Long> contracts = new HashMap<>();
        RowsById.visit(tx, "SELECT d.due_id, d.contract_id FROM contract_due d WHERE d.due_id IN (:ids)", open.stream().map(Open::due).toList(),
                row -> contracts.put(row.getLong(1), row.getLong(2)));
        Map<Long, Urgent> found = new LinkedHashMap<>();
        for (Open each : open) {
            Long contract = contracts.get(each.due());
            if (contract != null && own.contains(contract, each.client())) {
                found.merge(contract, new Urgent(contract, each.date(), each.amount()), (oldest, next) -> new Urgent(contract, oldest.day(), oldest.amount().add(next.amount())));
            }
        }
        return found.values().stream().limit(limit).toList();
    }
}
