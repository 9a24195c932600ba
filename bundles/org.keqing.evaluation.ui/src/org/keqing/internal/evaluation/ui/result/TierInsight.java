package org.keqing.internal.evaluation.ui.result;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.TierStanding;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.ClientInsight;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Tier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tiers of a client over time, for its overview. */
@Component
public final class TierInsight implements ClientInsight {

    private static final int ORDER = 20;

    private final EvaluationService service;

    @Activate
    public TierInsight(@Reference EvaluationService service) {
        this.service = service;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Insight read(Store store, ClientRef client, Locale locale) throws StoreException {
        return new Insight(List.of(), steps(service.tierHistory(store, client.id())), List.of());
    }

    /** Standings as steps, the oldest first; a designation without a tier shows as key client. */
    static List<TierStep> steps(List<TierStanding> standings) {
        return standings.stream().sorted(Comparator.comparing(TierStanding::from))
            .map(each -> new TierStep(each.from(), new Tier(each.schemeId(), each.tier(), each.designated()), each.score(), each.roundName())).toList();
    }
}
