package org.keqing.internal.pack.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.evaluation.EvaluationException;
import org.keqing.pack.market.screening.Campaign;
import org.keqing.pack.market.screening.CampaignState;
import org.keqing.pack.market.screening.Disposition;
import org.keqing.pack.market.screening.ScreenedTenant;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/** The lists of campaigns: who may go, in which order, and who goes. */
final class Campaigns {

    private static final String SELECT = """
            SELECT s.id, s.name, r.name, r.as_of, r.scheme_id, s.rate, s.state, s.tenants, s.quota,
                   (SELECT COUNT(*) FROM screening_entry e WHERE e.campaign_id = s.id AND e.leaves = TRUE),
                   (SELECT COUNT(*) FROM screening_entry e WHERE e.campaign_id = s.id AND e.spared_for IS NOT NULL),
                   (SELECT COUNT(*) FROM screening_entry e WHERE e.campaign_id = s.id AND e.candidate_id IS NOT NULL),
                   (SELECT SUM(e.amount) FROM screening_entry e WHERE e.campaign_id = s.id),
                   (SELECT SUM(e.amount) FROM screening_entry e WHERE e.campaign_id = s.id AND e.disposition = 'HEDGE'), s.decided_by, s.decided_at
              FROM screening_campaign s JOIN evaluation_round r ON r.id = s.round_id""";
    private static final List<String> COLUMNS = List.of("campaign_id", "client_id", "tier", "disposition", "amount", "weakness", "leaves");
    private static final int SHARE_DECIMALS = 6;

    private Campaigns() {
    }

    private record Tenant(long client, String code, String tier, Disposition disposition, BigDecimal amount) {

        BigDecimal value() {
            return amount == null ? BigDecimal.ZERO : amount;
        }
    }

    static Map<String, Disposition> dispositions(Tx tx, String schemeId) {
        Map<String, Disposition> found = new HashMap<>();
        tx.sql().fetch("SELECT tier, disposition FROM screening_disposition WHERE scheme_id = ?", schemeId)
            .forEach(row -> found.put(row.get(0, String.class), Disposition.valueOf(row.get(1, String.class))));
        return found;
    }

    /** Stores a campaign with all tenants of a confirmed round; corrections of the round count. */
    static void begin(Tx tx, long id, String name, String round, BigDecimal rate, Timestamp now) throws StoreException {
        Record of = tx.sql().fetchOne("SELECT id, scheme_id FROM evaluation_round WHERE name = ? AND state IN ('CONFIRMED', 'CLOSED')", round);
        if (of == null) {
            throw new EvaluationException(NLS.bind(Messages.MsgNoConfirmedRound, round));
        }
        Map<String, Disposition> dispositions = dispositions(tx, of.get(1, String.class));
        List<Tenant> tenants = tx.sql().fetch("""
                SELECT e.client_id, k.code, CASE WHEN c.id IS NULL THEN e.tier ELSE c.tier END, CASE WHEN c.id IS NULL THEN e.amount ELSE c.amount END
                  FROM evaluation e JOIN client k ON k.id = e.client_id
                  LEFT JOIN evaluation_correction c ON c.client_id = e.client_id AND c.round_id = e.round_id
                       AND NOT EXISTS (SELECT 1 FROM evaluation_correction n WHERE n.corrects = c.id)
                 WHERE e.round_id = ?""", of.get(0, Long.class)).map(row -> tenant(row, dispositions));
        int quota = rate.multiply(BigDecimal.valueOf(tenants.size())).setScale(0, RoundingMode.HALF_UP).intValueExact();
        tx.sql().execute("INSERT INTO screening_campaign (id, name, round_id, rate, state, tenants, quota, started_by, started_at) VALUES (?, ?, ?, ?, 'PROPOSED', ?, ?, ?, ?)", id,
            name, of.get(0, Long.class), rate, tenants.size(), quota, tx.user(), now);
        List<Tenant> ordered = new ArrayList<>(tenants);
        ordered.sort(Comparator.comparing((Tenant each) -> each.disposition() != Disposition.ELIMINATE).thenComparing(Tenant::value).thenComparing(Tenant::code));
        var load = tx.bulk("screening_entry", COLUMNS);
        int weakness = 0;
        for (Tenant each : ordered) {
            boolean may = each.disposition() == Disposition.ELIMINATE;
            weakness += may ? 1 : 0;
            load.add(id, each.client(), each.tier(), each.disposition().name(), each.amount(), may ? weakness : null, may && weakness <= quota);
        }
        load.finish();
    }

