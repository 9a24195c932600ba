package org.keqing.internal.contract.report;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.jooq.Record;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.Route;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.StoreException;

/** A statement over a view of contracts that leaves out what the person who prints may not read, and puts on record that he read of confidential ones. */
final class ContractQuery {

    private final ContractAccess access;
    private final ReportScope scope;
    private final String view;
    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /**
     * @param view a view with a column {@code contract_id}; conditions call it {@code r}, the contract itself {@code k}
     */
    ContractQuery(ContractAccess access, ReportScope scope, String view) {
        this.access = access;
        this.scope = scope;
        this.view = view;
    }

    /** Adds a condition with one value. */
    ContractQuery where(String condition, Object value) {
        conditions.append(" AND ").append(condition); //$NON-NLS-1$
        values.add(value);
        return this;
    }

    /** Adds a condition without a value. */
    ContractQuery where(String condition) {
        conditions.append(" AND ").append(condition); //$NON-NLS-1$
        return this;
    }

    /** Adds a condition with the value of a parameter, when it has one. */
    ContractQuery whereGiven(String condition, String parameter) {
        String value = scope.param(parameter);
        return value.isBlank() ? this : where(condition, value.strip());
    }

    /** Adds a condition with the day that a parameter names, when it names one. */
    ContractQuery whereDay(String condition, String parameter, LocalDate otherwise) throws ReportException {
        String value = scope.param(parameter);
        if (value.isBlank()) {
            return otherwise == null ? this : where(condition, Date.valueOf(otherwise));
        }
        try {
            return where(condition, Date.valueOf(LocalDate.parse(value.strip())));
        } catch (DateTimeParseException e) {
            throw new ReportException(parameter + ": " + value, e); //$NON-NLS-1$
        }
    }

    /** {@return the rows} */
    List<Record> fetch(String columns, String order) throws ReportException {
        try {
            String readable = access.readableSql(scope.store(), scope.user(), "k"); //$NON-NLS-1$
            String from = " FROM " + view + " r JOIN contract k ON k.id = r.contract_id"; //$NON-NLS-1$ //$NON-NLS-2$
            String where = " WHERE " + readable + conditions; //$NON-NLS-1$
            List<Long> confidential = new ArrayList<>();
            List<Record> rows = scope.store().read(tx -> {
                tx.sql().fetch("SELECT DISTINCT k.id" + from + " JOIN contract_category g ON g.category = k.category AND g.confidential = TRUE" + where, values.toArray()) //$NON-NLS-1$ //$NON-NLS-2$
                        .forEach(row -> confidential.add(row.get(0, Long.class)));
                return new ArrayList<Record>(tx.sql().fetch("SELECT " + columns + from + where + " ORDER BY " + order, values.toArray())); //$NON-NLS-1$ //$NON-NLS-2$
            });
            access.open(scope.store(), scope.user(), confidential, Route.REPORT, scope.design().id());
            return rows;
        } catch (StoreException e) {
            throw new ReportException(e.getMessage(), e);
        }
    }
}
