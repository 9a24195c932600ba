package org.keqing.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.junit.jupiter.api.Test;

class ReservedTest {

    private final Action delete = new Action("Delete") {
    };

    @Test
    void aRoleThatNobodyHasIsEverybodys() {
        assertEquals("", Reserved.refusal(Set.of(), "li.na", "Only {0}."));
    }

    @Test
    void whoHasTheRoleIsNotRefused() {
        assertEquals("", Reserved.refusal(Set.of("wu.hao", "li.na"), "li.na", "Only {0}."));
    }

    @Test
    void othersReadWhoMayInTheOrderOfTheNames() {
        assertEquals("Only li.na, wu.hao.", Reserved.refusal(Set.of("wu.hao", "li.na"), "Li.Na", "Only {0}."));
    }

    @Test
    void anActionIsGreyAndSaysWhyUntilItIsNotRefusedAnyMore() {
        Reserved.guard(List.of(delete), "Only li.na.");
        assertFalse(delete.isEnabled());
        assertEquals("Delete\nOnly li.na.", delete.getToolTipText());
        Reserved.guard(List.of(delete), "");
        assertTrue(delete.isEnabled());
        assertEquals("Delete", delete.getToolTipText());
    }

    @Test
    void toExplainLeavesAnActionAsItIs() {
        Reserved.explain(List.of(delete), "Only li.na.");
        assertTrue(delete.isEnabled());
        assertEquals("Delete\nOnly li.na.", delete.getToolTipText());
    }
}