    private static Tenant tenant(Record row, Map<String, Disposition> dispositions) {
        String tier = row.get(2, String.class);
        return new Tenant(row.get(0, Long.class), row.get(1, String.class), tier, tier == null ? Disposition.KEEP : dispositions.getOrDefault(tier, Disposition.KEEP),
            row.get(3, BigDecimal.class));
    }

    /** Lets the weakest go that were not spared, as many as the quota says. */
    static void choose(Tx tx, long campaign, int quota) {
        List<Integer> weakest = tx.sql().fetch("SELECT weakness FROM screening_entry WHERE campaign_id = ? AND weakness IS NOT NULL AND spared_for IS NULL ORDER BY weakness", campaign)
            .map(row -> row.get(0, Integer.class)).stream().limit(quota).toList();
        int last = weakest.isEmpty() ? 0 : weakest.getLast();
        tx.sql().execute("UPDATE screening_entry SET leaves = FALSE WHERE campaign_id = ? AND leaves = TRUE AND (spared_for IS NOT NULL OR weakness > ?)", campaign, last);
        tx.sql().execute("UPDATE screening_entry SET leaves = TRUE WHERE campaign_id = ? AND leaves = FALSE AND spared_for IS NULL AND weakness <= ?", campaign, last);
    }

    static List<Campaign> all(Tx tx) {
        return tx.sql().fetch(SELECT + " ORDER BY s.started_at DESC, s.id DESC").map(Campaigns::campaign);
    }

    static Campaign get(Tx tx, long id) {
        Record row = tx.sql().fetchOne(SELECT + " WHERE s.id = ?", id);
        if (row == null) {
            throw new EvaluationException(NLS.bind(Messages.MsgNoCampaign, Long.toString(id)));
        }
        return campaign(row);
    }

    private static Campaign campaign(Record row) {
        BigDecimal all = row.get(12, BigDecimal.class);
        BigDecimal hedged = row.get(13, BigDecimal.class);
        BigDecimal dependence = all == null || all.signum() <= 0 || hedged == null ? BigDecimal.ZERO.setScale(SHARE_DECIMALS)
            : hedged.divide(all, SHARE_DECIMALS, RoundingMode.HALF_UP);
        LocalDateTime decided = row.get(15, LocalDateTime.class);
        return new Campaign(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class), row.get(3, LocalDate.class), row.get(4, String.class),
            row.get(5, BigDecimal.class), CampaignState.valueOf(row.get(6, String.class)), row.get(7, Integer.class), row.get(8, Integer.class), row.get(9, Integer.class),
            row.get(10, Integer.class), row.get(11, Integer.class), dependence, row.get(14, String.class), decided == null ? null : decided.toInstant(ZoneOffset.UTC));
    }

    static List<ScreenedTenant> tenants(Tx tx, long campaign) {
        return tx.sql().fetch("""
                SELECT client_id, client_code, client_name, stall, category, tier, disposition, amount, weakness, leaves, spared_for, candidate
                  FROM report_screening WHERE campaign_id = ? ORDER BY CASE WHEN weakness IS NULL THEN 1 ELSE 0 END, weakness, COALESCE(tier_order, 999), client_code""", campaign)
            .map(row -> new ScreenedTenant(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), row.get(4, String.class),
                row.get(5, String.class), Disposition.valueOf(row.get(6, String.class)), row.get(7, BigDecimal.class), row.get(8, Integer.class), row.get(9, Boolean.class),
                row.get(10, String.class), row.get(11, String.class)));
    }
}
