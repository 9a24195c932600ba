package org.keqing.internal.support.proposal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.internal.support.plan.Figures;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.PolicyService;
import org.keqing.support.policy.PolicySet;
import org.keqing.support.proposal.Decided;
import org.keqing.support.proposal.Decision;
import org.keqing.support.proposal.ProposalChange;
import org.keqing.support.proposal.ProposalRow;
import org.keqing.support.proposal.ProposalService;
import org.keqing.support.proposal.RoundProposals;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works proposals out of the confirmed round and stores what is decided. */
@Component(service = ProposalService.class)
public final class DefaultProposalService implements ProposalService {

    private static final int BATCH = 1_000;
    private static final int REASON = 1_000;

    private final EvaluationService evaluation;
    private final PolicyService policies;
    private final MeasureCatalogue measures;
    private final Figures figures;
    private final Clock clock;

    @Activate
    public DefaultProposalService(@Reference EvaluationService evaluation, @Reference PolicyService policies, @Reference MeasureCatalogue measures, @Reference SchemeTrials trials) {
        this(evaluation, policies, measures, trials, Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultProposalService(EvaluationService evaluation, PolicyService policies, MeasureCatalogue measures, SchemeTrials trials, Clock clock) {
        this.evaluation = evaluation;
        this.policies = policies;
        this.measures = measures;
        this.figures = new Figures(trials);
        this.clock = clock;
    }

    @Override
    public List<Round> rounds(Store store) throws StoreException {
        Set<String> schemes = policies.inForce(store).stream().map(version -> version.policies().scheme()).collect(Collectors.toSet());
        return evaluation.rounds(store).stream().filter(round -> round.state().isFinal() && schemes.contains(round.schemeId()))
                .sorted(Comparator.comparing(Round::asOf).thenComparing(Round::id).reversed()).toList();
    }

    @Override
    public RoundProposals proposals(Store store, long roundId) throws StoreException {
        return read(store, roundId, RoundReader::read);
    }

    @Override
    public RoundProposals first(Store store, long roundId, int limit) throws StoreException {
        return read(store, roundId, reader -> reader.first(limit));
    }

    /** What is read of a round. */
    @FunctionalInterface
    private interface Read {
        RoundProposals of(RoundReader reader) throws SQLException;
    }

    private RoundProposals read(Store store, long roundId, Read read) throws StoreException {
        Round round = round(store, roundId);
        PolicySet now = policies.inForce(store, round.schemeId()).orElseThrow(() -> new StoreException(NLS.bind(Messages.MsgNoPolicies, round.schemeId()))).policies();
        Scheme scheme = evaluation.scheme(store, roundId);
        return store.read(tx -> read.of(new RoundReader(tx, round, scheme, fixed(tx, round, now))));
    }

    private Round round(Store store, long id) throws StoreException {
        Round round = evaluation.rounds(store).stream().filter(each -> each.id() == id).findFirst().orElseThrow(() -> new StoreException(Messages.MsgRoundGone));
        if (!round.state().isFinal()) {
            throw new StoreException(NLS.bind(Messages.MsgNotConfirmed, round.name()));
        }
        return round;
    }

    /** The policies fixed for the round, else those given. */
    private PolicySet fixed(Tx tx, Round round, PolicySet now) throws StoreException {
        var row = tx.sql().fetchOne("SELECT policy_version FROM proposal_round WHERE round_id = ?", round.id()); //$NON-NLS-1$
        return row == null ? now : policies.version(tx, round.schemeId(), row.get(0, Integer.class));
    }

    @Override
    public Decided accept(Store store, String user, long roundId, Collection<Long> clients, String reason, Progress progress) throws StoreException {
        checkLength(reason);
        return decide(store, user, roundId, clients, new Verdict(Decision.ACCEPTED, blank(reason) ? null : reason.strip(), null), progress);
    }

    @Override
    public int refuse(Store store, String user, long roundId, Collection<Long> clients, String reason, Progress progress) throws StoreException {
        needReason(reason);
        return decide(store, user, roundId, clients, new Verdict(Decision.REFUSED, reason.strip(), null), progress).clients();
    }

    @Override
    public Decided change(Store store, String user, long roundId, long client, ProposalChange change) throws StoreException {
        needReason(change.reason());
        return decide(store, user, roundId, List.of(client), new Verdict(Decision.CHANGED, change.reason().strip(), change), Progress.NONE);
    }

    private record Verdict(Decision decision, String reason, ProposalChange change) {
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static void needReason(String reason) throws StoreException {
        if (blank(reason)) {
            throw new StoreException(Messages.MsgReasonMissing);
        }
        checkLength(reason);
    }

    private static void checkLength(String reason) throws StoreException {
        if (reason != null && reason.length() > REASON) {
            throw new StoreException(NLS.bind(Messages.MsgReasonLong, REASON));
        }
    }

    private Decided decide(Store store, String user, long roundId, Collection<Long> clients, Verdict verdict, Progress progress) throws StoreException {
        Set<Long> wanted = new HashSet<>(clients);
        Round round = round(store, roundId);
        open(store, user, round);
        RoundProposals proposals = proposals(store, roundId);
        List<ProposalRow> rows = proposals.rows().stream().filter(row -> row.decision() == Decision.OPEN && wanted.contains(row.clientId())).toList();
        Scheme scheme = evaluation.scheme(store, roundId);
        GoalFigures goals = new GoalFigures(LocalDate.now(clock), verdict.change());
        if (verdict.decision() != Decision.REFUSED) {
            goals.read(store, figures, rows, progress);
        }
        progress.begin(Messages.JobDecide, rows.size());
        int decided = 0;
        for (int from = 0; from < rows.size(); from += BATCH) {
            progress.check();
            List<ProposalRow> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            decided += store.write(user, tx -> batch(tx, proposals, scheme, batch, verdict, goals));
            progress.worked(batch.size());
        }
        return goals.decided(decided);
    }

    /** Fixes the policies for the round, once. */
    private void open(Store store, String user, Round round) throws StoreException {
        store.write(user, tx -> {
            if (tx.sql().fetchOne("SELECT 1 FROM proposal_round WHERE round_id = ?", round.id()) == null) { //$NON-NLS-1$
                PolicySet fixed = policies.fix(tx, round.schemeId());
                tx.sql().execute("INSERT INTO proposal_round (round_id, scheme_id, policy_version, opened_by, opened_at) VALUES (?, ?, ?, ?, ?)", round.id(), round.schemeId(), //$NON-NLS-1$
                        fixed.version(), user, now());
            }
            return null;
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private int batch(Tx tx, RoundProposals proposals, Scheme scheme, List<ProposalRow> rows, Verdict verdict, GoalFigures goals) throws StoreException, SQLException {
        Set<Long> decided = new HashSet<>();
        tx.sql().fetch("SELECT client_id FROM proposal_decision WHERE round_id = ?", proposals.round().id()).forEach(row -> decided.add(row.get(0, Long.class))); //$NON-NLS-1$
        List<ProposalRow> open = rows.stream().filter(row -> !decided.contains(row.clientId())).toList();
        try (PlanWriter writer = new PlanWriter(tx, LocalDate.now(clock))) {
            for (ProposalRow row : open) {
                long plan = verdict.decision() == Decision.REFUSED ? 0 : writer.write(row, template(proposals, scheme, row, verdict), verdict.change(), goals.of(row, Locale.getDefault()));
                writer.decision(proposals.round().id(), row, verdict.decision(), verdict.reason(), plan, now());
            }
        }
        return open.size();
    }

    private PlanTemplate template(RoundProposals proposals, Scheme scheme, ProposalRow row, Verdict verdict) {
        Locale locale = Locale.getDefault();
        String to = tier(scheme, row.toTier(), locale);
        String title = row.fromTier() == null ? NLS.bind(Messages.TitleFirst, to, proposals.round().name())
                : NLS.bind(Messages.TitleMoved, new Object[] { tier(scheme, row.fromTier(), locale), to, proposals.round().name() });
        Set<String> leftOut = verdict.change() == null ? Set.of() : verdict.change().leftOut();
        return PlanTemplate.of(title, proposals.policies().of(row.toTier()).orElse(null), row.diff(), leftOut, measures, locale);
    }

    private static String tier(Scheme scheme, String id, Locale locale) {
        return Schemes.tier(scheme, id).map(tier -> Schemes.name(tier, locale)).orElse(id);
    }
}
