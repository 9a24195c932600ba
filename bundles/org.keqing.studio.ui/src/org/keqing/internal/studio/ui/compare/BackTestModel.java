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
import org.keqing.evaluation.BackTestRequest;
import org.keqing.evaluation.Scope;
import org.keqing.tiering.model.Scheme;

/** What a back-test asks and how its figures are read. No widgets. */
public final class BackTestModel {

    private BackTestModel() {
    }

    /**
     * The cut-off dates: the last one and those before it, each a period apart, the oldest first.
     *
     * @param last   the last cut-off date
     * @param months length of a period
     * @param count  how many
     */
    public static BackTestRequest request(Scheme scheme, LocalDate last, int months, int count) {
        List<LocalDate> dates = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            dates.add(last.plusDays(1).minusMonths((long) i * months).minusDays(1));
        }
        return new BackTestRequest(scheme, dates, months, Scope.ALL);
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

    /** The change of the amount, 0.1 for a tenth more; {@code null} where there was none before. */
    public static BigDecimal growth(BackTestLine line) {
        return line.amountBefore().signum() <= 0 ? null : line.amountAfter().subtract(line.amountBefore()).divide(line.amountBefore(), 4, RoundingMode.HALF_UP);
    }

    /** The amount after the cut-off date for each client; {@code null} without clients. */
    public static BigDecimal perClient(BackTestLine line, boolean after) {
        return line.clients() == 0 ? null : (after ? line.amountAfter() : line.amountBefore()).divide(BigDecimal.valueOf(line.clients()), 2, RoundingMode.HALF_UP);
    }

    /** The share of the clients with trade before that left; {@code null} where none had trade. */
    public static BigDecimal leftShare(BackTestLine line) {
        return line.active() == 0 ? null : BigDecimal.valueOf(line.left()).divide(BigDecimal.valueOf(line.active()), 4, RoundingMode.HALF_UP);
    }
}
