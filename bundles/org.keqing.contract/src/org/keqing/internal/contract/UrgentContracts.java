package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;

import org.keqing.contract.model.ContractState;

/** Contracts that need attention in the order of urgency, as many as are wanted: out of the many a person may read, or out of the few that are a person's own. */
interface UrgentContracts {

    String IN_FORCE = "c.state = '" + ContractState.IN_FORCE.getLiteral() + "'";
    String NO_DUES = IN_FORCE + " AND c.next_due IS NULL AND (c.rhythm <> 'none' OR c.amount > 0) AND NOT EXISTS (SELECT 1 FROM contract_due d WHERE d.contract_id = c.id AND d.kind = 'PERIOD')";

    /** Before any contract. */
    LocalDate EVER = LocalDate.of(1, 1, 1);

    /** A contract, with the day that makes it urgent and the amount, if it is about money. */
    record Urgent(long contract, LocalDate day, BigDecimal amount) {

        Urgent(long contract, LocalDate day) {
            this(contract, day, null);
        }
    }

    /**
     * In force and ending between two days, which belong to it, the first to end first.
     *
     * @param wanted decides by category and last day
     */
    List<Urgent> ending(LocalDate from, LocalDate until, BiPredicate<String, LocalDate> wanted, int limit) throws SQLException;

    /**
     * In force, with dues, and a further one that falls until a day is not written; the first to fall first.
     *
     * @param wanted decides by category and day of the first due that is missing
     */
    List<Urgent> missing(LocalDate until, BiPredicate<String, LocalDate> wanted, int limit) throws SQLException;

    /** With an unpaid due before a day and what is unpaid until then, the oldest due first. */
    List<Urgent> overdue(LocalDate today, int limit) throws SQLException;

    /** In force, to be paid, and nobody generated dues; the first to begin first. */
    List<Urgent> withoutDues(int limit) throws SQLException;

    /** Whose original was to be back before a day, the longest missing first. */
    List<Urgent> originalsOut(LocalDate today, int limit) throws SQLException;
}
