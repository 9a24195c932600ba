package org.keqing.internal.client.ui.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.model.client.ClientPackage.Literals;
import org.keqing.store.Condition;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.ClientInsight;
import org.keqing.ui.ClientInsight.Figure;
import org.keqing.ui.ClientInsight.TierStep;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Tier;

/**
 * What the overview of a client shows.
 *
 * @param client    id, code and name as they are now
 * @param tier      the tier now
 * @param score     the score now, {@code null} when there is none
 * @param manager   the responsible manager, {@code null} when nobody is
 * @param region    the region, may be {@code null}
 * @param since     first day as a client, may be {@code null}
 * @param potential what it could become and on what evidence, may be {@code null}
 * @param figures   figures of all plug-ins
 * @param tiers     tiers by date, oldest first
 * @param reminders what is due
 */
public record Overview(ClientRef client, Tier tier, BigDecimal score, String manager, String region, LocalDate since, String potential, List<Figure> figures,
        List<TierStep> tiers, List<String> reminders) {

    private static final List<EStructuralFeature> FEATURES = List.of(Literals.CLIENT__CODE, Literals.CLIENT__NAME, Literals.CLIENT__TIER_SCHEME,
        Literals.CLIENT__TIER, Literals.CLIENT__DESIGNATED, Literals.CLIENT__SCORE, Literals.CLIENT__MANAGER, Literals.CLIENT__REGION, Literals.CLIENT__SINCE,
        Literals.CLIENT__TIER_SINCE, Literals.CLIENT__POTENTIAL);

    /**
     * Reads an overview.
     *
     * @param store    the open store
     * @param id       the client
     * @param insights contributors in their order; one that fails is left out
     * @param failed   told of each that failed
     * @param locale   language of the texts
     * @return empty when the client does not exist
     */
    public static Optional<Overview> read(Store store, long id, List<ClientInsight> insights, BiConsumer<ClientInsight, Exception> failed, Locale locale)
            throws StoreException {
        List<Row> rows = store.page(Query.of(Literals.CLIENT).where(Condition.eq(Literals.CLIENT.getEStructuralFeature("id"), id)), FEATURES, null, 1).rows(); //$NON-NLS-1$
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row row = rows.getFirst();
        ClientRef client = new ClientRef(id, (String) row.value(0), (String) row.value(1));
        List<Figure> figures = new ArrayList<>();
        List<TierStep> tiers = new ArrayList<>();
        List<String> reminders = new ArrayList<>();
        for (ClientInsight insight : insights) {
            try {
                ClientInsight.Insight found = insight.read(store, client, locale);
                figures.addAll(found.figures());
                tiers.addAll(found.tiers());
                reminders.addAll(found.reminders());
            } catch (StoreException | RuntimeException e) {
                failed.accept(insight, e);
            }
        }
        Tier tier = new Tier((String) row.value(2), (String) row.value(3), Boolean.TRUE.equals(row.value(4)));
        if (tiers.isEmpty() && tier.id() != null && row.value(9) instanceof LocalDate tierSince) {
            tiers.add(new TierStep(tierSince, tier, (BigDecimal) row.value(5), null));
        }
        return Optional.of(new Overview(client, tier,
            (BigDecimal) row.value(5), (String) row.value(6), (String) row.value(7), (LocalDate) row.value(8), (String) row.value(10), List.copyOf(figures),
            List.copyOf(tiers), List.copyOf(reminders)));
    }

    /** The step that gave the present tier: the last of its scheme. */
    public Optional<TierStep> now() {
        return tiers.reversed().stream().filter(this::isOfScheme).findFirst();
    }

    /** The step before the present tier, when the tier changed; tiers of other schemes are not compared with it. */
    public Optional<TierStep> before() {
        return tiers.reversed().stream().filter(this::isOfScheme).skip(1).filter(step -> !Objects.equals(step.tier().id(), now().orElseThrow().tier().id())).findFirst();
    }

    private boolean isOfScheme(TierStep step) {
        return Objects.equals(step.tier().scheme(), tier.scheme());
    }
}
