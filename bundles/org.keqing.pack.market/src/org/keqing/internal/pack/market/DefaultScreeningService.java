package org.keqing.internal.pack.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.evaluation.EvaluationException;
import org.keqing.pack.market.MarketPackage;
import org.keqing.pack.market.screening.AdmissionStandard;
import org.keqing.pack.market.screening.Campaign;
import org.keqing.pack.market.screening.CampaignState;
import org.keqing.pack.market.screening.Candidate;
import org.keqing.pack.market.screening.Disposition;
import org.keqing.pack.market.screening.ScreenedTenant;
import org.keqing.pack.market.screening.ScreeningService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Opens the transactions and keeps standards and candidates; the lists are made by {@link Campaigns}. */
@Component(service = ScreeningService.class)
public final class DefaultScreeningService implements ScreeningService {

    private static final String CANDIDATES = """
            SELECT c.id, c.name, c.category, c.contact, c.telephone, c.applied_on, (SELECT MAX(k.code) FROM screening_entry e JOIN client k ON k.id = e.client_id WHERE e.candidate_id = c.id)
              FROM screening_candidate c""";

    private final Clock clock;

    /** The service over the system's clock. */
    @Activate
    public DefaultScreeningService() {
        this(Clock.systemUTC());
    }

    DefaultScreeningService(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Map<String, Disposition> dispositions(Store store, String schemeId) throws StoreException {
        return store.read(tx -> Campaigns.dispositions(tx, schemeId));
    }

    @Override
    public void setDisposition(Store store, String user, String schemeId, String tier, Disposition disposition) throws StoreException {
        write(store, user, tx -> {
            if (tx.sql().execute("UPDATE screening_disposition SET disposition = ? WHERE scheme_id = ? AND tier = ?", disposition.name(), schemeId, tier) == 0) {
                tx.sql().execute("INSERT INTO screening_disposition (scheme_id, tier, disposition) VALUES (?, ?, ?)", schemeId, tier, disposition.name());
            }
            return disposition;
        });
    }

    @Override
    public List<AdmissionStandard> standards(Store store) throws StoreException {
        return store.read(tx -> tx.sql().fetch("SELECT id, text FROM admission_standard ORDER BY position").map(row -> new AdmissionStandard(row.get(0, Long.class), row.get(1, String.class))));
    }

    @Override
    public AdmissionStandard addStandard(Store store, String user, String text) throws StoreException {
        String sentence = needed(text, Messages.MsgStandardNeedsText);
        return write(store, user, tx -> {
            long id = tx.newId();
            int last = tx.sql().fetchOne("SELECT COALESCE(MAX(position), 0) FROM admission_standard").get(0, Integer.class);
            tx.sql().execute("INSERT INTO admission_standard (id, position, text) VALUES (?, ?, ?)", id, last + 1, sentence);
            return new AdmissionStandard(id, sentence);
        });
    }

    @Override
    public void removeStandard(Store store, String user, long id) throws StoreException {
        write(store, user, tx -> tx.sql().execute("DELETE FROM admission_standard WHERE id = ?", id));
    }

    @Override
    public List<Candidate> candidates(Store store) throws StoreException {
        return store.read(tx -> {
            Map<Long, Set<Long>> met = new HashMap<>();
            tx.sql().fetch("SELECT candidate_id, standard_id FROM candidate_standard")
                .forEach(row -> met.computeIfAbsent(row.get(0, Long.class), id -> new HashSet<>()).add(row.get(1, Long.class)));
            List<Candidate> all = tx.sql().fetch(CANDIDATES + " ORDER BY c.applied_on, c.id").map(row -> candidate(row, met));
            return all.stream().sorted((a, b) -> Boolean.compare(a.stallOf() != null, b.stallOf() != null)).toList();
        });
    }

    private static Candidate candidate(Record row, Map<Long, Set<Long>> met) {
        long id = row.get(0, Long.class);
        return new Candidate(id, row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), row.get(4, String.class), row.get(5, LocalDate.class),
            met.getOrDefault(id, Set.of()), row.get(6, String.class));
    }

    @Override
    public long addCandidate(Store store, String user, Candidate candidate) throws StoreException {
        String name = needed(candidate.name(), Messages.MsgCandidateNeedsName);
        return write(store, user, tx -> {
            long id = tx.newId();
            tx.sql().execute("INSERT INTO screening_candidate (id, name, category, contact, telephone, applied_on, added_by) VALUES (?, ?, ?, ?, ?, ?, ?)", id, name,
                candidate.category(), candidate.contact(), candidate.telephone(), Date.valueOf(candidate.applied()), user);
            meets(tx, id, candidate.met());
            return id;
        });
    }

    @Override
    public void judge(Store store, String user, long candidate, Set<Long> met) throws StoreException {
        write(store, user, tx -> {
            tx.sql().execute("DELETE FROM candidate_standard WHERE candidate_id = ?", candidate);
            meets(tx, candidate, met);
            return candidate;
        });
    }

