package org.keqing.internal.support.report;

import java.util.Map;

import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.IncentiveService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says to the design {@code incentive-statement} which incentives the person who prints may see: its statements put the condition in the place of {@code 1 = 1}. */
@Component(service = ReportData.class)
public final class IncentivesData implements ReportData {

    private final IncentiveService incentives;

    /** Asks this service. */
    @Activate
    public IncentivesData(@Reference IncentiveService incentives) {
        this.incentives = incentives;
    }

    @Override
    public String id() {
        return "org.keqing.support.report.incentives"; //$NON-NLS-1$
    }

    @Override
    public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
        try {
            return Map.of("visible", incentives.visibleSql(scope.store(), scope.user(), "v")); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (StoreException e) {
            throw new ReportException(e.getMessage(), e);
        }
    }
}
