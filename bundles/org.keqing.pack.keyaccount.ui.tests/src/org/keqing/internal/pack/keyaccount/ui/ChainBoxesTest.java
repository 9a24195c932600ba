package org.keqing.internal.pack.keyaccount.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keqing.pack.keyaccount.chain.Chain;

class ChainBoxesTest {

    @Test
    void everyLinkIsABox() {
        Chain chain = new Chain(1, "A", "Hengda", "Mr. Heng", "Li Na", "Wang Wei", "Key accounts North", "Zhao Min", "Group Hengda", "Sun Li",
            List.of(new Chain.Member("Qian Yu", "Finance", "Receivables"), new Chain.Member("He Bo", "Logistics", null)));
        assertEquals(List.of("Company: Wang Wei", "Key-account department: Key accounts North, Zhao Min",
            "Working group: Group Hengda, Li Na, responsible manager, Sun Li, leader, Qian Yu  \u00b7  Finance  \u00b7  Receivables, He Bo  \u00b7  Logistics", "Client: Hengda, Mr. Heng"),
            ChainBoxes.of(chain).boxes().stream().map(ChainBoxes.Box::text).toList());
        assertEquals("Missing: the role of a member", ChainBoxes.gaps(chain));
    }

    @Test
    void aLinkWithoutNamesStaysOpen() {
        Chain bare = new Chain(1, "A", "Hengda", null, null, null, null, null, null, null, List.of());
        assertEquals(List.of(true, true, true, false), ChainBoxes.of(bare).boxes().stream().map(ChainBoxes.Box::open).toList());
        assertEquals(List.of("not named yet"), ChainBoxes.of(bare).boxes().getFirst().lines());
        assertEquals("Missing: who is answerable in the company, the key-account department, a leader of the group, members of the service team, who speaks for the client",
            ChainBoxes.gaps(bare));
    }

    @Test
    void aLeaderWhoIsTheManagerStandsThereOnce() {
        Chain chain = new Chain(1, "A", "Hengda", null, "Li Na", null, null, null, null, "Li Na", List.of());
        assertEquals(List.of("Li Na, leader"), ChainBoxes.of(chain).boxes().get(2).lines());
    }
}