    private static void meets(Tx tx, long candidate, Set<Long> met) {
        met.forEach(standard -> tx.sql().execute("INSERT INTO candidate_standard (candidate_id, standard_id) VALUES (?, ?)", candidate, standard));
    }

    @Override
    public Campaign begin(Store store, String user, String name, String round, BigDecimal rate) throws StoreException {
        String title = needed(name, Messages.MsgCampaignNeedsName);
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw new EvaluationException(NLS.bind(Messages.MsgRateRange, rate.toPlainString()));
        }
        return write(store, user, tx -> {
            if (tx.sql().fetchOne("SELECT id FROM screening_campaign WHERE name = ?", title) != null) {
                throw new EvaluationException(NLS.bind(Messages.MsgCampaignExists, title));
            }
            long id = tx.newId();
            Campaigns.begin(tx, id, title, round, rate.setScale(6, RoundingMode.HALF_UP), now());
            return Campaigns.get(tx, id);
        });
    }

    @Override
    public List<Campaign> campaigns(Store store) throws StoreException {
        return store.read(Campaigns::all);
    }

    @Override
    public List<ScreenedTenant> tenants(Store store, long campaign) throws StoreException {
        return store.read(tx -> Campaigns.tenants(tx, campaign));
    }

    @Override
    public void spare(Store store, String user, long campaign, long client, String reason) throws StoreException {
        String why = needed(reason, Messages.MsgSpareNeedsReason);
        write(store, user, tx -> {
            Campaign found = require(tx, campaign, CampaignState.PROPOSED);
            int spared = tx.sql().execute("UPDATE screening_entry SET spared_by = ?, spared_for = ? WHERE campaign_id = ? AND client_id = ? AND leaves = TRUE", user, why,
                campaign, client);
            if (spared == 0) {
                throw new EvaluationException(Messages.MsgNotLeaving);
            }
            Campaigns.choose(tx, campaign, found.quota());
            return spared;
        });
    }

    @Override
    public Campaign decide(Store store, String user, long campaign) throws StoreException {
        return write(store, user, tx -> {
            require(tx, campaign, CampaignState.PROPOSED);
            tx.sql().execute("UPDATE screening_campaign SET state = 'DECIDED', decided_by = ?, decided_at = ? WHERE id = ?", user, now(), campaign);
            return Campaigns.get(tx, campaign);
        });
    }

    @Override
    public void replace(Store store, String user, long campaign, long client, long candidate) throws StoreException {
        write(store, user, tx -> {
            require(tx, campaign, CampaignState.DECIDED);
            int missing = tx.sql().fetchOne("SELECT COUNT(*) FROM admission_standard s WHERE NOT EXISTS (SELECT 1 FROM candidate_standard m WHERE m.standard_id = s.id AND m.candidate_id = ?)",
                candidate).get(0, Integer.class);
            if (missing > 0) {
                throw new EvaluationException(NLS.bind(Messages.MsgStandardsMissing, missing));
            }
            if (tx.sql().fetchOne("SELECT client_id FROM screening_entry WHERE candidate_id = ?", candidate) != null) {
                throw new EvaluationException(Messages.MsgCandidateTaken);
            }
            if (tx.sql().execute("UPDATE screening_entry SET candidate_id = ? WHERE campaign_id = ? AND client_id = ? AND leaves = TRUE", candidate, campaign, client) == 0) {
                throw new EvaluationException(Messages.MsgNotLeaving);
            }
            return candidate;
        });
    }

    @Override
    public Campaign close(Store store, String user, long campaign) throws StoreException {
        return write(store, user, tx -> {
            require(tx, campaign, CampaignState.DECIDED);
            tx.sql().execute("UPDATE screening_campaign SET state = 'CLOSED' WHERE id = ?", campaign);
            return Campaigns.get(tx, campaign);
        });
    }

    private static Campaign require(Tx tx, long campaign, CampaignState state) {
        Campaign found = Campaigns.get(tx, campaign);
        if (found.state() != state) {
            throw new EvaluationException(NLS.bind(state == CampaignState.PROPOSED ? Messages.MsgNotProposed : Messages.MsgNotDecided, found.name()));
        }
        return found;
    }

    private static String needed(String text, String refusal) {
        if (text == null || text.isBlank()) {
            throw new EvaluationException(refusal);
        }
        return text.strip();
    }

    private Timestamp now() {
        return Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static <R> R write(Store store, String user, Store.Work<R> work) throws StoreException {
        try {
            return store.write(user, tx -> {
                tx.changed(MarketPackage.Literals.TENANT);
                return work.run(tx);
            });
        } catch (StoreException e) {
            if (e.getCause() instanceof EvaluationException refused) {
                throw refused;
            }
            throw e;
        }
    }
}
