package org.keqing.internal.contract.report;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jooq.Record;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.settings.ContractSettings;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supplies the design {@code contract-expiry}: contracts in force that end soon or should have ended, and whether a renewal is under way. */
@Component(service = ReportData.class)
public final class ExpiryData implements ReportData {

    private final ContractAccess access;
    private final ContractSettings settings;
    private final Clock clock;

    /** Works by the system's calendar. */
    @Activate
    public ExpiryData(@Reference ContractAccess access, @Reference ContractSettings settings) {
        this(access, settings, Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public ExpiryData(ContractAccess access, ContractSettings settings, Clock clock) {
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "org.keqing.contract.report.expiry"; //$NON-NLS-1$
    }

    @Override
    public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
        ReportWords words = new ReportWords(scope.locale());
        LocalDate today = LocalDate.now(clock);
        List<Integer> leads = leads(scope);
        int within = within(scope, leads);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Record row : new ContractQuery(access, scope, "report_contract").where("r.state = 'in_force'").where("r.end_date <= ?", Date.valueOf(today.plusDays(within))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .whereGiven("r.category = ?", "category").whereGiven("r.keeper = ?", "keeper").fetch("r.contract_number, r.client_name, r.category, r.subject, r.end_date, r.amount," //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                        + " r.currency, r.keeper, (SELECT MAX(n.contract_number) FROM contract n WHERE n.renews_id = r.contract_id)", "r.end_date, r.contract_number")) { //$NON-NLS-1$ //$NON-NLS-2$
            LocalDate end = row.get(4, LocalDate.class);
            long left = ChronoUnit.DAYS.between(today, end);
            BigDecimal amount = row.get(5, BigDecimal.class);
            rows.add(Map.of("group", group(words, leads, left), "number", row.get(0, String.class), "client", row.get(1, String.class), "category", row.get(2, String.class), "subject", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                    row.get(3, String.class), "end", end.toString(), "left", Long.toString(left), "amount", amount == null ? "" : ReportWords.money(amount) + " " + row.get(6), "keeper", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                    ReportWords.text(row.get(7)), "renewal", ReportWords.text(row.get(8)))); //$NON-NLS-1$
        }
        long renewed = rows.stream().filter(row -> !row.get("renewal").isEmpty()).count(); //$NON-NLS-1$
        String summary = rows.isEmpty() ? words.get("NothingExpires", within) : words.get("ExpirySummary", ReportWords.count(rows.size()), within, ReportWords.count(renewed)); //$NON-NLS-1$ //$NON-NLS-2$
        return new ReportRows(Map.of("head", List.of(Map.of("summary", summary)), "list", rows)).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** The lead times of the company, the shortest first. */
    private List<Integer> leads(ReportScope scope) throws ReportException {
        try {
            return settings.leadDays(scope.store()).stream().sorted().toList();
        } catch (StoreException e) {
            throw new ReportException(e.getMessage(), e);
        }
    }

    private static int within(ReportScope scope, List<Integer> leads) throws ReportException {
        String days = scope.param("within"); //$NON-NLS-1$
        try {
            return days.isBlank() ? leads.getLast() : Integer.parseInt(days.strip());
        } catch (NumberFormatException e) {
            throw new ReportException("within: " + days, e); //$NON-NLS-1$
        }
    }

    private static String group(ReportWords words, List<Integer> leads, long left) {
        if (left < 0) {
            return words.get("Overdue"); //$NON-NLS-1$
        }
        return leads.stream().filter(lead -> left <= lead).findFirst().map(lead -> words.get("Within", lead)).orElseGet(() -> words.get("Later")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
