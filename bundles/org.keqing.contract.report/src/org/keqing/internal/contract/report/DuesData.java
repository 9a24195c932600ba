package org.keqing.internal.contract.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jooq.Record;
import org.keqing.contract.access.ContractAccess;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supplies the design {@code contract-dues}: what falls due in a time, what came in, what is late. */
@Component(service = ReportData.class)
public final class DuesData implements ReportData {

    private final ContractAccess access;
    private final Clock clock;

    /** Works by the system's calendar. */
    @Activate
    public DuesData(@Reference ContractAccess access) {
        this(access, Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DuesData(ContractAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "org.keqing.contract.report.dues"; //$NON-NLS-1$
    }

    /** What the dues are together. */
    private static final class Sums {
        private BigDecimal due = BigDecimal.ZERO;
        private BigDecimal paid = BigDecimal.ZERO;
        private BigDecimal open = BigDecimal.ZERO;
        private BigDecimal overdue = BigDecimal.ZERO;
        private BigDecimal fallen = BigDecimal.ZERO;
        private BigDecimal onTime = BigDecimal.ZERO;

        void add(BigDecimal amount, BigDecimal paidAmount, BigDecimal paidOnTime, LocalDate day, LocalDate today) {
            BigDecimal rest = amount.subtract(paidAmount).max(BigDecimal.ZERO);
            due = due.add(amount);
            paid = paid.add(paidAmount);
            open = open.add(rest);
            if (day.isBefore(today)) {
                fallen = fallen.add(amount);
                overdue = overdue.add(rest);
                onTime = onTime.add(paidOnTime.min(amount));
            }
        }

        /** The share that came in on time of what has fallen due, in per cent. */
        String rate(ReportWords words) {
            return fallen.signum() == 0 ? words.get("NothingDue") : onTime.movePointRight(2).divide(fallen, 1, RoundingMode.HALF_UP).toPlainString() + " %"; //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    @Override
    public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
        ReportWords words = new ReportWords(scope.locale());
        LocalDate today = LocalDate.now(clock);
        ContractQuery query = new ContractQuery(access, scope, "report_contract_due").whereDay("r.due_date >= ?", "from", today.withDayOfYear(1)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .whereDay("r.due_date <= ?", "to", today.withDayOfYear(today.lengthOfYear())).whereGiven("r.category = ?", "category").whereGiven("r.client_code = ?", "client"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
        if (scope.isSet("open")) { //$NON-NLS-1$
            query.where("r.open_amount > 0"); //$NON-NLS-1$
        }
        Sums sums = new Sums();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Record row : query.fetch("r.contract_number, r.client_name, r.kind, r.from_date, r.to_date, r.due_date, r.amount, r.paid_amount, r.paid_date, r.open_amount, r.paid_on_time", //$NON-NLS-1$
                "r.due_date, r.contract_number, r.kind, r.from_date")) { //$NON-NLS-1$
            LocalDate day = row.get(5, LocalDate.class);
            LocalDate paidOn = row.get(8, LocalDate.class);
            BigDecimal open = row.get(9, BigDecimal.class);
            sums.add(row.get(6, BigDecimal.class), row.get(7, BigDecimal.class), row.get(10, BigDecimal.class), day, today);
            LocalDate until = open.signum() > 0 || paidOn == null ? today : paidOn;
            long late = Math.max(0, ChronoUnit.DAYS.between(day, until));
            rows.add(Map.of("number", row.get(0, String.class), "client", row.get(1, String.class), "period", "DEPOSIT".equals(row.get(2, String.class)) ? words.get("Deposit") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                    : row.get(3, LocalDate.class) + " – " + row.get(4, LocalDate.class), "due", day.toString(), "amount", ReportWords.money(row.get(6, BigDecimal.class)), "paid", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    ReportWords.money(row.get(7, BigDecimal.class)), "open", ReportWords.money(open), "late", late == 0 ? "" : Long.toString(late))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        Map<String, String> head = Map.of("summary", rows.isEmpty() ? words.get("NoDues") : words.get("DuesSummary", ReportWords.count(rows.size()), today), "due", ReportWords.money(sums.due), "paid", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                ReportWords.money(sums.paid), "open", ReportWords.money(sums.open), "overdue", ReportWords.money(sums.overdue), "rate", sums.rate(words)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return new ReportRows(Map.of("head", List.of(head), "list", rows)).object(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
