package org.keqing.internal.studio.ui.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keqing.evaluation.BackTestLine;

/** What a back-test asks and how its figures are read. No widgets. */
public final class BackTestModel {

    private BackTestModel() {
    }

    /** The last day of the last whole month that leaves a known period of so many months up to a day. */
    public static LocalDate proposal(LocalDate known, int months) {
        return known.plusDays(1).withDayOfMonth(1).minusMonths(months).minusDays(1);
    }

    /** One line for each tier over all cut-off dates, in the order of the tiers. The lateness is the mean of the dates, weighted by clients. */
    public static List<BackTestLine> total(List<BackTestLine> lines) {
        Map<String, List<BackTestLine>> tiers = new LinkedHashMap<>();
        lines.forEach(line -> tiers.computeIfAbsent(String.valueOf(line.tier()), tier -> new ArrayList<>()).add(line));
        return tiers.values().stream().map(BackTestModel::sum).toList();
    }

    private static BackTestLine sum(Collection<BackTestLine> lines) {
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal after = BigDecimal.ZERO;
        BigDecimal late = BigDecimal.ZERO;
        int clients = 0;
        int withLate = 0;
        int active = 0;
        int left = 0;
        String tier = null;
        for (BackTestLine line : lines) {
            tier = line.tier();
            clients += line.clients();
            before = before.add(line.amountBefore());
            after = after.add(line.amountAfter());
            active += line.active();
            left += line.left();
            if (line.daysLate() != null) {
                late = late.add(line.daysLate().multiply(BigDecimal.valueOf(line.clients())));
                withLate += line.clients();
            }
        }
        return new BackTestLine(null, tier, clients, before, after, withLate == 0 ? null : late.divide(BigDecimal.valueOf(withLate), 1, RoundingMode.HALF_UP), active, left);
    }

    /** The amount after the cut-off date for each client; {@code null} without clients. */
    public static BigDecimal perClient(BackTestLine line, boolean after) {
        return line.clients() == 0 ? null : (after ? line.amountAfter() : line.amountBefore()).divide(BigDecimal.valueOf(line.clients()), 2, RoundingMode.HALF_UP);
    }
}
