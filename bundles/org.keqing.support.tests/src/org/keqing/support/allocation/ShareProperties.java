package org.keqing.support.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any supply, rooms and weights. */
public class ShareProperties {

    /** Somebody who shares. */
    record Claimant(long room, long weight) {
    }

    private static WholeShares share(long supply, List<Claimant> claimants) {
        return WholeShares.of(supply, claimants.stream().mapToLong(Claimant::room).toArray(), claimants.stream().mapToLong(Claimant::weight).toArray());
    }

    @Property
    void nobodyGetsMoreThanItsRoom(@ForAll("supply") long supply, @ForAll("claimants") List<Claimant> claimants) {
        WholeShares shares = share(supply, claimants);
        for (int i = 0; i < claimants.size(); i++) {
            assertTrue(shares.units(i) >= 0 && shares.units(i) <= claimants.get(i).room());
        }
    }

    @Property
    void whatIsSharedAndTheRestAreTheSupply(@ForAll("supply") long supply, @ForAll("claimants") List<Claimant> claimants) {
        WholeShares shares = share(supply, claimants);
        long open = claimants.stream().filter(each -> each.weight() > 0).mapToLong(Claimant::room).sum();
        assertEquals(supply, shares.shared() + shares.rest());
        assertEquals(Math.max(0, supply - open), shares.rest());
    }

    @Property
    void moreWeightNeverGivesLess(@ForAll("supply") long supply, @ForAll("claimants") List<Claimant> claimants, @ForAll("more") long more) {
        WholeShares shares = share(supply, claimants);
        for (int i = 0; i < claimants.size(); i++) {
            List<Claimant> heavier = new ArrayList<>(claimants);
            heavier.set(i, new Claimant(claimants.get(i).room(), claimants.get(i).weight() + more));
            assertTrue(share(supply, heavier).units(i) >= shares.units(i));
        }
    }

    @Property
    void ofTwoWithTheSameRoomTheHeavierGetsNoLess(@ForAll("supply") long supply, @ForAll("claimants") List<Claimant> claimants) {
        WholeShares shares = share(supply, claimants);
        for (int i = 0; i < claimants.size(); i++) {
            for (int j = 0; j < claimants.size(); j++) {
                boolean heavier = claimants.get(i).room() == claimants.get(j).room() && claimants.get(i).weight() > claimants.get(j).weight();
                assertTrue(!heavier || shares.units(i) >= shares.units(j));
            }
        }
    }

    @Provide
    Arbitrary<Long> supply() {
        return Arbitraries.longs().between(0, 500);
    }

    @Provide
    Arbitrary<Long> more() {
        return Arbitraries.longs().between(1, 30);
    }

    @Provide
    Arbitrary<List<Claimant>> claimants() {
        return Combinators.combine(Arbitraries.longs().between(0, 40), Arbitraries.longs().between(0, 12)).as(Claimant::new).list().ofMaxSize(12);
    }
}
