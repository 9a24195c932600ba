package org.keqing.internal.pack.keyaccount.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.internal.pack.keyaccount.Messages;
import org.keqing.pack.keyaccount.chain.Chain;
import org.keqing.pack.keyaccount.chain.ChainService;
import org.keqing.pack.keyaccount.traits.AccountTraits;
import org.keqing.pack.keyaccount.traits.LargestPurchase;
import org.keqing.pack.keyaccount.traits.TraitCourse;
import org.keqing.pack.keyaccount.traits.TraitPeriod;
import org.keqing.pack.keyaccount.traits.TraitQuarter;
import org.keqing.pack.keyaccount.traits.TraitScope;
import org.keqing.pack.keyaccount.traits.TraitService;
import org.keqing.pack.keyaccount.traits.TraitTexts;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supplies the design {@code key-account-traits}: the key and major accounts of a round with their traits, and the course and the chain of the key accounts. */
@Component(service = ReportData.class)
public final class TraitsData implements ReportData {

    /** So many key accounts are shown quarter by quarter, the largest ones. */
    static final int COURSES = 200;

    private final EvaluationService evaluation;
    private final TraitService traits;
    private final ChainService chains;

    /**
     * @param evaluation knows the rounds
     * @param traits     reads the traits
     * @param chains     reads the chains
     */
    @Activate
    public TraitsData(@Reference EvaluationService evaluation, @Reference TraitService traits, @Reference ChainService chains) {
        this.evaluation = evaluation;
        this.traits = traits;
        this.chains = chains;
    }

    @Override
    public String id() {
        return "org.keqing.pack.keyaccount.traits";
    }

    @Override
    public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
        try {
            String name = scope.param("round");
            Round round = evaluation.find(scope.store(), name).filter(each -> each.schemeId().equals(TraitService.SCHEME) && each.state().isFinal())
                .orElseThrow(() -> new ReportException(Messages.bind(Messages.MsgNoRound, name)));
            Scheme scheme = evaluation.scheme(scope.store(), round.id());
            TraitTexts texts = new TraitTexts(scope.locale());
            TraitPeriod period = new TraitPeriod(round.from(), round.asOf());
            List<AccountTraits> accounts = traits.accounts(scope.store(), new TraitScope.OfRound(round.id(), Set.of(TraitService.KEY, TraitService.MAJOR)), period);
            List<TraitCourse> courses = traits.courses(scope.store(), new TraitScope.OfRound(round.id(), Set.of(TraitService.KEY)), period);
            List<Object> quarters = new ArrayList<>();
            for (TraitCourse course : courses.stream().limit(COURSES).toList()) {
                quarters(quarters, course, chains.of(scope.store(), course.account().clientId()).orElseThrow(), texts);
            }
            return Map.of("head", new ArrayList<>(List.of(head(round, scheme, accounts, scope.locale()))),
                "accounts", new ArrayList<>(accounts.stream().map(each -> account(each, scheme, scope.locale(), texts)).toList()), "quarters", quarters);
        } catch (StoreException | EvaluationException e) {
            throw new ReportException(e.getMessage(), e);
        }
    }

    private static Map<String, Object> head(Round round, Scheme scheme, List<AccountTraits> accounts, Locale locale) {
        Map<String, Object> row = new HashMap<>();
        row.put("round", round.name());
        row.put("scheme", Schemes.name(scheme, locale));
        row.put("from", round.from().toString());
        row.put("to", round.asOf().toString());
        row.put("accounts", accounts.size());
        row.put("large", (int) accounts.stream().filter(AccountTraits::isOneLargePurchase).count());
        return row;
    }

    private static Map<String, Object> account(AccountTraits account, Scheme scheme, Locale locale, TraitTexts texts) {
        Map<String, Object> row = new HashMap<>();
        Tier tier = scheme.getTiers().stream().filter(each -> each.getId().equals(account.tier())).findFirst().orElseThrow();
        row.put("place", scheme.getTiers().indexOf(tier));
        row.put("tier", Schemes.name(tier, locale));
        row.put("code", account.clientCode());
        row.put("name", account.clientName());
        row.put("orders", account.frequency().orders());
        row.put("months", account.frequency().monthsWithPurchase() + " / " + account.frequency().months());
        row.put("amount", account.volume().amount());
        row.put("margin_rate", account.margin().rate());
        row.put("influence", texts.of(account.influence()));
        row.put("continuity", account.loyalty().continuity());
        row.put("loyalty", texts.of(account.loyalty().judged()));
        LargestPurchase largest = account.largest();
        row.put("largest", largest == null ? null : largest.share());
        row.put("reading", texts.of(account));
        return row;
    }

    private static void quarters(List<Object> rows, TraitCourse course, Chain chain, TraitTexts texts) {
        for (TraitQuarter quarter : course.quarters()) {
            Map<String, Object> row = new HashMap<>();
            row.put("place", rows.size() / course.quarters().size());
            row.put("account", course.account().clientCode());
            row.put("name", course.account().clientName());
            row.put("chain", links(chain));
            row.put("quarter", quarter.period().from() + " \u2013 " + quarter.period().to());
            row.put("orders", quarter.frequency().orders());
            row.put("quantity", quarter.volume().quantity());
            row.put("amount", quarter.volume().amount());
            row.put("margin", quarter.margin().amount());
            row.put("margin_rate", quarter.margin().rate());
            row.put("influence", texts.of(quarter.influence()));
            row.put("loyalty", texts.of(quarter.loyalty()));
            rows.add(row);
        }
    }

    /** The chain in one line; a dash where nobody is named. */
    private static String links(Chain chain) {
        String members = chain.members().stream().map(each -> each.department() == null ? each.person() : each.person() + " (" + each.department() + ')').collect(Collectors.joining(", "));
        return Stream.of(chain.sponsor(), join(chain.department(), chain.departmentHead()), join(chain.group(), chain.groupLeader(), chain.manager(), members.isEmpty() ? null : members),
            join(chain.clientName(), chain.contact())).map(each -> each == null ? "\u2014" : each).collect(Collectors.joining("  \u2192  "));
    }

    private static String join(String... names) {
        String joined = Arrays.stream(names).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        return joined.isEmpty() ? null : joined;
    }
}
