package org.keqing.internal.contract.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Record;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Component;

/** Supplies the design {@code contract-coverage}: how many clients have a contract by region, and which have none. Says nothing of any contract but that it is there. */
@Component(service = ReportData.class)
public final class CoverageData implements ReportData {

    @Override
    public String id() {
        return "org.keqing.contract.report.coverage"; //$NON-NLS-1$
    }

    /** The clients of a region. */
    private static final class Region {
        private long clients;
        private long covered;
        private long underWay;

        void add(String coverage) {
            clients++;
            covered += "covered".equals(coverage) ? 1 : 0; //$NON-NLS-1$
            underWay += "under_way".equals(coverage) ? 1 : 0; //$NON-NLS-1$
        }

        Map<String, String> row(String name) {
            return Map.of("region", name, "clients", ReportWords.count(clients), "covered", ReportWords.count(covered), "underWay", ReportWords.count(underWay), "without", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                    ReportWords.count(clients - covered - underWay), "share", //$NON-NLS-1$
                    BigDecimal.valueOf(covered * 100).divide(BigDecimal.valueOf(Math.max(1, clients)), 1, RoundingMode.HALF_UP).toPlainString() + " %"); //$NON-NLS-1$
        }
    }

    @Override
    public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
        ReportWords words = new ReportWords(scope.locale());
        String region = scope.param("region"); //$NON-NLS-1$
        Map<String, Region> regions = new LinkedHashMap<>();
        Region all = new Region();
        List<Map<String, String>> missing = new ArrayList<>();
        try {
            scope.store().read(tx -> {
                for (Record row : tx.sql().fetch("SELECT client_code, client_name, region, manager, coverage FROM report_contract_coverage WHERE ? = '' OR region = ? ORDER BY region, sort_key, client_code", //$NON-NLS-1$
                        region, region)) {
                    String where = row.get(2, String.class) == null ? words.get("NoRegion") : row.get(2, String.class); //$NON-NLS-1$
                    String coverage = row.get(4, String.class);
                    regions.computeIfAbsent(where, name -> new Region()).add(coverage);
                    all.add(coverage);
                    if (!"covered".equals(coverage)) { //$NON-NLS-1$
                        missing.add(Map.of("code", row.get(0, String.class), "client", row.get(1, String.class), "region", where, "manager", ReportWords.text(row.get(3)), "state", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                                words.get("under_way".equals(coverage) ? "UnderWay" : "Without"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    }
                }
                return null;
            });
        } catch (StoreException e) {
            throw new ReportException(e.getMessage(), e);
        }
        List<Map<String, String>> lines = new ArrayList<>();
        regions.forEach((name, each) -> lines.add(each.row(name)));
        Map<String, String> head = new LinkedHashMap<>(all.row(words.get("AllClients"))); //$NON-NLS-1$
        head.put("summary", words.get("CoverageSummary", ReportWords.count(all.clients), ReportWords.count(all.covered), ReportWords.count(all.underWay), //$NON-NLS-1$ //$NON-NLS-2$
                ReportWords.count(all.clients - all.covered - all.underWay)));
        return new ReportRows(Map.of("head", List.of(Map.copyOf(head)), "regions", lines, "list", missing)).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
