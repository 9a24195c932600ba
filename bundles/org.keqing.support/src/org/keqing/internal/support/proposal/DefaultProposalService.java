package org.keqing.internal.support.proposal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.internal.support.plan.Figures;
import org.keqing.internal.support.role.DefaultSupportRoles;
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
import org.keqing.support.proposal.ProposalVerdict;
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
        return decide(store, user, roundId, clients, new Verdict(Decision.ACCEPTED, reason, null), progress);
    }

    @Override
    public int refuse(Store store, String user, long roundId, Collection<Long> clients, String reason, Progress progress) throws StoreException {
        return decide(store, user, roundId, clients, new Verdict(Decision.REFUSED, reason, null), progress).clients();
    }

    @Override
    public Decided change(Store store, String user, long roundId, long client, ProposalChange change) throws StoreException {
        return decide(store, user, roundId, List.of(client), new Verdict(Decision.CHANGED, change.reason(), change), Progress.NONE);
    }

    /** The same for many clients. */
    private record Verdict(Decision decision, String reason, ProposalChange change) {

        Judged on(ProposalRow row) {
            return new Judged(row, decision, Reason.kept(reason), change);
        }
    }

    private static void check(Decision decision, String reason) throws StoreException {
        Optional<String> problem = Reason.problem(decision, reason);
        if (problem.isPresent()) {
            throw new StoreException(problem.get());
        }
    }

    private Decided decide(Store store, String user, long roundId, Collection<Long> clients, Verdict verdict, Progress progress) throws StoreException {
        check(verdict.decision(), verdict.reason());
        Set<Long> wanted = new HashSet<>(clients);
        Round round = round(store, roundId);
        store.write(user, tx -> {
            DefaultSupportRoles.requireManager(tx, user);
            return open(tx, round);
        });
        RoundProposals proposals = proposals(store, roundId);
        List<Judged> judged = proposals.rows().stream().filter(row -> row.decision() == Decision.OPEN && wanted.contains(row.clientId())).map(verdict::on).toList();
        Scheme scheme = evaluation.scheme(store, roundId);
        GoalFigures goals = new GoalFigures(LocalDate.now(clock));
        goals.read(store, figures, judged.stream().filter(Judged::isTaken).toList(), progress);
        progress.begin(Messages.JobDecide, judged.size());
        int decided = 0;
        for (int from = 0; from < judged.size(); from += BATCH) {
            progress.check();
            List<Judged> batch = judged.subList(from, Math.min(judged.size(), from + BATCH));
            decided += store.write(user, tx -> {
                DefaultSupportRoles.requireManager(tx, user);
                Set<Long> known = decided(tx, roundId);
                return batch(tx, proposals, scheme, batch.stream().filter(each -> !known.contains(each.row().clientId())).toList(), goals);
            });
            progress.worked(batch.size());
        }
        return goals.decided(decided);
    }

    /** A round, what it proposes, and what becomes of some of that. */
    private record Sitting(RoundProposals proposals, Scheme scheme, List<Judged> judged) {
    }

    @Override
    public Decided decide(Store store, String user, Collection<ProposalVerdict> verdicts, Progress progress) throws StoreException {
        DefaultSupportRoles.requireManager(store, user);
        List<Sitting> sittings = new ArrayList<>();
        for (Map.Entry<Long, List<ProposalVerdict>> each : verdicts.stream().collect(Collectors.groupingBy(ProposalVerdict::roundId, TreeMap::new, Collectors.toList())).entrySet()) {
            RoundProposals proposals = proposals(store, each.getKey());
            sittings.add(new Sitting(proposals, evaluation.scheme(store, each.getKey()), judged(proposals, each.getValue())));
        }
        GoalFigures goals = new GoalFigures(LocalDate.now(clock));
        goals.read(store, figures, sittings.stream().flatMap(sitting -> sitting.judged().stream()).filter(Judged::isTaken).toList(), progress);
        progress.begin(Messages.JobDecide, verdicts.size());
        return goals.decided(store.write(user, tx -> {
            DefaultSupportRoles.requireManager(tx, user);
            int decided = 0;
            for (Sitting sitting : sittings) {
                decided += all(tx, sitting, goals, progress);
            }
            return decided;
        }));
    }

    private static List<Judged> judged(RoundProposals proposals, List<ProposalVerdict> verdicts) throws StoreException {
        Map<Long, ProposalVerdict> byClient = new HashMap<>();
        for (ProposalVerdict verdict : verdicts) {
            check(verdict.decision(), verdict.reason());
            byClient.put(verdict.clientId(), verdict);
        }
        List<Judged> judged = new ArrayList<>();
        for (ProposalRow row : proposals.rows()) {
            ProposalVerdict verdict = row.decision() == Decision.OPEN ? byClient.get(row.clientId()) : null;
            if (verdict != null) {
                judged.add(new Judged(row, verdict.decision(), Reason.kept(verdict.reason()), verdict.change()));
            }
        }
        if (judged.size() < verdicts.size()) {
            throw new StoreException(NLS.bind(Messages.MsgNotAllOpen, proposals.round().name(), verdicts.size() - judged.size()));
        }
        return judged;
    }

    /** Writes what was decided in a round, unless something was decided, or proposed, otherwise since it was read. */
    private int all(Tx tx, Sitting sitting, GoalFigures goals, Progress progress) throws StoreException, SQLException {
        RoundProposals proposals = sitting.proposals();
        Set<Long> known = decided(tx, proposals.round().id());
        long taken = sitting.judged().stream().filter(each -> known.contains(each.row().clientId())).count();
        if (taken > 0) {
            throw new StoreException(NLS.bind(Messages.MsgNotAllOpen, proposals.round().name(), taken));
        }
        if (!open(tx, proposals.round()).tiers().equals(proposals.policies().tiers())) {
            throw new StoreException(NLS.bind(Messages.MsgOtherPolicies, proposals.round().name()));
        }
        for (int from = 0; from < sitting.judged().size(); from += BATCH) {
            progress.check();
            List<Judged> batch = sitting.judged().subList(from, Math.min(sitting.judged().size(), from + BATCH));
            batch(tx, proposals, sitting.scheme(), batch, goals);
            progress.worked(batch.size());
        }
        return sitting.judged().size();
    }

    /** The policies of the round, which the first decision fixes. */
    private PolicySet open(Tx tx, Round round) throws StoreException {
        PolicySet before = fixed(tx, round, null);
        if (before != null) {
            return before;
        }
        PolicySet fixed = policies.fix(tx, round.schemeId());
        tx.sql().execute("INSERT INTO proposal_round (round_id, scheme_id, policy_version, opened_by, opened_at) VALUES (?, ?, ?, ?, ?)", round.id(), round.schemeId(), //$NON-NLS-1$
                fixed.version(), tx.user(), now());
        return fixed;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The clients of a round for whom it was decided. */
    private static Set<Long> decided(Tx tx, long round) {
        return tx.sql().fetch("SELECT client_id FROM proposal_decision WHERE round_id = ?", round).intoSet(0, Long.class); //$NON-NLS-1$
    }

    private int batch(Tx tx, RoundProposals proposals, Scheme scheme, List<Judged> open, GoalFigures goals) throws StoreException, SQLException {
        try (PlanWriter writer = new PlanWriter(tx, LocalDate.now(clock))) {
            for (Judged judged : open) {
                long plan = judged.isTaken() ? writer.write(judged, template(proposals, scheme, judged), goals.of(judged, Locale.getDefault())) : 0;
                writer.decision(proposals.round().id(), judged, plan, now());
            }
        }
        return open.size();
    }

    private PlanTemplate template(RoundProposals proposals, Scheme scheme, Judged judged) {
        Locale locale = Locale.getDefault();
        ProposalRow row = judged.row();
        String to = tier(scheme, row.toTier(), locale);
        String title = row.fromTier() == null ? NLS.bind(Messages.TitleFirst, to, proposals.round().name())
                : NLS.bind(Messages.TitleMoved, new Object[] { tier(scheme, row.fromTier(), locale), to, proposals.round().name() });
        return PlanTemplate.of(title, proposals.policies().of(row.toTier()).orElse(null), row.diff(), judged.leftOut(), measures, locale);
    }

    private static String tier(Scheme scheme, String id, Locale locale) {
        return Schemes.tier(scheme, id).map(tier -> Schemes.name(tier, locale)).orElse(id);
    }
}
