package org.keqing.internal.evaluation.ui.result;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.TierStanding;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.model.WeightedScoreScheme;
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
    private final SchemeRegistry schemes;

    @Activate
    public TierInsight(@Reference EvaluationService service, @Reference SchemeRegistry schemes) {
        this.service = service;
        this.schemes = schemes;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Insight read(Store store, ClientRef client, Locale locale) throws StoreException {
        return new Insight(List.of(), steps(service.tierHistory(store, client.id()), this::countsPoints), List.of());
    }

    private boolean countsPoints(TierStanding standing) {
        return standing.schemeId() != null && schemes.find(standing.schemeId(), standing.schemeVersion()).filter(WeightedScoreScheme.class::isInstance).isPresent();
    }

    /** Standings as steps, the oldest first; a designation without a tier shows as key client. */
    static List<TierStep> steps(List<TierStanding> standings, Predicate<TierStanding> points) {
        return standings.stream().sorted(Comparator.comparing(TierStanding::from))
            .map(each -> new TierStep(each.from(), new Tier(each.schemeId(), each.tier(), each.designated()), each.score(), each.roundName(), points.test(each))).toList();
    }
}
