package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.keqing.contract.text.AgreedText;
import org.keqing.contract.text.AgreedText.Figure;
import org.keqing.contract.text.Meaning;
import org.keqing.contract.text.Meaning.What;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveProposal;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;

/** Makes a proposal from the figures of a contract's text. What cannot be promised is left out and named. */
final class AgreedSteps {

    private static final int STEPS = 9;

    private final AgreedText text;
    private final List<IncentiveStep> steps = new ArrayList<>();
    private final List<String> unusable = new ArrayList<>();
    private Metric metric;

    AgreedSteps(AgreedText text) {
        this.text = text;
    }

    IncentiveProposal proposal(WrittenContracts.Written contract, LocalDate today) {
        for (int step = 1; step <= STEPS; step++) {
            read(step);
        }
        LocalDate from = contract.to() == null ? yearWith(today, contract.from()) : contract.from();
        LocalDate to = contract.to() == null ? from.plusYears(1).minusDays(1) : contract.to();
        String title = text.title().substring(0, Math.min(IncentiveRules.TITLE, text.title().length()));
        IncentiveTerms terms = new IncentiveTerms(title, Bond.ofContract(contract.number()), metric == null ? Metric.AMOUNT : metric, null, from, to, steps, cap(), onTimeRate());
        return new IncentiveProposal(terms, contract.from(), contract.to(), unusable);
    }

    /** The first day of the contract's year in which a day lies; of its first year before it begins. */
    private static LocalDate yearWith(LocalDate today, LocalDate start) {
        LocalDate from = start;
        for (int years = 1; !start.plusYears(years).isAfter(today); years++) {
            from = start.plusYears(years);
        }
        return from;
    }

    private Optional<Figure> figure(What what, int step) {
        return text.figure(new Meaning(what, step));
    }

    private void read(int step) {
        Optional<Figure> target = figure(What.TARGET, step);
        Optional<Figure> given = figure(What.RATE, step).or(() -> figure(What.REWARD, step));
        if (target.isPresent() && given.isPresent()) {
            try {
                add(target.get(), given.get());
            } catch (StoreException e) {
                unusable.add(e.getMessage());
            }
        } else {
            target.ifPresent(figure -> unusable.add(NLS.bind(Messages.MsgNothingGiven, figure.label(), DefaultIncentiveService.plain(figure.value()))));
            given.ifPresent(figure -> unusable.add(NLS.bind(Messages.MsgNoTarget, figure.label(), DefaultIncentiveService.plain(figure.value()))));
        }
    }

    private void add(Figure target, Figure given) throws StoreException {
        Metric counted = target.money() ? Metric.AMOUNT : Metric.QUANTITY;
        if (metric != null && metric != counted) {
            throw new StoreException(NLS.bind(Messages.MsgOtherMetric, new Object[] { target.label(), IncentiveWords.metric(counted), IncentiveWords.metric(metric) }));
        }
        IncentiveStep made = new IncentiveStep(target.value(), given.money() ? RewardKind.AMOUNT : RewardKind.PERCENT, given.value());
        IncentiveRules.step(target.label(), given.label(), made);
        if (steps.stream().anyMatch(each -> each.reach().compareTo(made.reach()) == 0)) {
            throw new StoreException(NLS.bind(Messages.MsgSameReach, DefaultIncentiveService.plain(made.reach())));
        }
        metric = counted;
        steps.add(made);
    }

    private BigDecimal cap() {
        return usable(What.CAP, IncentiveRules::money);
    }

    private BigDecimal onTimeRate() {
        return usable(What.ON_TIME_RATE, IncentiveRules::rate);
    }

    /** A rule for a number, which it calls by a name. */
    @FunctionalInterface
    private interface Rule {
        void check(String name, BigDecimal number) throws StoreException;
    }

    private BigDecimal usable(What what, Rule rule) {
        Optional<Figure> figure = figure(what, 1);
        if (figure.isPresent()) {
            try {
                rule.check(figure.get().label(), figure.get().value());
                return figure.get().value();
            } catch (StoreException e) {
                unusable.add(e.getMessage());
            }
        }
        return null;
    }
}
