package org.keqing.internal.support.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.keqing.evaluation.Round;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.internal.support.role.DefaultSupportRoles;
import org.keqing.internal.support.rows.KindWords;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.Tx;
import org.keqing.support.proposal.ProposalRow;
import org.keqing.support.proposal.ProposalService;
import org.keqing.support.proposal.ProposalVerdict;
import org.keqing.support.proposal.RoundProposals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What confirmed rounds propose and what was decided, the latest round first. What is open goes out to be filled in, and comes in as decisions of who imports it; what is decided is known again and stays.
 */
@Component(service = RowKind.class)
public final class ProposalRows implements RowKind {

    static final String ROUND = "round"; //$NON-NLS-1$
    static final String CLIENT = "client"; //$NON-NLS-1$
    static final String FROM_TIER = "from_tier"; //$NON-NLS-1$
    static final String TO_TIER = "to_tier"; //$NON-NLS-1$
    static final String COST = "cost_change"; //$NON-NLS-1$
    static final String DECISION = "decision"; //$NON-NLS-1$
    static final String DECIDED_BY = "decided_by"; //$NON-NLS-1$
    static final String DECIDED_AT = "decided_at"; //$NON-NLS-1$
    static final String REASON = "reason"; //$NON-NLS-1$
    static final String PLAN = "plan"; //$NON-NLS-1$
    static final String PLAN_START = "plan_start"; //$NON-NLS-1$
    static final String OWNER = "owner"; //$NON-NLS-1$
    static final String DUE = "due_date"; //$NON-NLS-1$
    static final String LINES = "lines"; //$NON-NLS-1$

    private static final int STEP = 1_000;

    private final ProposalService proposals;
    private final Clock clock;

    /** Asks this service. */
    @Activate
    public ProposalRows(@Reference ProposalService proposals) {
        this(proposals, Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public ProposalRows(ProposalService proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * @param leftOut keys of the lines that a changed one left out, {@code null} when that is not known
     * @param title   of the plan that it led to, {@code null} when there is none; so are its first day, owner and last day
     */
    private record Decided(String by, LocalDateTime at, String reason, String leftOut, String title, LocalDate start, String owner, LocalDate due) {

        static final Decided OPEN = new Decided(null, null, null, "", null, null, null, null); //$NON-NLS-1$

        /** What of the proposal counts: all while it is open. */
        String lines(ProposalRow row) {
            return leftOut == null ? null : LeftOut.counting(row.diff().lines(), Set.copyOf(LeftOut.keys(leftOut)));
        }
    }

    @Override
    public String id() {
        return "proposals"; //$NON-NLS-1$
    }

    @Override
    public String name(Locale locale) {
        return KindWords.of(id(), locale);
    }

    @Override
    public List<String> columns() {
        return List.of(ROUND, "scheme", "as_of", CLIENT, "name", "region", "manager", FROM_TIER, TO_TIER, COST, DECISION, DECIDED_BY, DECIDED_AT, REASON, PLAN, PLAN_START, OWNER, DUE, LINES); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    }

    @Override
    public Set<String> required() {
        return Set.of(ROUND, CLIENT);
    }

    @Override
    public boolean isExported() {
        return true;
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        DefaultSupportRoles.requireManager(store, user);
        DecisionReader reader = new DecisionReader(proposals, store, user, LocalDate.now(clock), rows);
        List<ProposalVerdict> verdicts = reader.read();
        if (rows.hasProblems()) {
            return;
        }
        if (!rehearsal && !verdicts.isEmpty()) {
            proposals.decide(store, user, verdicts, Progress.NONE);
        }
        reader.sum().ifPresent(rows::remark);
    }

    private static Map<Long, Decided> decided(Tx tx, long round) {
        Map<Long, Decided> decided = new HashMap<>();
        tx.sql().fetch("SELECT d.client_id, d.decided_by, d.decided_at, d.reason, d.left_out, p.title, p.start_date, p.owner, p.due_date FROM proposal_decision d" //$NON-NLS-1$
                + " LEFT JOIN support_plan p ON p.id = d.plan_id WHERE d.round_id = ?", round) //$NON-NLS-1$
                .forEach(row -> decided.put(row.get(0, Long.class), new Decided(row.get(1, String.class), row.get(2, LocalDateTime.class), row.get(3, String.class), row.get(4, String.class),
                        row.get(5, String.class), row.get(6, LocalDate.class), row.get(7, String.class), row.get(8, LocalDate.class))));
        return decided;
    }

    @Override
    public void write(Store store, String user, String file, Out out, Progress progress) throws Exception {
        for (Round round : proposals.rounds(store)) {
            RoundProposals found = proposals.proposals(store, round.id());
            Map<Long, Decided> decided = store.read(tx -> decided(tx, round.id()));
            for (int i = 0; i < found.size(); i++) {
                ProposalRow row = found.row(i);
                Decided by = decided.getOrDefault(row.clientId(), Decided.OPEN);
                out.row(round.name(), round.schemeId(), round.asOf(), row.code(), row.name(), row.region(), row.manager(), row.fromTier(), row.toTier(), row.costChange().setScale(2),
                        row.decision().name().toLowerCase(Locale.ROOT), by.by(), by.at() == null ? null : by.at().toInstant(ZoneOffset.UTC).toString(), by.reason(), by.title(), by.start(),
                        by.owner(), by.due(), by.lines(row));
                if ((i + 1) % STEP == 0) {
                    progress.check();
                    progress.worked(STEP);
                }
            }
        }
    }
}
