package org.keqing.internal.support.proposal;

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
import org.keqing.internal.support.rows.KindWords;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.Tx;
import org.keqing.support.proposal.ProposalRow;
import org.keqing.support.proposal.ProposalService;
import org.keqing.support.proposal.RoundProposals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What confirmed rounds propose and what was decided, the latest round first. Only goes out: a decision makes plans and fixes the policies of the round. */
@Component(service = RowKind.class)
public final class ProposalRows implements RowKind {

    private static final int STEP = 1_000;

    private final ProposalService proposals;

    /** Asks this service. */
    @Activate
    public ProposalRows(@Reference ProposalService proposals) {
        this.proposals = proposals;
    }

    /** @param title of the plan that it led to, {@code null} when there is none */
    private record Decided(String by, LocalDateTime at, String reason, String title, LocalDate start) {

        static final Decided OPEN = new Decided(null, null, null, null, null);
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
        return List.of("round", "scheme", "as_of", "client", "name", "region", "manager", "from_tier", "to_tier", "cost_change", "decision", "decided_by", "decided_at", "reason", "plan", "plan_start"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$
    }

    @Override
    public Set<String> required() {
        return Set.of();
    }

    @Override
    public boolean isExported() {
        return true;
    }

    @Override
    public boolean isImported() {
        return false;
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) {
        throw new UnsupportedOperationException(id());
    }

    private static Map<Long, Decided> decided(Tx tx, long round) {
        Map<Long, Decided> decided = new HashMap<>();
        tx.sql().fetch("SELECT d.client_id, d.decided_by, d.decided_at, d.reason, p.title, p.start_date FROM proposal_decision d LEFT JOIN support_plan p ON p.id = d.plan_id WHERE d.round_id = ?", round) //$NON-NLS-1$
                .forEach(row -> decided.put(row.get(0, Long.class),
                        new Decided(row.get(1, String.class), row.get(2, LocalDateTime.class), row.get(3, String.class), row.get(4, String.class), row.get(5, LocalDate.class))));
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
                        row.decision().name().toLowerCase(Locale.ROOT), by.by(), by.at() == null ? null : by.at().toInstant(ZoneOffset.UTC).toString(), by.reason(), by.title(), by.start());
                if ((i + 1) % STEP == 0) {
                    progress.check();
                    progress.worked(STEP);
                }
            }
        }
    }
}
