package org.keqing.internal.support.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Record;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.support.model.PlanState;
import org.keqing.support.result.PlanReturn;
import org.keqing.support.result.PlanReturns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supplies the design {@code plan-results}: what each started plan brought, those of one term after the other so that its facts are read once. */
@Component(service = ReportData.class)
public final class ResultsData implements ReportData {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final PlanReturns returns;

    /** Asks this service. */
    @Activate
    public ResultsData(@Reference PlanReturns returns) {
        this.returns = returns;
    }

    @Override
    public String id() {
        return "org.keqing.support.report.results"; //$NON-NLS-1$
    }

    private record Plan(long id, String client, String title, PlanState state) {
    }

    @Override
    public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
        ReportWords words = new ReportWords(scope.locale());
        List<Map<String, String>> list = new ArrayList<>();
        BigDecimal extra = BigDecimal.ZERO;
        BigDecimal cost = BigDecimal.ZERO;
        int said = 0;
        try {
            List<Plan> plans = plans(scope);
            List<PlanReturn> results = returns.of(scope.store(), plans.stream().map(Plan::id).toList(), progress);
            for (int i = 0; i < results.size(); i++) {
                PlanReturn result = results.get(i);
                list.add(row(plans.get(i), result, words));
                cost = cost.add(result.cost());
                extra = extra.add(result.extra().orElse(BigDecimal.ZERO));
                said += result.extra().isPresent() ? 1 : 0;
            }
            String summary = words.get("ResultsSummary", plans.size(), said); //$NON-NLS-1$
            return new ReportRows(Map.of("head", List.of(Map.of("summary", summary, "total", words.get("ResultsTotal", ReportWords.money(cost), ReportWords.money(extra)))), "list", list)).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        } catch (StoreException e) {
            throw new ReportException(e.getMessage(), e);
        }
    }

    private static List<Plan> plans(ReportScope scope) throws StoreException {
        LocalDate from = day(scope.param("from"), FIRST); //$NON-NLS-1$
        LocalDate to = day(scope.param("to"), LAST); //$NON-NLS-1$
        String owner = scope.param("owner"); //$NON-NLS-1$
        return scope.store().read(tx -> {
            List<Plan> plans = new ArrayList<>();
            for (Record row : tx.sql().fetch("SELECT plan_id, client_name, title, state FROM report_support_plan WHERE started_on >= ? AND started_on <= ? AND (CAST(? AS VARCHAR(100)) = '' OR owner = ?)" //$NON-NLS-1$
                    + " ORDER BY started_on, COALESCE(ended_on, ?), plan_id", from, to, owner, owner, LAST)) { //$NON-NLS-1$
                plans.add(new Plan(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class), PlanState.get(row.get(3, String.class))));
            }
            return plans;
        });
    }

    private static LocalDate day(String text, LocalDate without) {
        return text == null || text.isBlank() ? without : LocalDate.parse(text);
    }

    private static Map<String, String> row(Plan plan, PlanReturn result, ReportWords words) {
        Optional<PlanReturn.Line> line = result.lines().stream().findFirst();
        boolean tooFew = line.isEmpty() || line.get().tooFew();
        return Map.ofEntries(Map.entry("client", plan.client()), Map.entry("title", plan.title()), Map.entry("term", result.term().from() + "\n" + result.term().to()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                Map.entry("state", words.state(plan.state())), Map.entry("cost", ReportWords.money(result.cost())), //$NON-NLS-1$ //$NON-NLS-2$
                Map.entry("change", ReportWords.percent(line.flatMap(PlanReturn.Line::change))), //$NON-NLS-1$
                Map.entry("comparables", line.map(each -> Integer.toString(each.comparables())).orElse("")), //$NON-NLS-1$ //$NON-NLS-2$
                Map.entry("median", tooFew ? words.get("Few") : ReportWords.percent(line.get().median())), //$NON-NLS-1$ //$NON-NLS-2$
                Map.entry("spread", tooFew ? "" : words.get("FromTo", ReportWords.percent(line.get().lower()), ReportWords.percent(line.get().upper()))), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Map.entry("extra", ReportWords.money(result.extra().orElse(null))), Map.entry("perCost", ReportWords.number(result.perCost().orElse(null)))); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
