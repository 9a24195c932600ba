package org.keqing.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

import org.keqing.evaluation.CompanySchemes;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.internal.support.DefaultPlanService;
import org.keqing.internal.support.plan.DefaultPlanLife;
import org.keqing.internal.support.plan.DefaultPlanReturns;
import org.keqing.internal.support.plan.DefaultPlanTasks;
import org.keqing.internal.support.policy.DefaultPolicyService;
import org.keqing.internal.support.policy.PolicyFiles;
import org.keqing.internal.support.proposal.DefaultProposalService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.support.life.PlanLife;
import org.keqing.support.life.PlanTasks;
import org.keqing.support.policy.PolicyService;
import org.keqing.support.proposal.ProposalService;
import org.keqing.support.result.PlanReturns;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;
import org.keqing.testsupport.TwoTiers;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TieringEngine;

/** A database with a scheme of two tiers by amount (high from 1000 on) and policies for them, on 2026-11-22. */
public final class Company implements AutoCloseable {

    /** The day on which all takes place. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** Id of the scheme. */
    public static final String SCHEME = TwoTiers.SCHEME;

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    public final Store store;
    public final PolicyFiles files = new PolicyFiles();
    public final EvaluationService evaluation;
    public final PolicyService policies;
    public final ProposalService proposals;
    public final PlanService plans = new DefaultPlanService(CLOCK);
    public final PlanLife life;
    public final PlanTasks tasks = new DefaultPlanTasks(CLOCK);
    public final PlanReturns returns;
    public final Map<String, Long> clients = new LinkedHashMap<>();

    /** In memory. */
    public Company() throws Exception {
        this(TestStores.derbyInMemory());
    }

    /** In an empty database; it is closed with this object. */
    public Company(Store store) throws Exception {
        this.store = store;
        files.addMeasures(TwoTiers.measures(), "test.measures");
        files.addPolicies(TwoTiers.policies(1), "test.policy");
        SchemeRegistry schemes = SchemeRegistry.of(Schemes.read(TwoTiers.scheme(), "test.tiering"));
        SchemeTrials trials = SchemeTrials.of(TieringEngine.create());
        evaluation = EvaluationService.of(schemes, TieringEngine.create());
        policies = new DefaultPolicyService(files, files, CompanySchemes.of(schemes), CLOCK);
        proposals = new DefaultProposalService(evaluation, policies, files, trials, CLOCK);
        life = new DefaultPlanLife(trials, CLOCK);
        returns = new DefaultPlanReturns(trials, CLOCK);
    }

    /** A client with a manager, {@code null} for none. */
    public long client(String code, String manager) throws Exception {
        long id = Clients.client(code).manager(manager).save(store);
        clients.put(code, id);
        return id;
    }

    /** A trade of a client. */
    public void trade(String code, String day, String amount) throws Exception {
        Trades.trade(clients.get(code)).on(day).amount(amount).save(store);
    }

    /** A confirmed round over a year up to a day. */
    public Round round(String name, LocalDate asOf) throws Exception {
        Round round = evaluation.prepare(store, new RoundRequest(name, SCHEME, 0, null, asOf, null, null, "chief"), Progress.NONE);
        evaluation.startScoring(store, round.id(), "chief");
        evaluation.evaluate(store, round.id(), Progress.NONE);
        return evaluation.confirm(store, round.id(), "chief", Progress.NONE);
    }

    @Override
    public void close() {
        store.close();
    }
}
