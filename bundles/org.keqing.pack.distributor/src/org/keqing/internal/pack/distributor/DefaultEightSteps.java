package org.keqing.internal.pack.distributor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundProgress;
import org.keqing.evaluation.RoundState;
import org.keqing.model.client.ClientPackage;
import org.keqing.pack.distributor.method.EightSteps;
import org.keqing.pack.distributor.method.MethodStep;
import org.keqing.pack.distributor.method.MethodStep.Kind;
import org.keqing.store.Condition;
import org.keqing.store.Query;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes each step's figures from the service that owns them. */
@Component(service = EightSteps.class)
public final class DefaultEightSteps implements EightSteps {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** The model of support plans by its name: the schemes of this pack serve companies without that area, too. */
    private static final String SUPPORT = "http://keqing.org/support/1.0"; //$NON-NLS-1$

    private final SchemeRegistry schemes;
    private final EvaluationService rounds;

    /**
     * @param schemes the installed schemes
     * @param rounds  knows the rounds
     */
    @Activate
    public DefaultEightSteps(@Reference SchemeRegistry schemes, @Reference EvaluationService rounds) {
        this.schemes = schemes;
        this.rounds = rounds;
    }

    @Override
    public List<MethodStep> steps(Store store) throws StoreException {
        Optional<Round> round = rounds.rounds(store).stream().filter(each -> each.schemeId().equals(SCHEME)).max(Comparator.comparing(Round::asOf).thenComparing(Round::preparedAt));
        Scheme scheme = round.isPresent() ? rounds.scheme(store, round.get().id()) : schemes.find(SCHEME).orElse(null);
        return List.of(committee(round), files(store), criteria(scheme), new MethodStep(Kind.SHEET, round.isPresent(), round.map(Round::size).orElse(0), 0), standards(scheme),
            grading(store, round), tiers(store, round), management(store, round));
    }

    private static MethodStep committee(Optional<Round> round) {
        boolean head = round.isPresent() && round.get().committee().members().stream().anyMatch(member -> member.role() == CommitteeRole.HEAD);
        return new MethodStep(Kind.COMMITTEE, head, round.map(each -> each.committee().members().size()).orElse(0), 0);
    }

    private static MethodStep files(Store store) throws StoreException {
        long clients = store.count(Query.of(ClientPackage.Literals.CLIENT));
        return new MethodStep(Kind.FILES, clients > 0, clients, 0);
    }

    private static MethodStep criteria(Scheme scheme) {
        if (scheme == null) {
            return new MethodStep(Kind.CRITERIA, false, 0, 0);
        }
        BigDecimal weight = scheme.getCriteria().stream().map(Criterion::getWeight).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new MethodStep(Kind.CRITERIA, weight.compareTo(HUNDRED) == 0, scheme.getCriteria().size(), 0);
    }

    private static MethodStep standards(Scheme scheme) {
        long wanted = scheme == null ? 0 : (long) scheme.getCriteria().size() * scheme.getGradeScale().size();
        long written = scheme == null ? 0 : scheme.getCriteria().stream().flatMap(criterion -> criterion.getStandards().stream()).filter(standard -> !standard.getTexts().isEmpty()).count();
        return new MethodStep(Kind.STANDARDS, wanted > 0 && written >= wanted, written, wanted);
    }

    private MethodStep grading(Store store, Optional<Round> round) throws StoreException {
        if (round.isEmpty()) {
            return new MethodStep(Kind.GRADING, false, 0, 0);
        }
        RoundProgress progress = rounds.progress(store, round.get().id());
        return new MethodStep(Kind.GRADING, round.get().state() != RoundState.PREPARED && progress.given() >= progress.needed(), progress.given(), progress.needed());
    }

    private MethodStep tiers(Store store, Optional<Round> round) throws StoreException {
        if (round.isEmpty() || !round.get().state().isFinal()) {
            return new MethodStep(Kind.TIERS, false, 0, round.map(Round::size).orElse(0));
        }
        long tiered = rounds.summary(store, round.get().id()).tiers().stream().mapToLong(each -> each.count()).sum();
        return new MethodStep(Kind.TIERS, true, tiered, round.get().size());
    }

    /** Plans that begin on the cut-off date of the confirmed round or later; none where support plans are not installed. */
    private static MethodStep management(Store store, Optional<Round> round) throws StoreException {
        LocalDate since = round.filter(each -> each.state().isFinal()).map(Round::asOf).orElse(null);
        EPackage support = EPackage.Registry.INSTANCE.getEPackage(SUPPORT);
        if (since == null || support == null) {
            return new MethodStep(Kind.MANAGEMENT, false, 0, 0);
        }
        EClass plan = (EClass) support.getEClassifier("SupportPlan"); //$NON-NLS-1$
        long begun = store.count(Query.of(plan).where(new Condition.Compare(plan.getEStructuralFeature("startDate"), Condition.Op.GE, since))); //$NON-NLS-1$
        return new MethodStep(Kind.MANAGEMENT, begun > 0, begun, 0);
    }
}
