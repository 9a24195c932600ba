package org.keqing.internal.evaluation.ui.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.internal.evaluation.ui.TestSchemes;

class NewRoundModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static NewRoundModel model(String... taken) {
        return new NewRoundModel(List.of(TestSchemes.weighted(), TestSchemes.rank()), Set.of(taken), TODAY);
    }

    @Test
    void proposesAFreeNameAndTheYearUpToToday() {
        assertEquals("2026H2", model().name());
        assertEquals("2026H2-3", model("2026H2", "2026H2-2").name());
        RoundRequest request = model().request("me");
        assertEquals(new RoundRequest("2026H2", "test.weighted", 3, LocalDate.of(2025, 11, 22), TODAY, null, Scope.ALL, "me"), request);
    }

    @Test
    void aSchemeForTheCommitteeIsProposedFirst() {
        assertEquals(1, new NewRoundModel(List.of(TestSchemes.rank(), TestSchemes.weighted()), Set.of(), TODAY).scheme());
        assertEquals(0, new NewRoundModel(List.of(TestSchemes.rank()), Set.of(), TODAY).scheme());
    }

    @Test
    void problemsOfTheRoundAreTold() {
        NewRoundModel model = model("taken");
        model.name(" taken ");
        assertTrue(model.problemOfRound().contains("taken"));
        model.name(" ");
        assertNotNull(model.problemOfRound());
        model.name("x".repeat(101));
        assertNotNull(model.problemOfRound());
        model.name("ok");
        model.from("2026-13-01");
        assertTrue(model.problemOfRound().contains("2026-13-01"));
        model.from("2026-11-22");
        assertNotNull(model.problemOfRound(), "begins after it ends");
        model.from("2026-11-21");
        assertNull(model.problemOfRound());
        assertNotNull(new NewRoundModel(List.of(), Set.of(), TODAY).problemOfRound());
    }

    @Test
    void aTypedCommitteeWithWeights() {
        NewRoundModel model = model();
        model.named(true);
        assertNotNull(model.problemOfCommittee(), "nobody yet");
        model.head("Chen");
        model.deputies("Wang, Li");
        model.members("Zhao\nSun、Zhou，Wu");
        model.weights("3", "2", "1.5");
        assertNull(model.problemOfCommittee());
        Committee committee = model.request("me").committee();
        assertEquals(List.of("Chen", "Wang", "Li", "Zhao", "Sun", "Zhou", "Wu"), committee.members().stream().map(CommitteeMember::person).toList());
        assertEquals(CommitteeRole.DEPUTY, committee.role("Li").orElseThrow());
        assertEquals(new BigDecimal("1.5"), committee.weights().member());
        model.members("Chen");
        assertTrue(model.problemOfCommittee().contains("Chen"));
        assertThrows(IllegalStateException.class, () -> model.request("me"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "1001", "x", "0.0001", "" })
    void weightsOutOfRangeAreRefused(String weight) {
        NewRoundModel model = model();
        model.named(true);
        model.head("Chen");
        model.weights(weight, "1", "1");
        assertNotNull(model.problemOfCommittee());
    }

    @Test
    void aSchemeWithoutCriteriaNeedsNobody() {
        NewRoundModel model = model();
        model.scheme(1);
        model.named(true);
        assertNull(model.problemOfCommittee());
        assertEquals(Committee.NOBODY, model.request("me").committee());
    }

    @Test
    void regionsRestrictTheClients() {
        NewRoundModel model = model();
        model.regions("East, West");
        assertEquals(Scope.regions(Set.of("East", "West")), model.request("me").scope());
    }
}
