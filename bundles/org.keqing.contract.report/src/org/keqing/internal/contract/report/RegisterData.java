package org.keqing.internal.contract.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jooq.Record;
import org.keqing.contract.access.ContractAccess;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supplies the design {@code contract-register}: contracts by category, with sums of what is agreed. */
@Component(service = ReportData.class)
public final class RegisterData implements ReportData {

    private final ContractAccess access;

    /** Asks who may read what. */
    @Activate
    public RegisterData(@Reference ContractAccess access) {
        this.access = access;
    }

    @Override
    public String id() {
        return "org.keqing.contract.report.register"; //$NON-NLS-1$
    }

    @Override
    public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
        ReportWords words = new ReportWords(scope.locale());
        List<Record> contracts = new ContractQuery(access, scope, "report_contract").whereGiven("r.category = ?", "category").whereGiven("r.state = ?", "state") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                .whereGiven("r.keeper = ?", "keeper").whereDay("r.start_date >= ?", "from", null).whereDay("r.start_date <= ?", "to", null).fetch( //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                        "r.category, r.contract_number, r.client_code, r.client_name, r.subject, r.state, r.start_date, r.end_date, r.amount, r.currency, r.keeper", //$NON-NLS-1$
                        "r.category, r.start_date, r.contract_number"); //$NON-NLS-1$
        List<Map<String, String>> rows = new ArrayList<>();
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Record row : contracts) {
            String currency = row.get(9, String.class);
            BigDecimal amount = row.get(8, BigDecimal.class);
            if (amount != null) {
                sums.merge(currency, amount, BigDecimal::add);
            }
            rows.add(Map.of("category", row.get(0, String.class), "number", row.get(1, String.class), "client", row.get(3, String.class), "code", row.get(2, String.class), "subject", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                    row.get(4, String.class), "state", words.state(row.get(5, String.class)), "term", term(words, row.get(6, LocalDate.class), row.get(7, LocalDate.class)), "amount", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    amount == null ? "" : ReportWords.money(amount) + " " + currency, "keeper", ReportWords.text(row.get(10)))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        List<String> totals = sums.entrySet().stream().map(sum -> ReportWords.money(sum.getValue()) + " " + sum.getKey()).toList(); //$NON-NLS-1$
        String summary = rows.isEmpty() ? words.get("NoContracts") : words.get("RegisterSummary", ReportWords.count(rows.size()), String.join(" + ", totals)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return new ReportRows(Map.of("head", List.of(Map.of("summary", summary)), "list", rows)).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String term(ReportWords words, LocalDate start, LocalDate end) {
        return start + " – " + (end == null ? words.get("OpenEnded") : end); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
