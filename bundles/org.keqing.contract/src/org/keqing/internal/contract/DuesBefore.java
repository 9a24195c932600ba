package org.keqing.internal.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keqing.store.RowsById;
import org.keqing.store.Tx;

/** The dues of some contracts that were to be paid before a day. Asked for by their ids, for a join is not always begun with the contracts. */
final class DuesBefore {

    private DuesBefore() {
    }

    /** Takes a due of a contract. */
    @FunctionalInterface
    interface OfContract {
        void due(long contract, ResultSet due) throws SQLException;
    }

    /** @param select of dues {@code f} by their ids */
    static void visit(Tx tx, List<Long> contracts, LocalDate day, String select, OfContract take) throws SQLException {
        Map<Long, Long> contractOf = new LinkedHashMap<>();
        RowsById.visit(tx, "SELECT d.due_id, d.contract_id FROM contract_due d WHERE d.due_date < ? AND d.contract_id IN (:ids)", contracts,
                row -> contractOf.put(row.getLong(1), row.getLong(2)), day);
        RowsById.visit(tx, select, List.copyOf(contractOf.keySet()), row -> take.due(contractOf.get(row.getLong(1)), row));
    }
}
