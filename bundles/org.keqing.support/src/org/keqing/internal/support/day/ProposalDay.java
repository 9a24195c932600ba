package org.keqing.internal.support.day;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.keqing.day.DayRequest;
import org.keqing.day.DaySource;
import org.keqing.day.DueItem;
import org.keqing.day.DueItem.Target;
import org.keqing.day.DueItem.Weight;
import org.keqing.evaluation.Round;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.proposal.Decision;
import org.keqing.support.proposal.ProposalService;
import org.keqing.support.role.SupportRole;
import org.keqing.support.role.SupportRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the newest confirmed round of each scheme proposes and nobody has decided on, for the policy managers; for everybody while nobody is named. All clients of a round are looked at only when a round
 * is new or something was decided since; the beginning of a list waits for that.
 */
@Component(service = DaySource.class)
public final class ProposalDay implements DaySource {

    private final ProposalService proposals;
    private final SupportRoles roles;
    private final Map<Long, Counted> counted = new ConcurrentHashMap<>();

    /** Asks these services. */
    @Activate
    public ProposalDay(@Reference ProposalService proposals, @Reference SupportRoles roles) {
        this.proposals = proposals;
        this.roles = roles;
    }

    /** How many were open when so many were decided. */
    private record Counted(int decided, int open) {
    }

    @Override
    public List<DueItem> items(Store store, DayRequest request) throws StoreException {
        List<DueItem> items = new ArrayList<>();
        if (request.mine() && !roles.has(store, request.user(), SupportRole.POLICY_MANAGER)) {
            return items;
        }
        Set<String> schemes = new HashSet<>();
        for (Round round : proposals.rounds(store)) {
            if (schemes.add(round.schemeId())) {
                int open = open(store, round, request.limit() < LIMIT);
                if (open > 0) {
                    items.add(new DueItem(Messages.Area, Plurals.bind(Messages.MsgProposals, open, round.name()), null, null, null, Weight.NORMAL, new Target("proposals", round.id(), round.name()))); //$NON-NLS-1$
                }
            }
        }
        return items;
    }

    private int open(Store store, Round round, boolean beginning) throws StoreException {
        int decided = store.read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM proposal_decision WHERE round_id = ?", round.id()).get(0, Integer.class)); //$NON-NLS-1$
        Counted known = counted.get(round.id());
        if (known == null || known.decided() != decided) {
            if (beginning) {
                return 0;
            }
            known = new Counted(decided, proposals.proposals(store, round.id()).count(Decision.OPEN));
            counted.put(round.id(), known);
        }
        return known.open();
    }
}
