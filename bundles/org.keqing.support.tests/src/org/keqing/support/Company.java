package org.keqing.support;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TieringEngine;

/** A database with a scheme of two tiers by amount (high from 1000 on) and policies for them, on 2026-11-22. */
public final class Company implements AutoCloseable {

    /** The day on which all takes place. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** Id of the scheme. */
    public static final String SCHEME = "test.two";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    private static final String SCHEME_FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tiering:BandScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.two" version="1" value="amount" input="amount">
              <name language="en" text="Two"/>
              <name language="zh_CN" text="两级"/>
              <input id="amount" source="amount" unit="currency" absence="zero"><name language="en" text="Amount"/><name language="zh_CN" text="金额"/></input>
              <tier id="high" order="1" lower="1000" colour="#DCE9FB" textColour="#0B4A99"><name language="en" text="High"/><name language="zh_CN" text="高"/></tier>
              <tier id="low" order="2" upper="1000" colour="#ECECEC" textColour="#444444"><name language="en" text="Low"/><name language="zh_CN" text="低"/></tier>
            </tiering:BandScheme>
            """;
    private static final String MEASURES = """
            <measures>
              <category en="Training" zh_CN="培训">
                <measure id="training" days="60" cost="1500.00" en="Training" zh_CN="培训"><description en="A course." zh_CN="课程。"/></measure>
              </category>
            </measures>
            """;
    private static final String POLICIES = """
            <policies scheme="test.two" version="1">
              <policy tiers="high" cost="1100.50">
                <summary en="First." zh_CN="优先。"/>
                <entitlement id="vip" en="VIP line" zh_CN="专线"/>
                <duty id="check" within="20" perYear="2" en="Check" zh_CN="检查"/>
                <visits level="manager" perYear="12"/>
                <measure ref="training" within="60" budget="1500.00"/>
              </policy>
              <policy tiers="low" cost="100.00">
                <summary en="Served." zh_CN="服务。"/>
                <entitlement id="supply" en="Supply" zh_CN="供货"/>
                <visits level="manager" perYear="2"/>
              </policy>
            </policies>
            """;

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
        files.addMeasures(stream(MEASURES), "test.measures");
        files.addPolicies(stream(POLICIES), "test.policy");
        SchemeRegistry schemes = SchemeRegistry.of(Schemes.read(stream(SCHEME_FILE), "test.tiering"));
        SchemeTrials trials = SchemeTrials.of(TieringEngine.create());
        evaluation = EvaluationService.of(schemes, TieringEngine.create());
        policies = new DefaultPolicyService(files, files, CompanySchemes.of(schemes), CLOCK);
        proposals = new DefaultProposalService(evaluation, policies, files, CLOCK);
        life = new DefaultPlanLife(trials, CLOCK);
        returns = new DefaultPlanReturns(trials, CLOCK);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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
